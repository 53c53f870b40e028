import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { NotFound } from '../errors/index.ts'
import type { PersonRights } from './person.ts'

type Db = TenantTransaction

export const noteAccesses = ['shared', 'coordinators', 'restricted'] as const
export type NoteAccess = (typeof noteAccesses)[number]

/** Which notes a reader sees: shared ones, those among coordinators, those for leads. */
export function accessOf(rights: PersonRights): readonly NoteAccess[] {
  if (rights.readRestricted) return noteAccesses
  return rights.readSensitive ? ['shared', 'coordinators'] : ['shared']
}

export async function notesOf(db: Db, participantId: string, rights: PersonRights) {
  return db
    .selectFrom('notes')
    .leftJoin('members', 'members.id', 'notes.writtenBy')
    .select(['notes.id', 'notes.version', 'notes.access', 'notes.text', 'notes.writtenAt'])
    .select(['members.name as writtenBy', 'members.id as memberId'])
    .where('notes.participantId', '=', participantId)
    .where('notes.removedAt', 'is', null)
    .where('notes.access', 'in', accessOf(rights))
    .orderBy('notes.writtenAt', 'desc')
    .execute()
}

/** A note of one's own, held for a change. @throws NotFound for another person's note, or another author's. */
export async function ownNoteForUpdate(
  db: Db,
  id: string,
  participantId: string,
  principal: MemberPrincipal,
) {
  const note = await db
    .selectFrom('notes')
    .select(['id', 'version'])
    .where('id', '=', id)
    .where('participantId', '=', participantId)
    .where('writtenBy', '=', principal.memberId)
    .where('removedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (note === undefined) throw new NotFound()
  return note
}

export async function insertNote(
  db: Db,
  note: {
    readonly organisationId: string
    readonly id: string
    readonly participantId: string
    readonly access: NoteAccess
    readonly text: string
    readonly memberId: string
    readonly now: string
  },
): Promise<void> {
  const { memberId: writtenBy, now: writtenAt, ...row } = note
  await db
    .insertInto('notes')
    .values({ ...row, writtenBy, writtenAt })
    .execute()
}

export async function markNoteRemoved(db: Db, id: string, now: string): Promise<void> {
  await db.updateTable('notes').set({ removedAt: now }).where('id', '=', id).execute()
}
