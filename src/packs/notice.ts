type Severity = 'ERROR' | 'WARNING' | 'INFO'

export interface Notice {
  code: string
  severity: Severity
  file: string
  row: number | null
  column: string | null
  message: string
}

interface Where {
  file: string
  row?: number | null
  column?: string | null
}

const notice = (severity: Severity, code: string, at: Where, message: string): Notice => ({
  code,
  severity,
  file: at.file,
  row: at.row ?? null,
  column: at.column ?? null,
  message,
})

export const error = (code: string, at: Where, message: string): Notice => notice('ERROR', code, at, message)
export const warning = (code: string, at: Where, message: string): Notice => notice('WARNING', code, at, message)

export const info = (code: string, at: Where, message: string): Notice => notice('INFO', code, at, message)

export const hasErrors = (notices: Notice[]): boolean => notices.some((one) => one.severity === 'ERROR')

/** The notice if something is wrong, else nothing. */
export const when = (isWrong: boolean, make: () => Notice): Notice[] => (isWrong ? [make()] : [])
