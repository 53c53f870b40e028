/** Everything that the environment may say, read once at start. Each problem is a sentence that names the variable. */
import { resolve } from 'node:path'
import type { FunderRole, MemberRole } from '@passerelle/domain'
import { funderRoles } from './accounts/memberships.ts'
import { checkout } from './database/cluster-places.ts'
import type { Installation } from './database/migrate.ts'

export type DemoSignIn = {
  readonly who: string
  readonly roles: readonly (MemberRole | FunderRole)[]
  readonly email: string
  readonly password: string
  readonly path: string
}

export type Settings = {
  readonly port: number
  /** The address that is listened on: this machine alone, if not said. */
  readonly host: string
  /** Where people reach this installation, without a slash at the end. */
  readonly publicUrl: string
  readonly installation: Installation
  /** How many proxies stand before us and write `X-Forwarded-For`. */
  readonly proxies: number
  /** Where letters are handed in; without it they wait in the outbox. */
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** The built apps: `dashboard/dist` and `reporting/dist` lie below. */
  readonly appsFolder: string
  /** Whether this process works on jobs, besides answering requests. */
  readonly works: boolean
  /** Shown on the first page while the installation holds demo data. */
  readonly demoSignIns: readonly DemoSignIn[]
}

export class SettingsError extends Error {
  override name = 'SettingsError'
  readonly code = 'settings'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** @throws SettingsError with a sentence for each problem. */
export function readSettings(environment: Environment): Settings {
  const problems: string[] = []
  const text = (name: string, otherwise = ''): string => environment[name]?.trim() || otherwise
  const whole = (name: string, otherwise: number, most: number): number => {
    const written = text(name, String(otherwise))
    const value = Number(written)
    if (/^\d+$/.test(written) && value <= most) return value
    problems.push(`${name} is a whole number from 0 to ${most}; it is set to "${written}".`)
    return otherwise
  }
  const port = whole('PORT', 4000, 65_535)
  const publicUrl = readPublicUrl(text('PASSERELLE_URL', `http://localhost:${port}`), problems)
  const settings: Settings = {
    port,
    publicUrl,
    host: text('PASSERELLE_HOST', '127.0.0.1'),
    installation: readInstallation(text, problems),
    proxies: whole('PASSERELLE_PROXIES', 0, 10),
    smtpUrl: readSmtp(text('PASSERELLE_SMTP_URL'), problems),
    mailFrom: text('PASSERELLE_MAIL_FROM', `Passerelle <no-reply@${hostOf(publicUrl)}>`),
    appsFolder: resolve(checkout, 'apps'),
    works: text('PASSERELLE_WORKS', 'yes') !== 'no',
    demoSignIns: readDemoSignIns(text('PASSERELLE_DEMO_SIGN_INS', '[]'), problems),
  }
  if (problems.length > 0) throw new SettingsError(problems)
  return settings
}

function readInstallation(
  text: (name: string, otherwise?: string) => string,
  problems: string[],
): Installation {
  const url = text('DATABASE_URL')
  const secret = text('PASSERELLE_SECRET')
  const prefix = text('PASSERELLE_PREFIX', 'passerelle')
  if (url === '') {
    problems.push(
      'DATABASE_URL names the PostgreSQL server, and it is not set. `npm start` brings a server of its own.',
    )
  } else if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    problems.push(
      'DATABASE_URL looks like postgresql://user:password@host:5432/database; it is something else.',
    )
  }
  if (secret.length < 16) {
    problems.push(
      'PASSERELLE_SECRET is a random text of at least 16 characters; keep it, and keep it to yourself.',
    )
  }
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(prefix)) {
    problems.push(`PASSERELLE_PREFIX is made of lower-case letters, digits and _; it is set to "${prefix}".`)
  }
  return { url, secret, prefix }
}

function readPublicUrl(written: string, problems: string[]): string {
  const url = URL.canParse(written) ? new URL(written) : undefined
  const isPlain = url?.pathname === '/' && url.search === '' && url.hash === ''
  if (url === undefined || !isPlain || !['http:', 'https:'].includes(url.protocol)) {
    problems.push(`PASSERELLE_URL is an address like https://mentors.example.org; it is set to "${written}".`)
    return 'http://localhost'
  }
  if (url.protocol === 'http:' && !isLocal(url.hostname)) {
    problems.push(`PASSERELLE_URL begins with https: outside this machine; it is set to "${written}".`)
  }
  return url.origin
}

function readSmtp(written: string, problems: string[]): string | undefined {
  if (written === '') return undefined
  if (/^smtps?:\/\//.test(written) && URL.canParse(written)) return written
  problems.push('PASSERELLE_SMTP_URL looks like smtps://user:password@host:465; it is something else.')
  return undefined
}

function readDemoSignIns(written: string, problems: string[]): DemoSignIn[] {
  try {
    const list: unknown = JSON.parse(written)
    if (Array.isArray(list))
      return list.filter(isDemoSignIn).map((each) => ({ ...each, roles: each.roles.flatMap(roleOf) }))
  } catch {
    // Said below.
  }
  problems.push('PASSERELLE_DEMO_SIGN_INS is a JSON list; it is something else.')
  return []
}

const memberRoles = ['administrator', 'lead', 'coordinator', 'assistant', 'observer'] as const

function roleOf(written: string): (MemberRole | FunderRole)[] {
  const roles = [...memberRoles, ...Object.values(funderRoles)]
  return roles.filter((role) => role === written || role === (funderRoles as Record<string, string>)[written])
}

function isDemoSignIn(value: unknown): value is Omit<DemoSignIn, 'roles'> & { roles: string[] } {
  if (value === null || typeof value !== 'object') return false
  const { roles, ...texts } = value as Record<string, unknown>
  const areTexts = ['who', 'email', 'password', 'path'].every((key) => typeof texts[key] === 'string')
  return areTexts && Array.isArray(roles) && roles.every((role) => typeof role === 'string')
}

function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

function hostOf(url: string): string {
  return new URL(url).hostname
}
