import type { Generated, GeneratedAlways } from 'kysely'
import type {
  AppendedRow,
  Day,
  GeneratedInstant,
  Instant,
  Json,
  JsonOrNull,
  JsonWithDefault,
  Recorded,
  Row,
} from '../columns.ts'

export type FunderRole = 'funder-administrator' | 'funder-reader'
type Kept = { version: GeneratedAlways<number>; recordedAt: GeneratedInstant }

export type Funders = Kept & {
  id: string
  slug: string
  name: string
  timeZone: string
  defaultLanguage: string
}

export type FunderMembers = Kept & {
  funderId: string
  id: string
  userId: string
  name: string
  roles: FunderRole[]
  endedAt: Instant | null
}

export type FunderIdempotencyKeys = {
  funderId: string
  userId: string
  key: string
  procedure: string
  inputHash: string
  answer: JsonOrNull<unknown>
  recordedAt: GeneratedInstant
}

export type Grants = Row & {
  /** Known once the invitation was accepted. */
  funderId: string | null
  funderName: string
  name: string
  reference: string | null
  fromOn: Day
  untilOn: Day
  /** In minor units of the currency. */
  amount: number
  currency: string
  coFinancingRate: number | null
  attribution: 'started-under-it' | 'share-of-days'
  eligibility: JsonOrNull<unknown>
  reportingDates: JsonWithDefault<unknown>
  publicationPlan: JsonWithDefault<unknown>
  invitedEmail: string | null
  invitationHash: Buffer | null
  invitedAt: Instant | null
  acceptedAt: Instant | null
}

/** The columns that the funder's role may read of an accepted grant. */
export type GrantsForFunder = Pick<
  Grants,
  | 'organisationId'
  | 'id'
  | 'funderId'
  | 'name'
  | 'reference'
  | 'fromOn'
  | 'untilOn'
  | 'amount'
  | 'currency'
  | 'coFinancingRate'
  | 'reportingDates'
  | 'acceptedAt'
>

export type GrantProgrammes = Recorded & { grantId: string; programmeId: string }

export type GrantTargets = Row & {
  grantId: string
  indicator: Json<unknown>
  value: number
  dueOn: Day
  changes: JsonWithDefault<unknown>
  position: Generated<number>
}

export type GrantExpenditure = Row & {
  grantId: string
  fromOn: Day
  untilOn: Day
  source: 'grant' | 'own' | 'co-funder' | 'in-kind' | 'simplified-cost'
  amount: number
  currency: string
}

export type Reports = Row & {
  grantId: string
  title: string
  fromOn: Day
  untilOn: Day
  asOf: Day
  language: string
  status: 'draft' | 'in-review' | 'released' | 'accepted' | 'returned'
  figures: JsonWithDefault<unknown>
  narrative: JsonWithDefault<unknown>
  writtenBy: string | null
  checkedBy: string | null
  revises: string | null
  revisionReason: string | null
}

/** The frozen head of a released report: everything the funder reads besides the figures. */
export type Releases = AppendedRow & {
  reportId: string
  grantId: string
  funderId: string
  number: number
  revises: string | null
  releasedAt: Instant
  document: Json<unknown>
  contentHash: string
}

export type ReleasedFigures = Recorded & {
  releaseId: string
  position: number
  funderId: string
  figure: Json<unknown>
}

/** What the check of a grant's publication plan said, and who decided to publish it all the same. */
export type PlanChecks = AppendedRow & {
  grantId: string
  plan: Json<unknown>
  answer: Json<unknown>
  confirmedBy: string | null
}

/** Who stood behind each cell of a release; never leaves the organisation. */
export type ReleaseRecords = Recorded & { releaseId: string; record: Json<unknown> }

export type ReleaseAnswers = AppendedRow & {
  releaseId: string
  funderId: string
  funderMemberId: string
  kind: 'comment' | 'accepted' | 'returned'
  section: string | null
  text: string | null
  answeredAt: Instant
}
