import type { Changeable, Day, Instant, Json, JsonWithDefault, Recorded, Row } from '../columns.ts'

export type Programmes = Row & {
  name: Json<Record<string, string>>
  status: 'draft' | 'running' | 'ended'
  blueprintId: string | null
  publishedVersion: number | null
  endedOn: Day | null
}

/** Once published, a version never changes: enrolments and pairs are pinned to it. */
export type ProgrammeVersions = Changeable & {
  programmeId: string
  number: number
  format: number
  document: Json<unknown>
  note: string | null
  madeBy: string | null
  publishedAt: Instant | null
}

/** Where a programme runs; none = at every site. */
export type ProgrammeSites = Recorded & { programmeId: string; siteId: string }

export type Editions = Row & {
  programmeId: string
  name: string
  startsOn: Day
  endsOn: Day | null
  places: number | null
}

export type Partners = Row & {
  kinds: string[]
  name: string
  sector: string | null
  size: string | null
  contact: JsonWithDefault<Record<string, unknown>>
  removedAt: Instant | null
}
