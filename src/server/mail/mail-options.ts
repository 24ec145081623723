/** Where mails are handed in, and in whose name. */
export interface MailOptions {
  smtpUrl: string
  from: string
}

/** The mail server of the environment; without it nothing is queued, sent or promised. */
export function mailOf({ SMTP_URL, MAIL_FROM }: NodeJS.ProcessEnv): MailOptions | null {
  return SMTP_URL && MAIL_FROM ? { smtpUrl: SMTP_URL, from: MAIL_FROM } : null
}
