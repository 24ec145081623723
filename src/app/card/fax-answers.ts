/** What the sheet can say besides the chosen phrases; every answer may be left for the pen. */
export interface FaxAnswers {
  districtId: string | null
  who: (typeof WHO)[number] | null
  name: string
  reach: (typeof REACH)[number] | null
  value: string
  words: string
}

export const WHO = ['self', 'family', 'other'] as const
export const REACH = ['fax', 'phone', 'relay', 'email', 'post', 'none'] as const
