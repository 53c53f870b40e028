/**
 * The class of every table, kept by hand apart from the migrations: the wall check compares it with the catalogue
 * of the running database, so a table that nobody thought about is refused.
 *
 * - tenant: rows of one organisation, seen by the application inside it
 * - released: rows of one organisation that a funder reads too, never changed once written
 * - funder: rows of a funder
 * - account: people who sign in, before any organisation is chosen
 * - system: the installation itself
 */
export type TableClass = 'tenant' | 'released' | 'funder' | 'account' | 'system'

const tenant = [
  'achievements',
  'attendance',
  'audit',
  'consents',
  'earnings',
  'editions',
  'enrolment_changes',
  'enrolment_corrections',
  'enrolment_holds',
  'enrolment_steps',
  'enrolments',
  'event_places',
  'events',
  'facts',
  'follow_up_attempts',
  'follow_ups',
  'grant_expenditure',
  'grant_programmes',
  'grant_targets',
  'grants',
  'idempotency_keys',
  'import_mappings',
  'import_rows',
  'imports',
  'links',
  'mail_outbox',
  'meetings',
  'member_scopes',
  'members',
  'mentor_places',
  'never_together',
  'notes',
  'organisations',
  'pair_answers',
  'pair_changes',
  'pair_check_ins',
  'pair_concerns',
  'pair_evaluations',
  'pair_extensions',
  'pair_items',
  'pair_objective_steps',
  'pair_objectives',
  'pair_pauses',
  'pair_reviews',
  'pairs',
  'participants',
  'partners',
  'plan_checks',
  'programme_sites',
  'programme_versions',
  'programmes',
  'release_records',
  'reports',
  'round_unmatched',
  'round_wishes',
  'rounds',
  'sensitive_facts',
  'sites',
  'snoozes',
  'spell_reports',
  'spells',
  'suggestions',
  'suspensions',
] as const

export const tableClasses: Readonly<Record<string, TableClass>> = {
  ...Object.fromEntries(tenant.map((name) => [name, 'tenant' as const])),
  releases: 'released',
  released_figures: 'released',
  release_answers: 'funder',
  funder_idempotency_keys: 'funder',
  funders: 'funder',
  funder_members: 'funder',
  users: 'account',
  credentials: 'account',
  sessions: 'account',
  sign_in_attempts: 'account',
  known_devices: 'account',
  installation: 'system',
  schema_migrations: 'system',
  schema_migrations_lock: 'system',
}

/** Tables that a key may refer to without naming the organisation: they belong to none. */
export const sharedTables: readonly string[] = ['organisations', 'users', 'funders', 'funder_members']

/** The only functions that run with the owner's rights. */
export const lookupFunctions: readonly string[] = [
  'accept_grant_invitation',
  'memberships_of_user',
  'organisation_of_link',
  'organisation_of_slug',
]
