/**
 * What somebody sees of a list: the permission table as one condition. Row security keeps organisations apart; this
 * keeps to programmes, sites and states inside one. `visible.test.ts` holds it against `mayDo`, record by record.
 */
import {
  type Action,
  type Permission,
  permissions,
  type RecordKind,
  type RoleAssignment,
} from '@passerelle/domain'
import { type RawBuilder, sql } from 'kysely'
import type { MemberPrincipal } from '../accounts/principal.ts'

type Condition = RawBuilder<boolean>

/**
 * The condition under which a row is visible to somebody for an action. `alias` is the name of the row's table in the
 * query, if not its own.
 *
 * @example
 * db.selectFrom('pairs').where(visibleTo(principal, 'pair.read'))
 * db.selectFrom('participants as p').where(visibleTo(principal, 'participant.read', 'p'))
 */
export function visibleTo(principal: MemberPrincipal, action: Action, alias?: string): Condition {
  const permission: Permission = permissions[action]
  const table = tables[permission.on]
  if (table === undefined) throw new RangeError(`There is no list of ${permission.on} records.`)
  const reach = reachOf(principal, permission)
  if (reach === 'nothing') return sql<boolean>`false`
  const row = alias ?? table.name
  return sql<boolean>`(${table.places(row, reach)} and ${table.state(row, permission)})`
}

type Reach = 'nothing' | 'all' | readonly RoleAssignment[]

function reachOf(principal: MemberPrincipal, permission: Permission): Reach {
  const assigned: RoleAssignment[] = []
  for (const assignment of principal.roles) {
    const scope = permission.roles[assignment.role]
    if (scope === 'organisation' || (scope === 'assigned' && assignment.everywhere)) return 'all'
    if (scope === 'assigned' && (assignment.programmeIds || assignment.siteIds)) assigned.push(assignment)
  }
  return assigned.length === 0 ? 'nothing' : assigned
}

/** True for a place that one of the assignments names; `site` may be unknown to the place. */
function within(reach: Reach, programme: string, site?: string): Condition {
  if (reach === 'all') return sql<boolean>`true`
  if (reach === 'nothing') return sql<boolean>`false`
  const each = reach.map(({ programmeIds, siteIds }) => {
    const parts: Condition[] = []
    if (programmeIds) parts.push(sql<boolean>`${sql.ref(programme)} = any(${programmeIds}::uuid[])`)
    if (siteIds && site !== undefined) {
      parts.push(sql<boolean>`(${sql.ref(site)} is null or ${sql.ref(site)} = any(${siteIds}::uuid[]))`)
    }
    return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(parts, sql` and `)})`
  })
  return sql<boolean>`(${sql.join(each, sql` or `)})`
}

/** A condition on a related row; the row that is asked about stands outside. */
function exists(reach: Reach, from: string, joined: RawBuilder<unknown>, programme: string, site?: string) {
  if (reach === 'all') return sql<boolean>`true`
  return sql<boolean>`exists (select from ${sql.raw(from)} where ${joined} and ${within(reach, programme, site)})`
}

type Table = {
  readonly name: string
  readonly places: (row: string, reach: Reach) => Condition
  readonly state: (row: string, permission: Permission) => Condition
}

const always = (): Condition => sql<boolean>`true`
const ref = (row: string, column: string) => sql.ref(`${row}.${column}`)

/** The erased are gone for everyone; the restricted for whom the action does not say otherwise. */
function person(participant: RawBuilder<unknown>, permission: Permission): Condition {
  const restricted = permission.states.includes('restricted')
    ? sql<boolean>`true`
    : sql<boolean>`person.restricted_until is null`
  return sql<boolean>`exists (select from participants person where person.id = ${participant}
    and person.erased_at is null and ${restricted})`
}

/** Rows that are over only show for actions that their state allows. */
function openness(permission: Permission, isLive: Condition): Condition {
  return permission.states.includes('closed') ? sql<boolean>`true` : isLive
}

const grantPlaces = (grant: RawBuilder<unknown>, reach: Reach) =>
  exists(reach, 'grant_programmes visible', sql`visible.grant_id = ${grant}`, 'visible.programmeId')

const tables: Partial<Record<RecordKind, Table>> = {
  programme: {
    name: 'programmes',
    places: (row, reach) => within(reach, `${row}.id`),
    state: (row, permission) => openness(permission, sql`${ref(row, 'status')} <> 'ended'`),
  },
  participant: {
    name: 'participants',
    places: (row, reach) =>
      exists(
        reach,
        'enrolments visible',
        sql`visible.participant_id = ${ref(row, 'id')}`,
        'visible.programmeId',
        'visible.siteId',
      ),
    state: (row, permission) => person(ref(row, 'id'), permission),
  },
  enrolment: {
    name: 'enrolments',
    places: (row, reach) => within(reach, `${row}.programmeId`, `${row}.siteId`),
    state: (row, permission) =>
      sql`${openness(permission, sql`${ref(row, 'status')} not in ('completed', 'withdrawn')`)}
        and ${person(ref(row, 'participantId'), permission)}`,
  },
  pair: {
    name: 'pairs',
    places: (row, reach) =>
      exists(
        reach,
        'enrolments visible',
        sql`visible.id in (${ref(row, 'menteeEnrolmentId')}, ${ref(row, 'mentorEnrolmentId')})`,
        `${row}.programmeId`,
        'visible.siteId',
      ),
    state: (row, permission) =>
      sql`${openness(permission, sql`${ref(row, 'isOpen')}`)} and ${person(
        sql`(select of.participant_id from enrolments of where of.id = ${ref(row, 'menteeEnrolmentId')})`,
        permission,
      )}`,
  },
  round: {
    name: 'rounds',
    places: (row, reach) => within(reach, `${row}.programmeId`),
    state: (row, permission) =>
      openness(
        permission,
        sql`exists (select from programmes of where of.id = ${ref(row, 'programmeId')} and of.status <> 'ended')`,
      ),
  },
  event: {
    name: 'events',
    places: (row, reach) =>
      sql`(${ref(row, 'programmeId')} is null or ${within(reach, `${row}.programmeId`, `${row}.siteId`)})`,
    state: (row, permission) => openness(permission, sql`${ref(row, 'cancelledAt')} is null`),
  },
  partner: {
    name: 'partners',
    places: always,
    state: (row, permission) => openness(permission, sql`${ref(row, 'removedAt')} is null`),
  },
  followUp: {
    name: 'followUps',
    places: (row, reach) =>
      exists(
        reach,
        'enrolments visible',
        sql`visible.id = ${ref(row, 'enrolmentId')}`,
        'visible.programmeId',
        'visible.siteId',
      ),
    state: (row, permission) =>
      sql`${openness(
        permission,
        sql`(${ref(row, 'result')} is null and ${ref(row, 'cancelledOn')} is null)`,
      )} and ${person(
        sql`(select of.participant_id from enrolments of where of.id = ${ref(row, 'enrolmentId')})`,
        permission,
      )}`,
  },
  grant: { name: 'grants', places: (row, reach) => grantPlaces(ref(row, 'id'), reach), state: always },
  report: {
    name: 'reports',
    places: (row, reach) => grantPlaces(ref(row, 'grantId'), reach),
    state: (row, permission) => {
      const isOpen = sql<boolean>`${ref(row, 'status')} in ('draft', 'in-review')`
      if (!permission.states.includes('frozen')) return isOpen
      return permission.states.includes('live') ? always() : sql`not ${isOpen}`
    },
  },
  released: {
    name: 'releases',
    places: (row, reach) => grantPlaces(ref(row, 'grantId'), reach),
    state: always,
  },
}
