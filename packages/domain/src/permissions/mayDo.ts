import type { FunderRole, MemberRole, RecordKind, RecordState, Role, Scope } from './roles.ts'
import { type Action, type Permission, permissions, seeing } from './table.ts'

/**
 * One role of a member. Coordinators, assistants and observers name what is assigned to them: programmes, sites, or
 * programmes at certain sites; or they are assigned everything. With none of these, nothing is assigned.
 */
export interface RoleAssignment {
  readonly role: MemberRole
  readonly programmeIds?: readonly string[]
  readonly siteIds?: readonly string[]
  /** Every programme at every site, also those that come later. */
  readonly everywhere?: true
}

/** Whoever acts. */
export type Principal =
  | { readonly kind: 'member'; readonly organisationId: string; readonly roles: readonly RoleAssignment[] }
  | { readonly kind: 'funder'; readonly funderId: string; readonly roles: readonly FunderRole[] }
  | {
      readonly kind: 'link'
      readonly organisationId: string
      /** What the link was made for. */
      readonly actions: readonly Action[]
      /** Ids of the things it was made for: a pair, a follow-up, a participant. */
      readonly subjectIds: readonly string[]
    }
  | { readonly kind: 'applicant' }
  | { readonly kind: 'operator'; readonly reason?: string | undefined }

/** Where a record of people or work belongs: a programme, at a site where the organisation has sites. */
export interface Place {
  readonly programmeId: string
  readonly siteId?: string | undefined
}

/**
 * What permissions need to know of a record. `within`: its programmes and sites, or `'organisation'` for what belongs
 * to the organisation as a whole (partners, settings). A person is within every place of their enrolments.
 */
export interface RecordReference {
  readonly organisationId?: string | undefined
  readonly funderId?: string | undefined
  readonly within: 'organisation' | readonly Place[]
  readonly state: RecordState
  /** The ids under which a personal link may know the record: its own and those of what it belongs to. */
  readonly subjectIds?: readonly string[]
}

/** `allowed`; `refused`: sees it but may not (403); `hidden`: as if it did not exist (404). */
export type Decision = 'allowed' | 'refused' | 'hidden'

/**
 * Decides whether somebody may do something to a record. Refused actions on records that the person could not see
 * anyway are hidden, so that the answer tells nothing about what exists.
 *
 * @example
 * const anna = { kind: 'member', organisationId: 'o1', roles: [{ role: 'coordinator', programmeIds: ['p1'] }] } as const
 * mayDo(anna, 'pair.close', { organisationId: 'o1', within: [{ programmeId: 'p1' }], state: 'live' }) // 'allowed'
 * mayDo(anna, 'pair.close', { organisationId: 'o1', within: [{ programmeId: 'p2' }], state: 'live' }) // 'hidden'
 */
export function mayDo(principal: Principal, action: Action, record: RecordReference): Decision {
  if (record.state === 'erased') return 'hidden'
  if (isAllowed(principal, action, record)) return 'allowed'
  if (principal.kind === 'link') return 'hidden'
  const kind: RecordKind = permissions[action].on
  return isAllowed(principal, seeing[kind], record) ? 'refused' : 'hidden'
}

/** True when some role of the principal could do the action on some record: for navigation and buttons. */
export function mightDo(principal: Principal, action: Action): boolean {
  const permission: Permission = permissions[action]
  if (principal.kind === 'link') return principal.actions.includes(action)
  return rolesOf(principal).some((role) => permission.roles[role] !== undefined)
}

function isAllowed(principal: Principal, action: Action, record: RecordReference): boolean {
  const permission: Permission = permissions[action]
  if (!permission.states.includes(record.state)) return false
  if (principal.kind === 'member') {
    return principal.roles.some((assignment) =>
      reaches(permission.roles[assignment.role], principal, record, assignment),
    )
  }
  if (principal.kind === 'link' && !principal.actions.includes(action)) return false
  return rolesOf(principal).some((role) => reaches(permission.roles[role], principal, record))
}

function rolesOf(principal: Principal): readonly Role[] {
  switch (principal.kind) {
    case 'member':
      return principal.roles.map((assignment) => assignment.role)
    case 'funder':
      return principal.roles
    case 'link':
      return ['linkHolder']
    case 'applicant':
      return ['applicant']
    case 'operator':
      return ['operator']
  }
}

function reaches(
  scope: Scope | undefined,
  principal: Principal,
  record: RecordReference,
  assignment?: RoleAssignment,
): boolean {
  switch (scope) {
    case undefined:
      return false
    case 'organisation':
      return isOwn(principal, record)
    case 'assigned':
      return isOwn(principal, record) && assignment !== undefined && isAssigned(assignment, record)
    case 'funder':
      return principal.kind === 'funder' && record.funderId === principal.funderId
    case 'purpose':
      return (
        principal.kind === 'link' &&
        isOwn(principal, record) &&
        (record.subjectIds ?? []).some((id) => principal.subjectIds.includes(id))
      )
    case 'public':
      return true
    case 'installation':
      return principal.kind === 'operator'
    case 'reasoned':
      return principal.kind === 'operator' && (principal.reason ?? '').trim() !== ''
  }
}

function isOwn(principal: Principal, record: RecordReference): boolean {
  return 'organisationId' in principal && principal.organisationId === record.organisationId
}

/** True when the record is in the organisation as a whole, or in a programme and site that the role names. */
function isAssigned(assignment: RoleAssignment, record: RecordReference): boolean {
  const { programmeIds, siteIds, everywhere } = assignment
  if (everywhere === true) return true
  if (programmeIds === undefined && siteIds === undefined) return false
  if (record.within === 'organisation') return true
  return record.within.some(
    (place) =>
      (programmeIds === undefined || programmeIds.includes(place.programmeId)) &&
      (siteIds === undefined || place.siteId === undefined || siteIds.includes(place.siteId)),
  )
}
