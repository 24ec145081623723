/** 29 signs without look-alikes; a prime number of them, so that the last one catches every single slip and every swap of two neighbours. */
const SIGNS = '2346789ABCDEFGHJKMNPQRTUVWXYZ'
const LENGTH = 8
const BYTES_USED = 16

/** A code a person can read out over the phone, from at least 16 random or keyed bytes: 8 signs and one that checks them. */
export function makeCode(bytes: Uint8Array): string {
  let number = bytes.subarray(0, BYTES_USED).reduce((total, byte) => total * 256n + BigInt(byte), 0n)
  let code = ''
  for (let place = 0; place < LENGTH; place += 1) {
    code += SIGNS.charAt(Number(number % BigInt(SIGNS.length)))
    number /= BigInt(SIGNS.length)
  }
  return code + checkSign(code)
}

/** A code as it was made, from what a person typed in any width or case, with blanks or hyphens (a Japanese keyboard gives the long vowel mark for one); null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.normalize('NFKC').toUpperCase().replace(/[\s\u2010-\u2015\u2212\u30fc-]/g, '')
  const isWhole = code.length === LENGTH + 1 && Array.from(code).every((sign) => SIGNS.includes(sign))
  return isWhole && checkSign(code.slice(0, LENGTH)) === code.at(-1) ? code : null
}

/** A code in groups of three, as it is shown and read out. */
export const groupCode = (code: string): string => code.replace(/(.{3})(?=.)/g, '$1-')

function checkSign(code: string): string {
  const sum = Array.from(code).reduce((total, sign, place) => total + SIGNS.indexOf(sign) * (place + 2), 0)
  return SIGNS.charAt(sum % SIGNS.length)
}
