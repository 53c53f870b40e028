/** What stands around every screen: how many wait in each room, and who or what is found by a few letters. */
import { mightDo } from '@passerelle/domain'
import { sql } from 'kysely'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { visibleTo } from '../records/visible.ts'

type Db = TenantTransaction

export type RoomCounts = Readonly<
  Partial<Record<'participants' | 'pairs' | 'followUps' | 'programmes' | 'grants' | 'reports', number>>
>

/** Counts for the rooms that somebody may enter; what they may not see has no number. */
export async function roomCounts(db: Db, principal: MemberPrincipal, today: string): Promise<RoomCounts> {
  const may = (action: Parameters<typeof mightDo>[1]) => mightDo(principal, action)
  const all = await Promise.all([
    may('participant.read') && { participants: await countPeople(db, principal) },
    may('pair.read') && { pairs: await countPairs(db, principal) },
    may('followup.read') && { followUps: await countFollowUps(db, principal, today) },
    may('programme.read') && { programmes: await countProgrammes(db, principal) },
    may('grant.read') && { grants: await countGrants(db, principal) },
    may('report.read') && { reports: await countReports(db, principal) },
  ])
  return Object.assign({}, ...all.filter((one) => one !== false))
}

const many = sql<number>`count(*)::int`.as('n')

async function countPeople(db: Db, principal: MemberPrincipal): Promise<number> {
  const visible = visibleTo(principal, 'participant.read')
  const { n } = await db.selectFrom('participants').select(many).where(visible).executeTakeFirstOrThrow()
  return n
}

async function countPairs(db: Db, principal: MemberPrincipal): Promise<number> {
  const { n } = await db
    .selectFrom('pairs')
    .select(many)
    .where('isOpen', '=', true)
    .where(visibleTo(principal, 'pair.read'))
    .executeTakeFirstOrThrow()
  return n
}

/** Those whose window is open and that have no result. */
async function countFollowUps(db: Db, principal: MemberPrincipal, today: string): Promise<number> {
  const { n } = await db
    .selectFrom('followUps')
    .select(many)
    .where('result', 'is', null)
    .where('cancelledOn', 'is', null)
    .where('opensOn', '<=', today)
    .where('closesOn', '>=', today)
    .where(visibleTo(principal, 'followup.read'))
    .executeTakeFirstOrThrow()
  return n
}

async function countProgrammes(db: Db, principal: MemberPrincipal): Promise<number> {
  const { n } = await db
    .selectFrom('programmes')
    .select(many)
    .where('status', '=', 'running')
    .where(visibleTo(principal, 'programme.read'))
    .executeTakeFirstOrThrow()
  return n
}

async function countGrants(db: Db, principal: MemberPrincipal): Promise<number> {
  const visible = visibleTo(principal, 'grant.read')
  const { n } = await db.selectFrom('grants').select(many).where(visible).executeTakeFirstOrThrow()
  return n
}

/** Reports that are still being made. */
async function countReports(db: Db, principal: MemberPrincipal): Promise<number> {
  const { n } = await db
    .selectFrom('reports')
    .select(many)
    .where('status', 'in', ['draft', 'in-review'])
    .where(visibleTo(principal, 'report.read'))
    .executeTakeFirstOrThrow()
  return n
}

const most = 8

/** What the letters may mean: `%` and `_` are letters here. */
function patternOf(query: string): string {
  return `%${query.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}

export async function findAnything(db: Db, principal: MemberPrincipal, query: string) {
  const pattern = patternOf(query.trim())
  const may = (action: Parameters<typeof mightDo>[1]) => mightDo(principal, action)
  return {
    people: may('participant.read') ? await findPeople(db, principal, pattern) : [],
    pairs: may('pair.read') ? await findPairs(db, principal, pattern) : [],
    programmes: may('programme.read') ? await findProgrammes(db, principal, pattern) : [],
  }
}

async function findPeople(db: Db, principal: MemberPrincipal, pattern: string) {
  const fits = sql<boolean>`(searchable(p.full_name) like searchable(${pattern})
    or searchable(p.call_name) like searchable(${pattern}) or p.email like lower(${pattern}))`
  return db
    .selectFrom('participants as p')
    .select(['p.id', 'p.fullName as name', 'p.callName'])
    .where(fits)
    .where(visibleTo(principal, 'participant.read', 'p'))
    .orderBy('p.fullName')
    .limit(most)
    .execute()
}

async function findPairs(db: Db, principal: MemberPrincipal, pattern: string) {
  return db
    .selectFrom('pairs')
    .innerJoin('enrolments as mentee', 'mentee.id', 'pairs.menteeEnrolmentId')
    .innerJoin('enrolments as mentor', 'mentor.id', 'pairs.mentorEnrolmentId')
    .innerJoin('participants as menteePerson', 'menteePerson.id', 'mentee.participantId')
    .innerJoin('participants as mentorPerson', 'mentorPerson.id', 'mentor.participantId')
    .select(['pairs.id', 'pairs.status'])
    .select(['menteePerson.fullName as mentee', 'mentorPerson.fullName as mentor'])
    .where(
      sql<boolean>`(searchable(mentee_person.full_name) like searchable(${pattern})
        or searchable(mentor_person.full_name) like searchable(${pattern}))`,
    )
    .where(visibleTo(principal, 'pair.read'))
    .orderBy('pairs.isOpen', 'desc')
    .orderBy('menteePerson.fullName')
    .limit(most)
    .execute()
}

async function findProgrammes(db: Db, principal: MemberPrincipal, pattern: string) {
  return db
    .selectFrom('programmes')
    .select(['id', 'name'])
    .where(
      sql<boolean>`exists (select from jsonb_each_text(programmes.name) word
        where searchable(word.value) like searchable(${pattern}))`,
    )
    .where(visibleTo(principal, 'programme.read'))
    .limit(most)
    .execute()
}
