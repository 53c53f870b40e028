import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type {
  AppendedRow,
  Changeable,
  Instant,
  Json,
  JsonOrNull,
  JsonWithDefault,
  Recorded,
  Row,
} from '../columns.ts'

/** The application inserts and reads; the seal columns belong to the sealing job. */
export type Audit = AppendedRow & {
  happenedAt: Instant
  actor: Json<unknown>
  action: string
  subjectKind: string
  subjectId: string
  /** What changed, without the text of notes. */
  change: JsonWithDefault<unknown>
  requestId: string | null
  ordinal: GeneratedAlways<number>
  transactionId: GeneratedAlways<string>
  sequence: ColumnType<number | null, never, number>
  previousHash: ColumnType<Buffer | null, never, Buffer | null>
  hash: ColumnType<Buffer | null, never, Buffer>
  sealedAt: ColumnType<Instant | null, never, Instant>
}

/** A personal link: one purpose, one person or pair, one period. The token stands only in the message sent. */
export type Links = Row & {
  tokenHash: Buffer
  purpose: string
  participantId: string | null
  pairId: string | null
  followUpId: string | null
  validFrom: Instant
  validUntil: Instant
  usedAt: Instant | null
  revokedAt: Instant | null
}

export type IdempotencyKeys = Recorded & {
  userId: string | null
  linkId: string | null
  key: string
  procedure: string
  inputHash: string
  answer: JsonOrNull<unknown>
}

export type MailOutbox = Row & {
  kind: string
  toAddress: string
  language: string
  subject: string
  text: string
  html: string | null
  messageId: string
  participantId: string | null
  status: Generated<'queued' | 'sent' | 'failed' | 'stopped'>
  attempts: Generated<number>
  nextTryAt: Instant
  sentAt: Instant | null
  failure: string | null
}

export type Imports = Row & {
  programmeId: string | null
  siteId: string | null
  role: 'mentee' | 'mentor'
  fileName: string
  columns: JsonWithDefault<unknown>
  status: 'read' | 'checked' | 'queued' | 'running' | 'done' | 'undone' | 'failed' | 'cancelled'
  counts: JsonWithDefault<unknown>
  progress: Generated<number>
  failure: JsonOrNull<unknown>
  madeBy: string | null
  startedAt: Instant | null
  finishedAt: Instant | null
  undoneAt: Instant | null
}

export type ImportRows = Changeable & {
  importId: string
  number: number
  cells: Json<unknown>
  parsed: JsonOrNull<unknown>
  problems: JsonWithDefault<unknown>
  decision: 'create' | 'update' | 'skip' | 'refuse' | null
  participantId: string | null
  enrolmentId: string | null
  /** What an update replaced, so that undo can put it back. */
  before: JsonOrNull<unknown>
  writtenAt: Instant | null
}

export type ImportMappings = Changeable & { headerHash: string; columns: Json<unknown> }

export type Notes = Row & {
  participantId: string | null
  enrolmentId: string | null
  pairId: string | null
  access: 'shared' | 'coordinators' | 'restricted'
  text: string
  writtenBy: string | null
  writtenAt: Instant
  removedAt: Instant | null
}
