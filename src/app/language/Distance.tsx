import { type LengthUnit, writeLength } from './intl.ts'
import { useLanguage } from './LanguageContext.tsx'
import { Text } from './Text.tsx'

/** A distance as one would say it: nobody walks 612 metres. */
export function Distance({ metres }: { metres: number }) {
  const { locale } = useLanguage()
  const inUnit = (unit: LengthUnit, value: number, digits: number) => writeLength(value, unit, digits, locale)
  const distance = metres < 950 ? inUnit('meter', Math.max(100, Math.round(metres / 100) * 100), 0) : inUnit('kilometer', metres / 1000, metres < 9950 ? 1 : 0)
  return <Text k="distance.about" distance={distance} />
}
