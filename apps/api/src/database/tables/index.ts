/** Which tables each door sees: the types say what the database's grants enforce. */
import type { Credentials, Installation, KnownDevices, Sessions, SignInAttempts, Users } from './accounts.ts'
import type {
  EnrolmentChanges,
  EnrolmentCorrections,
  EnrolmentHolds,
  EnrolmentSteps,
  Enrolments,
  MentorPlaces,
} from './enrolments.ts'
import type { Attendance, EventPlaces, Events, Snoozes } from './events.ts'
import type {
  FunderIdempotencyKeys,
  FunderMembers,
  Funders,
  GrantExpenditure,
  GrantProgrammes,
  Grants,
  GrantsForFunder,
  GrantTargets,
  PlanChecks,
  ReleaseAnswers,
  ReleasedFigures,
  ReleaseRecords,
  Releases,
  Reports,
} from './funding.ts'
import type { MemberScopes, Members, Organisations, Sites } from './organisations.ts'
import type { Achievements, Earnings, FollowUpAttempts, FollowUps, SpellReports, Spells } from './outcomes.ts'
import type * as pairs from './pairs.ts'
import type { Consents, Facts, NeverTogether, Participants, Suspensions } from './participants.ts'
import type { Editions, Partners, ProgrammeSites, Programmes, ProgrammeVersions } from './programmes.ts'
import type {
  Audit,
  IdempotencyKeys,
  ImportMappings,
  ImportRows,
  Imports,
  Links,
  MailOutbox,
  Notes,
} from './records.ts'

/** What the application's role sees inside one organisation. */
export type TenantTables = {
  achievements: Achievements
  attendance: Attendance
  audit: Audit
  consents: Consents
  earnings: Earnings
  editions: Editions
  enrolmentChanges: EnrolmentChanges
  enrolmentCorrections: EnrolmentCorrections
  enrolmentHolds: EnrolmentHolds
  enrolmentSteps: EnrolmentSteps
  enrolments: Enrolments
  eventPlaces: EventPlaces
  events: Events
  facts: Facts
  followUpAttempts: FollowUpAttempts
  followUps: FollowUps
  grantExpenditure: GrantExpenditure
  grantProgrammes: GrantProgrammes
  grantTargets: GrantTargets
  grants: Grants
  idempotencyKeys: IdempotencyKeys
  importMappings: ImportMappings
  importRows: ImportRows
  imports: Imports
  installation: Installation
  links: Links
  mailOutbox: MailOutbox
  meetings: pairs.Meetings
  memberScopes: MemberScopes
  members: Members
  mentorPlaces: MentorPlaces
  neverTogether: NeverTogether
  notes: Notes
  organisations: Organisations
  pairAnswers: pairs.PairAnswers
  pairChanges: pairs.PairChanges
  pairCheckIns: pairs.PairCheckIns
  pairConcerns: pairs.PairConcerns
  pairEvaluations: pairs.PairEvaluations
  pairExtensions: pairs.PairExtensions
  pairItems: pairs.PairItems
  pairObjectiveSteps: pairs.PairObjectiveSteps
  pairObjectives: pairs.PairObjectives
  pairPauses: pairs.PairPauses
  pairReviews: pairs.PairReviews
  pairs: pairs.Pairs
  participants: Participants
  partners: Partners
  planChecks: PlanChecks
  programmeSites: ProgrammeSites
  programmeVersions: ProgrammeVersions
  programmes: Programmes
  releaseAnswers: ReleaseAnswers
  releaseRecords: ReleaseRecords
  releasedFigures: ReleasedFigures
  releases: Releases
  reports: Reports
  roundUnmatched: pairs.RoundUnmatched
  roundWishes: pairs.RoundWishes
  rounds: pairs.Rounds
  sensitiveFacts: Facts
  sites: Sites
  snoozes: Snoozes
  spellReports: SpellReports
  spells: Spells
  suggestions: pairs.Suggestions
  suspensions: Suspensions
}

export type FunderTables = {
  funderIdempotencyKeys: FunderIdempotencyKeys
  funderMembers: FunderMembers
  funders: Funders
  grants: GrantsForFunder
  installation: Installation
  organisations: Pick<Organisations, 'id' | 'slug' | 'name' | 'country'>
  releaseAnswers: ReleaseAnswers
  releasedFigures: ReleasedFigures
  releases: Releases
}

export type AccountTables = {
  credentials: Credentials
  funderMembers: FunderMembers
  funders: Funders
  installation: Installation
  knownDevices: KnownDevices
  sessions: Sessions
  signInAttempts: SignInAttempts
  users: Users
}

export type JobTables = {
  audit: Audit
  funderIdempotencyKeys: Pick<FunderIdempotencyKeys, 'recordedAt'>
  idempotencyKeys: Pick<IdempotencyKeys, 'recordedAt'>
  installation: Installation
  mailOutbox: MailOutbox
  organisations: Pick<Organisations, 'id'>
}
