/** From the token in an address to what it opens: which organisation, whose link, for what, and whether it still holds. */
import type { Action } from '@passerelle/domain'
import { sql } from 'kysely'
import type { LinkPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import type { MoveFrame } from '../pairs/moves.ts'
import { pairReference } from '../records/references.ts'
import { appendAudit } from '../trpc/audit.ts'
import { queueLetter } from '../trpc/mail.ts'
import { permit } from '../trpc/permit.ts'
import { dayIn, type Services } from '../trpc/services.ts'
import { hashOfToken, type LinkPurpose } from './create.ts'

/** The actions that each purpose allows; the permission table has the last word. */
const actionsOf: Readonly<Record<LinkPurpose, readonly Action[]>> = {
  proposal: ['pair.read', 'pair.answer'],
  meeting: ['pair.read', 'meeting.log'],
  'follow-up': ['followup.read', 'followup.answer'],
}

export type OpenLink = {
  readonly id: string
  readonly purpose: LinkPurpose
  readonly participantId: string
  readonly pairId: string | null
  readonly followUpId: string | null
  /** Its time is over, it was revoked, or its holder is suspended. */
  readonly hasEnded: boolean
}

export type LinkRun = Omit<MoveFrame, 'audit'> & {
  readonly link: OpenLink
  readonly requestId: string | null
  /** The frame of one action; @throws NotFound where the link was not made for it. */
  readonly acting: (action: Action) => Promise<MoveFrame>
}

/**
 * Runs inside the organisation of a token, in one transaction; undefined for a token that nobody gave out.
 * Nothing of the link's person is read before `work` asks for it.
 */
export async function withLink<T>(
  services: Services,
  { token, requestId }: { readonly token: string; readonly requestId: string | null },
  work: (run: LinkRun) => Promise<T>,
): Promise<T | undefined> {
  const tokenHash = hashOfToken(token)
  const { rows } = await services.doors.accounts((db) =>
    sql<{ organisationId: string; linkId: string }>`select * from organisation_of_link(${tokenHash})`.execute(
      db,
    ),
  )
  const [found] = rows
  if (found === undefined) return undefined
  const { organisationId, linkId } = found
  const anybody: LinkPrincipal = { ...nothing, linkId, organisationId }
  return services.doors.inTenant(organisationId, anybody, async (db) => {
    const instant = services.clock()
    const now = instant.toISOString()
    const { timeZone } = await db
      .selectFrom('organisations')
      .select('timeZone')
      .where('id', '=', organisationId)
      .executeTakeFirstOrThrow()
    const today = dayIn(timeZone, instant)
    const link = await readLink(db, linkId, now, today)
    if (link === undefined) return undefined
    const principal = holderOf(anybody, link)
    const { newId, random, publicUrl } = services
    const mailHost = new URL(publicUrl).hostname
    const base = {
      ...{ db, organisationId, today, now, newId, random, publicUrl },
      ...{ memberId: null, by: link.participantId },
      mail: (letter: Parameters<MoveFrame['mail']>[0]) =>
        queueLetter(db, { organisationId, now, newId, mailHost }, letter),
    }
    const acting = async (action: Action): Promise<MoveFrame> => {
      await permitLink(db, principal, link, action)
      const frame = { organisationId, principal, action, now, newId, requestId }
      return { ...base, audit: (entry) => appendAudit(db, frame, entry) }
    }
    return work({ ...base, link, requestId, acting })
  })
}

async function readLink(
  db: TenantTransaction,
  id: string,
  now: string,
  today: string,
): Promise<OpenLink | undefined> {
  const row = await db.selectFrom('links').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined || row.participantId === null || !isPurpose(row.purpose)) return undefined
  const { participantId, pairId, followUpId, purpose } = row
  const suspended = await db
    .selectFrom('suspensions')
    .select('id')
    .where('participantId', '=', participantId)
    .where('fromOn', '<=', today)
    .where((where) => where.or([where('untilOn', 'is', null), where('untilOn', '>=', today)]))
    .executeTakeFirst()
  const isTime = row.validFrom <= now && now < row.validUntil
  return {
    ...{ id, purpose, participantId, pairId, followUpId },
    hasEnded: row.revokedAt !== null || !isTime || suspended !== undefined,
  }
}

function isPurpose(purpose: string): purpose is LinkPurpose {
  return Object.hasOwn(actionsOf, purpose)
}

/** What a token alone allows, before its link is read. */
const nothing = { kind: 'link', userId: null, actions: [], subjectIds: [] } as const

function holderOf(anybody: LinkPrincipal, { purpose, pairId, hasEnded }: OpenLink): LinkPrincipal {
  if (hasEnded || pairId === null) return anybody
  return { ...anybody, actions: actionsOf[purpose], subjectIds: [pairId] }
}

async function permitLink(
  db: TenantTransaction,
  holder: LinkPrincipal,
  { pairId }: OpenLink,
  action: Action,
): Promise<void> {
  permit(holder, action, pairId === null ? undefined : await pairReference(db, pairId))
}

/** Notes the day on which a link was first opened by its person; scanners that only look do not count. */
export async function noteOpened({ db, now, link }: LinkRun): Promise<void> {
  await db
    .updateTable('links')
    .set({ usedAt: now })
    .where('id', '=', link.id)
    .where('usedAt', 'is', null)
    .execute()
}
