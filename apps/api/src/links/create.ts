/**
 * Personal links: one purpose, one person, one period. The token is 192 random bits and stands only in the message
 * that carries it; stored is its SHA-256, so that a copy of the database opens nothing.
 */
import { createHash } from 'node:crypto'
import type { Instant } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'

/** What a link lets its holder do. `follow-up` is answered in `follow-ups/`. */
export const linkPurposes = ['proposal', 'meeting', 'follow-up'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** What making a link needs of a procedure's run. */
export type LinkFrame = {
  readonly db: TenantTransaction
  readonly organisationId: string
  readonly now: Instant
  readonly newId: () => string
  readonly random: (bytes: number) => Buffer
}

export type NewLink = {
  readonly purpose: LinkPurpose
  readonly participantId: string
  readonly pairId?: string
  readonly followUpId?: string
  readonly validUntil: Instant
}

/**
 * Makes a link and gives the path that the message carries, `/l/<token>`. The token cannot be read again later: a
 * reminder carries a new link.
 */
export async function createLink(
  { db, organisationId, now, newId, random }: LinkFrame,
  { purpose, participantId, pairId, followUpId, validUntil }: NewLink,
): Promise<{ readonly id: string; readonly path: string }> {
  const id = newId()
  const token = random(24).toString('base64url')
  await db
    .insertInto('links')
    .values({
      organisationId,
      id,
      tokenHash: hashOfToken(token),
      purpose,
      participantId,
      pairId: pairId ?? null,
      followUpId: followUpId ?? null,
      validFrom: now,
      validUntil,
    })
    .execute()
  return { id, path: `/l/${token}` }
}

export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Ends every open link of a pair, for example because the pair is over. Gives how many there were. */
export async function revokeLinksOf(
  db: TenantTransaction,
  pairId: string,
  now: Instant,
  purposes: readonly LinkPurpose[] = linkPurposes,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('links')
    .set({ revokedAt: now })
    .where('pairId', '=', pairId)
    .where('purpose', 'in', [...purposes])
    .where('revokedAt', 'is', null)
    .where('validUntil', '>', now)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
