import type { Generated, GeneratedAlways } from 'kysely'
import type { GeneratedInstant, Instant, JsonWithDefault, Row } from '../columns.ts'

export type MemberRole = 'administrator' | 'lead' | 'coordinator' | 'assistant' | 'observer'

export type Organisations = {
  id: string
  slug: string
  name: string
  /** ISO 3166-1, two letters. */
  country: string
  /** IANA name; "today" is the day in this zone. */
  timeZone: string
  defaultLanguage: string
  languages: string[]
  settings: JsonWithDefault<Record<string, unknown>>
  isDemo: Generated<boolean>
  version: GeneratedAlways<number>
  recordedAt: GeneratedInstant
}

export type Sites = Row & { name: string; languages: Generated<string[]>; closedOn: string | null }

export type Members = Row & {
  userId: string
  name: string
  email: string
  roles: MemberRole[]
  endedAt: Instant | null
}

/** One assignment; null stands for every programme, or every site. */
export type MemberScopes = Row & { memberId: string; programmeId: string | null; siteId: string | null }
