import { createHash } from 'node:crypto'

/** What a row says, with its place in the organisation's chain. */
export type ChainedRow = {
  readonly organisationId: string
  readonly sequence: number
  readonly id: string
  readonly happenedAt: string
  readonly actor: unknown
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly change: unknown
  readonly requestId: string | null
}

/** SHA-256 over the hash before and everything the row says, written in one way only. */
export function chainHash(previous: Buffer | null, row: ChainedRow): Buffer {
  const said = [
    ...[row.organisationId, row.sequence, row.id, row.happenedAt, row.actor, row.action],
    ...[row.subjectKind, row.subjectId, row.change, row.requestId],
  ]
  return createHash('sha256')
    .update(previous ?? Buffer.alloc(0))
    .update(JSON.stringify(said, sortedKeys))
    .digest()
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
