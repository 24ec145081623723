import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { isEmail } from '../../domain/message-parts.ts'
import { StaffRole } from '../../domain/staff.ts'
import { type Database, openDatabase } from '../database/open-database.ts'
import { createPackReader } from '../pack-reader.ts'
import { addAccount, listAccounts, removeAccount, resetAccount } from './accounts.ts'
import { scopesOf } from './scope.ts'

const USAGE = `npm run -s staff -- add <email> <name> --role counter --scope <district>
                 -- add <email> <name> --role region --scope <region>
                 -- add <email> <name> --role ward
                 -- list
                 -- reset <email>     new password, new second factor
                 -- remove <email>`
const ROOT = join(import.meta.dirname, '../../..')
const { MADOGUCHI_DATA = join(ROOT, 'data'), DATABASE_URL } = process.env

const fail = (message: string): void => {
  console.error(message)
  process.exitCode = 2
}
const tell = (password: string): void => console.log(`Password, shown this once: ${password}`)
const unknown = (email: string): void => fail(`No account has the address ${email}.`)

async function run(database: Database, [command, email = '', name = '']: string[], { role: roleName, scope }: { role?: string | undefined; scope?: string | undefined }): Promise<void> {
  if (command === 'list') {
    for (const account of await listAccounts(database)) console.log([account.email, account.name, account.role, account.scopeId ?? '-', account.hasSecondFactor ? 'second factor' : 'no second factor yet'].join('\t'))
    return
  }
  if (command === 'remove') return (await removeAccount(database, email)) ? undefined : unknown(email)
  if (command === 'reset') {
    const reset = await resetAccount(database, email)
    return reset ? tell(reset.password) : unknown(email)
  }
  const role = v.safeParse(StaffRole, roleName)
  if (command !== 'add' || !role.success || !isEmail(email) || name === '') return fail(USAGE)
  const scopes = scopesOf(role.output, await createPackReader(join(ROOT, 'public/packs'))())
  if (role.output !== 'ward' && !scopes.includes(scope ?? '')) return fail(`--scope is one of: ${scopes.join(' ')}`)
  const added = await addAccount(database, { email, name, role: role.output, scopeId: role.output === 'ward' ? null : scope ?? null })
  return added ? tell(added.password) : fail(`${email} has an account already.`)
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { role: { type: 'string' }, scope: { type: 'string' } } })
if (positionals.length === 0) fail(USAGE)
else {
  const { database, close } = await openDatabase(MADOGUCHI_DATA, DATABASE_URL)
  await run(database, positionals, values).finally(close)
}
