import { useLocation } from 'preact-iso/router'
import { readFragment } from '../find/fragment.ts'
import { useFragment } from '../find/use-fragment.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import { readQuery } from './shopping-query.ts'
import { ShoppingView } from './ShoppingView.tsx'
import { useShopping } from './use-shopping.ts'
import { WhenOpened } from './WhenOpened.tsx'

/** 買物支援マップ: a list first, the map after it, and a sheet for the wall. */
export function ShoppingPage() {
  const { t } = useLanguage()
  const { query } = useLocation()
  const asked = readFragment(useFragment())
  const { opened, openAgain } = useShopping()
  return (
    <WhenOpened of={opened} openAgain={openAgain}>
      {(shopping) => (
        <Page title={t('shopping.title')} heading={<Text k="shopping.title" />} lead={<span class="screen-only"><Text k="shopping.lead" /></span>} wide>
          <ShoppingView shopping={shopping} query={readQuery(query)} asked={asked} />
        </Page>
      )}
    </WhenOpened>
  )
}
