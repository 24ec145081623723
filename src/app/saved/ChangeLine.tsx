import { DateText } from '../language/DateText.tsx'
import { formatDay } from '../language/dates.ts'
import { Japanese } from '../language/Japanese.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import type { Change } from './snapshot.ts'

/** What changed, from what to what. */
export function ChangeLine({ change }: { change: Change }) {
  const { locale } = useLanguage()
  const value = (text: string | null) => (text === null ? <Text k="contact.unknown" /> : <Japanese>{text}</Japanese>)
  switch (change.of) {
    case 'gone':
    case 'other':
      return <Text k={`changed.${change.of}`} />
    case 'status':
      return <Text k="changed.status" status={<Text k={`status.${change.to}`} />} />
    case 'cancelled':
      return <Text k="changed.cancelled" date={<DateText text={formatDay(change.date, locale)} />} />
    case 'moved':
      return <Text k="changed.moved" date={<DateText text={formatDay(change.date, locale)} />} to={<DateText text={formatDay(change.to ?? change.date, locale)} />} />
    default:
      return <Text k={`changed.${change.of}`} from={value(change.from)} to={value(change.to)} />
  }
}
