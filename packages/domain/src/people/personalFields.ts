import type { z } from 'zod'
import type { CompletedStep, DateCorrection, Enrolment, EnrolmentChange } from '../enrolments/enrolment.ts'
import type { FollowUp, FollowUpAttempt } from '../followups/followUp.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Achievement, Earnings } from '../outcomes/cohort.ts'
import type {
  Concern,
  Objective,
  Pair,
  PairAnswer,
  PairChange,
  RelationshipEvaluation,
} from '../pairs/pair.ts'
import type { Evidence, Fact } from '../participants/fact.ts'
import type { Consent, Contact, Participant, Phone, SafeContact } from '../participants/participant.ts'
import type { SpellReport } from '../spells/report.ts'
import type { Spell, SpellDetail, SpellEmployer, SpellEvidence, WageBand } from '../spells/spell.ts'
import type { Keeping } from './keeping.ts'

const keep = (
  dataClass: Keeping['dataClass'],
  purpose: Keeping['purpose'],
  retention: Keeping['retention'],
): Keeping => ({ dataClass, purpose, retention })

const contact = keep('personal', 'contact', 'contact')
const safety = keep('sensitive', 'safety', 'contact')
const course = keep('personal', 'taking-part', 'course')
const words = keep('sensitive', 'taking-part', 'words')
const results = keep('personal', 'results', 'course')
const proof = keep('personal', 'accountability', 'course')
const consent = keep('personal', 'accountability', 'consent')
const money = keep('sensitive', 'results', 'careful')
/** What people answered about themselves. */
const inward = money
/** Why somebody is away from the job may say something of their health. */
const health = keep('special', 'results', 'careful')
const byAttribute = keep('by-attribute', 'by-attribute', 'by-attribute')

/** One entry for each field of a record: a field without one does not compile. */
type Fields<Schema extends z.ZodObject> = Readonly<Record<keyof Schema['shape'] & string, Keeping>>

const people = {
  Participant: {
    id: proof,
    fullName: contact,
    callName: contact,
    language: contact,
    contact,
    facts: byAttribute,
    consents: consent,
    knownSince: proof,
    isTest: proof,
  } satisfies Fields<typeof Participant>,
  Contact: {
    email: contact,
    phone: contact,
    throughContactPerson: contact,
    prefers: contact,
    safeContact: safety,
  } satisfies Fields<typeof Contact>,
  Phone: { typed: contact, e164: contact } satisfies Fields<typeof Phone>,
  SafeContact: {
    noVoicemail: safety,
    noMail: safety,
    noTextMessage: safety,
    note: safety,
  } satisfies Fields<typeof SafeContact>,
  Consent: {
    id: consent,
    purpose: consent,
    textVersion: consent,
    givenAt: consent,
    how: consent,
    audience: consent,
    until: consent,
    withdrawnAt: consent,
  } satisfies Fields<typeof Consent>,
  Fact: {
    key: byAttribute,
    answer: byAttribute,
    value: byAttribute,
    from: byAttribute,
    until: byAttribute,
    evidence: byAttribute,
  } satisfies Fields<typeof Fact>,
  Evidence: { source: proof, on: proof, by: proof } satisfies Fields<typeof Evidence>,
}

const enrolments = {
  Enrolment: {
    id: proof,
    participantId: proof,
    programmeId: course,
    programmeVersion: proof,
    role: course,
    siteId: course,
    editionId: course,
    status: course,
    appliedOn: course,
    startedOn: course,
    endedOn: course,
    history: proof,
    corrections: proof,
    holds: course,
    completedSteps: course,
    capacity: course,
    channel: results,
    referredBy: course,
  } satisfies Fields<typeof Enrolment>,
  EnrolmentChange: {
    from: proof,
    to: proof,
    on: proof,
    recordedOn: proof,
    by: proof,
    reason: proof,
    note: words,
  } satisfies Fields<typeof EnrolmentChange>,
  DateCorrection: {
    of: proof,
    was: proof,
    is: proof,
    recordedOn: proof,
    by: proof,
    reason: proof,
  } satisfies Fields<typeof DateCorrection>,
  CompletedStep: {
    step: course,
    on: course,
    validUntil: course,
    seenBy: proof,
  } satisfies Fields<typeof CompletedStep>,
}

const pairs = {
  Pair: {
    id: proof,
    programmeId: course,
    programmeVersion: proof,
    componentId: course,
    menteeEnrolmentId: proof,
    mentorEnrolmentId: proof,
    status: course,
    proposedOn: course,
    answers: course,
    introducedOn: course,
    activeOn: course,
    plannedEnd: course,
    endedOn: course,
    agreementSignedOn: course,
    pauses: course,
    extensions: course,
    reviews: course,
    checkIns: course,
    objectives: words,
    concerns: safety,
    evaluations: words,
    history: proof,
  } satisfies Fields<typeof Pair>,
  PairAnswer: {
    side: course,
    answer: course,
    on: course,
    reason: words,
    note: words,
  } satisfies Fields<typeof PairAnswer>,
  PairChange: {
    from: proof,
    to: proof,
    on: proof,
    recordedOn: proof,
    by: proof,
    reason: proof,
    note: words,
  } satisfies Fields<typeof PairChange>,
  Objective: { id: words, kind: words, text: words, steps: words } satisfies Fields<typeof Objective>,
  RelationshipEvaluation: {
    side: words,
    on: words,
    rating: words,
    text: words,
  } satisfies Fields<typeof RelationshipEvaluation>,
  Concern: {
    id: safety,
    raisedOn: safety,
    raisedBy: safety,
    topic: safety,
    urgency: safety,
    resolvedOn: safety,
  } satisfies Fields<typeof Concern>,
  Meeting: {
    id: proof,
    pairId: proof,
    on: course,
    minutes: course,
    how: course,
    outcome: course,
    topics: words,
    contactsOpened: results,
    note: words,
    loggedBy: proof,
    loggedOn: proof,
  } satisfies Fields<typeof Meeting>,
}

const outcomes = {
  FollowUp: {
    id: proof,
    enrolmentId: proof,
    pairId: proof,
    momentId: results,
    anchorOn: results,
    dueOn: results,
    window: results,
    attempts: results,
    result: results,
    closedOn: results,
  } satisfies Fields<typeof FollowUp>,
  FollowUpAttempt: { on: results, how: results, result: results } satisfies Fields<typeof FollowUpAttempt>,
  SpellReport: {
    id: proof,
    participantId: proof,
    claim: results,
    source: proof,
    planned: proof,
    followUpId: proof,
    saidOn: proof,
    recordedAt: proof,
    recordedBy: proof,
    supersededAt: proof,
  } satisfies Fields<typeof SpellReport>,
  Spell: {
    id: proof,
    participantId: proof,
    kind: results,
    activity: results,
    startedOn: results,
    startedPrecision: results,
    endedOn: results,
    endedPrecision: results,
    confirmedOn: proof,
    detail: results,
    evidence: proof,
  } satisfies Fields<typeof Spell>,
  SpellDetail: {
    startUnknown: results,
    endUnknown: results,
    contract: results,
    plannedEnd: results,
    plannedEndPrecision: results,
    hoursPerWeek: results,
    wantsMoreHours: results,
    occupation: results,
    sector: results,
    employer: results,
    wage: money,
    skillMatch: results,
    subsidised: results,
    insured: results,
    marginal: results,
    abroad: results,
    interrupted: health,
    benefits: results,
    prospects: results,
    improvements: results,
    training: results,
    office: results,
  } satisfies Fields<typeof SpellDetail>,
  SpellEmployer: {
    name: results,
    partnerId: results,
    size: results,
    kind: results,
  } satisfies Fields<typeof SpellEmployer>,
  WageBand: {
    from: money,
    to: money,
    currency: money,
    per: money,
  } satisfies Fields<typeof WageBand>,
  SpellEvidence: {
    reportId: proof,
    source: proof,
    planned: proof,
    saidOn: proof,
    recordedAt: proof,
    followUpId: proof,
  } satisfies Fields<typeof SpellEvidence>,
  Achievement: { kind: results, achievedOn: results, level: results, evidence: proof } satisfies Fields<
    typeof Achievement
  >,
  Earnings: {
    fromOn: money,
    untilOn: money,
    amount: money,
    currency: money,
  } satisfies Fields<typeof Earnings>,
  /** By item of the instrument. */
  InstrumentAnswers: { '*': inward },
}

/**
 * How every field of every personal record is kept: how carefully, what for, and how long, by the name of the record's
 * schema. Objects and lists inside a field are kept like the field unless they have a record of their own here.
 *
 * @example
 * personalFields.SafeContact?.note // { dataClass: 'sensitive', purpose: 'safety', retention: 'contact' }
 */
export const personalFields: Readonly<Record<string, Readonly<Record<string, Keeping>>>> = {
  ...people,
  ...enrolments,
  ...pairs,
  ...outcomes,
}
