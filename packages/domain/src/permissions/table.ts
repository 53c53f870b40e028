import type { RecordKind, RecordState, Role, Scope } from './roles.ts'

/** One row: on which kind of record, in which states, and how far each role reaches. No entry = may not. */
export interface Permission {
  readonly on: RecordKind
  readonly states: readonly RecordState[]
  readonly roles: { readonly [R in Role]?: Scope }
}

const readable = ['live', 'closed', 'frozen'] as const
const changeable = ['live'] as const
const correctable = ['live', 'closed'] as const
const kept = ['live', 'closed', 'frozen', 'restricted'] as const

const organisation = 'organisation'
const assigned = 'assigned'

// The columns that recur, widest last.
const leadOnly = { lead: organisation } as const
const coordinators = { lead: organisation, coordinator: assigned } as const
const staff = { lead: organisation, coordinator: assigned, assistant: assigned } as const
const readers = {
  lead: organisation,
  coordinator: assigned,
  assistant: assigned,
  observer: assigned,
} as const
const administrators = { administrator: organisation } as const
const everyMember = {
  administrator: organisation,
  lead: organisation,
  coordinator: organisation,
  assistant: organisation,
  observer: organisation,
} as const
const funderMembers = { funderAdministrator: 'funder', funderReader: 'funder' } as const

/**
 * Who may do what. The one table that API and screens read; a procedure names its row, and no row means no procedure.
 * Administrators run the organisation and see no personal record unless they also hold another role; observers see
 * numbers; assistants see no sensitive field and export nothing.
 */
export const permissions = {
  // The organisation and its people
  'organisation.read': {
    on: 'organisation',
    states: readable,
    roles: { ...everyMember, operator: 'reasoned' },
  },
  'organisation.write': { on: 'organisation', states: changeable, roles: administrators },
  'site.write': { on: 'organisation', states: changeable, roles: administrators },
  'retention.write': { on: 'organisation', states: changeable, roles: administrators },
  'member.read': {
    on: 'organisation',
    states: readable,
    roles: { administrator: organisation, lead: organisation },
  },
  'member.manage': { on: 'organisation', states: changeable, roles: administrators },
  'absence.write': {
    on: 'organisation',
    states: changeable,
    roles: { administrator: organisation, ...leadOnly, coordinator: organisation },
  },
  'audit.read': {
    on: 'organisation',
    states: readable,
    roles: { administrator: organisation, lead: organisation },
  },
  'job.read': {
    on: 'organisation',
    states: readable,
    roles: { administrator: organisation, lead: organisation, coordinator: organisation },
  },
  'job.cancel': {
    on: 'organisation',
    states: changeable,
    roles: { administrator: organisation, lead: organisation, coordinator: organisation },
  },
  'mail.read': {
    on: 'organisation',
    states: readable,
    roles: { administrator: organisation, lead: organisation },
  },
  'mail.retry': { on: 'organisation', states: changeable, roles: administrators },
  'today.read': {
    on: 'organisation',
    states: readable,
    roles: { lead: organisation, coordinator: organisation, assistant: organisation },
  },
  'catalogue.read': { on: 'organisation', states: readable, roles: everyMember },
  'template.write': {
    on: 'organisation',
    states: changeable,
    roles: { administrator: organisation, lead: organisation },
  },
  // Programmes
  'programme.read': { on: 'programme', states: readable, roles: { ...readers, administrator: organisation } },
  'programme.start': { on: 'organisation', states: changeable, roles: leadOnly },
  'programme.write': { on: 'programme', states: changeable, roles: coordinators },
  'programme.publish': { on: 'programme', states: changeable, roles: leadOnly },
  'programme.close': { on: 'programme', states: changeable, roles: leadOnly },
  'programme.export': { on: 'programme', states: readable, roles: coordinators },
  'indicator.read': { on: 'programme', states: readable, roles: readers },
  'outreach.write': { on: 'programme', states: changeable, roles: staff },
  // People
  'participant.read': { on: 'participant', states: readable, roles: staff },
  'participant.readRestricted': { on: 'participant', states: kept, roles: leadOnly },
  'participant.create': { on: 'programme', states: changeable, roles: staff },
  'participant.write': { on: 'participant', states: changeable, roles: staff },
  'participant.import': { on: 'programme', states: changeable, roles: coordinators },
  'participant.merge': { on: 'participant', states: changeable, roles: coordinators },
  'participant.contact': { on: 'participant', states: changeable, roles: staff },
  'participant.suspend': { on: 'participant', states: changeable, roles: coordinators },
  'participant.export': { on: 'participant', states: readable, roles: coordinators },
  'participant.erase': { on: 'participant', states: kept, roles: leadOnly },
  'records.export': { on: 'programme', states: readable, roles: coordinators },
  'fact.readSensitive': { on: 'participant', states: readable, roles: coordinators },
  'fact.readSpecial': { on: 'participant', states: readable, roles: coordinators },
  'fact.writeSensitive': { on: 'participant', states: changeable, roles: coordinators },
  'note.read': { on: 'participant', states: readable, roles: staff },
  'note.readRestricted': { on: 'participant', states: readable, roles: leadOnly },
  'note.write': { on: 'participant', states: changeable, roles: staff },
  'consent.record': { on: 'participant', states: changeable, roles: { ...staff, linkHolder: 'purpose' } },
  'neverTogether.read': { on: 'participant', states: readable, roles: coordinators },
  'neverTogether.write': { on: 'participant', states: changeable, roles: coordinators },
  'ownData.read': { on: 'participant', states: kept, roles: { linkHolder: 'purpose' } },
  'ownData.correct': { on: 'participant', states: changeable, roles: { linkHolder: 'purpose' } },
  'ownData.askErasure': { on: 'participant', states: kept, roles: { linkHolder: 'purpose' } },
  'spell.read': { on: 'participant', states: readable, roles: staff },
  'spell.write': { on: 'participant', states: correctable, roles: staff },
  'achievement.write': { on: 'participant', states: correctable, roles: staff },
  'instrument.answer': { on: 'participant', states: changeable, roles: { ...staff, linkHolder: 'purpose' } },
  // Enrolments
  'application.submit': { on: 'publicPage', states: changeable, roles: { applicant: 'public' } },
  'publicPage.read': { on: 'publicPage', states: changeable, roles: { applicant: 'public' } },
  'enrolment.read': { on: 'enrolment', states: readable, roles: staff },
  'enrolment.create': { on: 'programme', states: changeable, roles: staff },
  'enrolment.advance': { on: 'enrolment', states: correctable, roles: coordinators },
  'enrolment.prepare': { on: 'enrolment', states: changeable, roles: staff },
  'enrolment.judge': { on: 'enrolment', states: changeable, roles: coordinators },
  'enrolment.correctDate': { on: 'enrolment', states: correctable, roles: coordinators },
  'referral.read': { on: 'enrolment', states: readable, roles: { ...staff, linkHolder: 'purpose' } },
  'referral.write': { on: 'enrolment', states: changeable, roles: staff },
  // Matching
  'round.read': { on: 'round', states: readable, roles: coordinators },
  'round.run': { on: 'programme', states: changeable, roles: coordinators },
  'round.cancel': { on: 'round', states: changeable, roles: coordinators },
  'suggestion.decide': { on: 'round', states: changeable, roles: coordinators },
  // Pairs
  'pair.read': { on: 'pair', states: readable, roles: { ...staff, linkHolder: 'purpose' } },
  'pair.propose': { on: 'programme', states: changeable, roles: coordinators },
  'pair.answer': { on: 'pair', states: changeable, roles: { ...coordinators, linkHolder: 'purpose' } },
  'pair.advance': { on: 'pair', states: changeable, roles: coordinators },
  'pair.extend': { on: 'pair', states: changeable, roles: coordinators },
  'pair.close': { on: 'pair', states: changeable, roles: coordinators },
  'pair.correct': { on: 'pair', states: correctable, roles: coordinators },
  'agreement.sign': { on: 'pair', states: changeable, roles: { ...staff, linkHolder: 'purpose' } },
  'actionPlan.write': { on: 'pair', states: changeable, roles: { ...coordinators, linkHolder: 'purpose' } },
  'meeting.log': { on: 'pair', states: correctable, roles: { ...staff, linkHolder: 'purpose' } },
  'meeting.correct': { on: 'pair', states: correctable, roles: staff },
  'checkIn.record': { on: 'pair', states: changeable, roles: { ...coordinators, linkHolder: 'purpose' } },
  'evaluation.answer': { on: 'pair', states: correctable, roles: { ...coordinators, linkHolder: 'purpose' } },
  'concern.raise': { on: 'pair', states: correctable, roles: { ...staff, linkHolder: 'purpose' } },
  'concern.read': { on: 'pair', states: readable, roles: coordinators },
  'concern.resolve': { on: 'pair', states: correctable, roles: coordinators },
  // Events and partners
  'event.read': { on: 'event', states: readable, roles: { ...staff, linkHolder: 'purpose' } },
  'event.write': { on: 'event', states: changeable, roles: staff },
  'event.create': {
    on: 'organisation',
    states: changeable,
    roles: { lead: organisation, coordinator: organisation, assistant: organisation },
  },
  'attendance.write': { on: 'event', states: correctable, roles: staff },
  'event.answer': { on: 'event', states: changeable, roles: { linkHolder: 'purpose' } },
  'partner.read': { on: 'partner', states: readable, roles: { ...staff, linkHolder: 'purpose' } },
  'partner.write': { on: 'partner', states: changeable, roles: coordinators },
  'partner.create': {
    on: 'organisation',
    states: changeable,
    roles: { lead: organisation, coordinator: organisation },
  },
  'opportunity.write': { on: 'partner', states: changeable, roles: coordinators },
  // Follow-ups
  'followup.read': { on: 'followUp', states: readable, roles: { ...staff, linkHolder: 'purpose' } },
  'followup.record': { on: 'followUp', states: correctable, roles: staff },
  'followup.answer': { on: 'followUp', states: changeable, roles: { linkHolder: 'purpose' } },
  // Links
  'link.read': { on: 'link', states: readable, roles: staff },
  'link.create': { on: 'participant', states: changeable, roles: staff },
  'link.revoke': { on: 'link', states: changeable, roles: staff },
  // Money and reports
  'grant.read': { on: 'grant', states: readable, roles: { ...coordinators, observer: assigned } },
  'grant.create': { on: 'organisation', states: changeable, roles: leadOnly },
  'grant.write': { on: 'grant', states: changeable, roles: leadOnly },
  'grant.invite': { on: 'grant', states: changeable, roles: leadOnly },
  'report.read': { on: 'report', states: readable, roles: coordinators },
  'report.build': { on: 'grant', states: changeable, roles: coordinators },
  'report.write': { on: 'report', states: changeable, roles: coordinators },
  'report.check': { on: 'report', states: changeable, roles: coordinators },
  'report.release': { on: 'report', states: changeable, roles: leadOnly },
  'report.revise': { on: 'report', states: ['frozen'], roles: leadOnly },
  'authority.export': { on: 'grant', states: kept, roles: leadOnly },
  // Funders
  'released.read': {
    on: 'released',
    states: ['frozen'],
    roles: { ...funderMembers, lead: organisation, coordinator: assigned },
  },
  'released.download': {
    on: 'released',
    states: ['frozen'],
    roles: { ...funderMembers, lead: organisation, coordinator: assigned },
  },
  'released.comment': { on: 'released', states: ['frozen'], roles: funderMembers },
  'released.decide': { on: 'released', states: ['frozen'], roles: funderMembers },
  'funder.read': { on: 'funder', states: readable, roles: funderMembers },
  'funder.acceptGrant': { on: 'funder', states: changeable, roles: { funderAdministrator: 'funder' } },
  'funder.manageMembers': { on: 'funder', states: changeable, roles: { funderAdministrator: 'funder' } },
  // The installation
  'installation.read': { on: 'installation', states: readable, roles: { operator: 'installation' } },
  'installation.write': { on: 'installation', states: changeable, roles: { operator: 'installation' } },
  'organisation.create': { on: 'installation', states: changeable, roles: { operator: 'installation' } },
  'backup.run': { on: 'installation', states: changeable, roles: { operator: 'installation' } },
} as const satisfies Record<string, Permission>

/** The name of a row of the table. */
export type Action = keyof typeof permissions

/** All actions, in the order of the table. */
export const actions = Object.keys(permissions) as Action[]

/** The action that makes a record of each kind visible: who may not even do this gets "not found". */
export const seeing = {
  organisation: 'organisation.read',
  programme: 'programme.read',
  participant: 'participant.read',
  enrolment: 'enrolment.read',
  round: 'round.read',
  pair: 'pair.read',
  event: 'event.read',
  partner: 'partner.read',
  followUp: 'followup.read',
  grant: 'grant.read',
  report: 'report.read',
  released: 'released.read',
  funder: 'funder.read',
  link: 'link.read',
  publicPage: 'publicPage.read',
  installation: 'installation.read',
} as const satisfies Record<RecordKind, Action>
