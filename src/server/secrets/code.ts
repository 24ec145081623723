/** 29 signs without look-alikes; a prime number of them, so that the last one catches every single slip and every swap of two neighbours. */
const SIGNS = '2346789ABCDEFGHJKMNPQRTUVWXYZ'
const LENGTH = 8

/** A code a person can read out over the phone, from random or keyed bytes: 8 signs and one that checks them. */
export function makeCode(bytes: Buffer): string {
  let number = BigInt(`0x${bytes.subarray(0, 16).toString('hex')}`)
  let code = ''
  for (let place = 0; place < LENGTH; place += 1) {
    code += SIGNS.charAt(Number(number % BigInt(SIGNS.length)))
    number /= BigInt(SIGNS.length)
  }
  return code + checkSign(code)
}

/** A code as it was made, from what a person typed; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
  const isWhole = code.length === LENGTH + 1 && Array.from(code).every((sign) => SIGNS.includes(sign))
  return isWhole && checkSign(code.slice(0, LENGTH)) === code.at(-1) ? code : null
}

function checkSign(code: string): string {
  const sum = Array.from(code).reduce((total, sign, place) => total + SIGNS.indexOf(sign) * (place + 2), 0)
  return SIGNS.charAt(sum % SIGNS.length)
}
