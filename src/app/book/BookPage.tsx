import { Loading } from '../state/Loading.tsx'
import { PackMissing } from '../state/PackMissing.tsx'
import { BookSteps } from './BookSteps.tsx'
import { useConsultation } from './use-consultation.ts'

/** To book a consultation: nothing can be asked before it is known what is offered. */
export function BookPage() {
  const { part: consultation, openAgain } = useConsultation()
  switch (consultation.state) {
    case 'ready': return <BookSteps pack={consultation.pack} />
    case 'opening': return <Loading />
    case 'unavailable': return <PackMissing retry={openAgain} />
    case 'fault': throw consultation.error
    default: throw new TypeError(`no page for ${JSON.stringify(consultation satisfies never)}`)
  }
}
