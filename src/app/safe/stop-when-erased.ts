import { listenForErase } from '../../device/erase-channel.ts'
import { blankPage } from './blank-page.ts'

export const stopWhenErased = (): void => listenForErase(blankPage)
