/** The digits to dial, or null where the text is not one number (an app, several numbers). */
export function dialable(phone: string): string | null {
  const digits = phone.replaceAll(/[-‐‑–ー()() ]/g, '')
  return /^[0-9#*]{3,12}$/.test(digits) ? digits.replaceAll('#', '%23') : null
}
