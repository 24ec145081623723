/** What a resident may need when it is urgent, in the order shown. */
export const HELP_GROUPS = ['deaf', 'life', 'medical', 'violence', 'child', 'foreign', 'other'] as const
export type HelpGroup = (typeof HELP_GROUPS)[number]

const GROUP_OF_KIND: Record<string, HelpGroup | null> = {
  deaf_access: 'deaf',
  suicide_prevention: 'life', general_crisis: 'life', mental_health: 'life',
  medical_consult: 'medical',
  dv: 'violence', police_consult: 'violence', women_rights: 'violence',
  child: 'child', child_abuse: 'child', parenting_hotline: 'child',
  foreign_language: 'foreign',
  // 110 and 119 stand above the list.
  police_emergency: null, fire_ambulance: null,
}

/** The group a help line's kind belongs to: null for 110 and 119, `other` for a kind nobody foresaw. */
export function groupOf(kind: string): HelpGroup | null {
  const group = GROUP_OF_KIND[kind]
  return group === undefined ? 'other' : group
}
