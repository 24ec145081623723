/** What is wrong with one text, told to the person who mends it. */
export interface Finding {
  file: string
  key: string
  rule: string
  reason: string
}

/** A text and where it stands: a file of the project and the key (or row and column) in it. */
export interface Place {
  file: string
  key: string
  text: string
}
