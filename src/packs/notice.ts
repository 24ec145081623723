export type Severity = 'ERROR' | 'WARNING' | 'INFO'

export interface Notice {
  code: string
  severity: Severity
  file: string
  row: number | null
  column: string | null
  message: string
}

export interface Place { file: string; row?: number | null; column?: string | null }

export const notice = (severity: Severity, code: string, at: Place, message: string): Notice =>
  ({ code, severity, file: at.file, row: at.row ?? null, column: at.column ?? null, message })

export const error = (code: string, at: Place, message: string): Notice => notice('ERROR', code, at, message)
export const warning = (code: string, at: Place, message: string): Notice => notice('WARNING', code, at, message)

export const hasErrors = (notices: Notice[]): boolean => notices.some((one) => one.severity === 'ERROR')
