import { SpokenName } from '../book/SpokenName.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'

/** What goes along by itself: the page the person came from, and the language it was read in. */
export function PageMeant({ page }: { page: string | null }) {
  const { language } = useLanguage()
  return (
    <section class={controls['section']}>
      <h2><Text k="report.page" /></h2>
      {page !== null && <p><code>{page}</code></p>}
      <p><Text k={page === null ? 'report.page.none' : 'report.page.sent'} /></p>
      <p><Text k="report.language" language={<SpokenName code={language} />} /></p>
    </section>
  )
}
