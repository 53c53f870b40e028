/** Everyone who may act, in the words of the suite. */
export const roles = [
  'administrator',
  'lead',
  'coordinator',
  'assistant',
  'observer',
  'funderAdministrator',
  'funderReader',
  'linkHolder',
  'applicant',
  'operator',
] as const
/** Every role that the table of permissions knows. */
export type Role = (typeof roles)[number]
/** What a member of an organisation is. */
export type MemberRole = 'administrator' | 'lead' | 'coordinator' | 'assistant' | 'observer'
/** What a member of a funder is. */
export type FunderRole = 'funderAdministrator' | 'funderReader'

/**
 * How far a role reaches in an action.
 * `organisation`: everything of the own organisation. `assigned`: programmes and sites assigned to the person.
 * `funder`: what was released to, or belongs to, the own funder. `purpose`: the one thing a personal link was made for.
 * `public`: what an organisation shows to everyone. `installation`: the installation itself, never its people.
 * `reasoned`: only with a reason, which is logged and announced.
 */
export type Scope =
  | 'organisation'
  | 'assigned'
  | 'funder'
  | 'purpose'
  | 'public'
  | 'installation'
  | 'reasoned'

/** What a record is about; each kind names the action that makes it visible. */
export type RecordKind =
  | 'organisation'
  | 'programme'
  | 'participant'
  | 'enrolment'
  | 'round'
  | 'pair'
  | 'event'
  | 'partner'
  | 'followUp'
  | 'grant'
  | 'report'
  | 'released'
  | 'funder'
  | 'link'
  | 'publicPage'
  | 'installation'

/**
 * The states that matter to permissions. `live`: in use. `closed`: over, but correctable with a reason.
 * `frozen`: released, never changed. `restricted`: kept only because a grant obliges. `erased`: gone for everyone.
 */
export type RecordState = 'live' | 'closed' | 'frozen' | 'restricted' | 'erased'
