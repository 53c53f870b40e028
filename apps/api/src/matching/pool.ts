/** Who takes part in a round, who does not, and why. Pure: everything is given, nothing is read here. */
import {
  type Enrolment,
  isInside,
  type Message,
  mentorPlaces,
  type PairPlace,
  type Programme,
  type ProgrammeRole,
  readinessOn,
  waitingOn,
} from '@passerelle/domain'

/** Why somebody is not in the round; `poolOut.<code>` says it. */
export const outCodes = [
  'eligibility-open',
  'preparing',
  'paired',
  'on-hold',
  'suspended',
  'full',
  'resting',
  'restricted',
] as const
export type OutCode = (typeof outCodes)[number]

/** Somebody enrolled in the programme, with what decides whether they take part. */
export type Candidate = {
  readonly enrolment: Enrolment
  /** The version of the programme that the enrolment is pinned to. */
  readonly programme: Programme
  readonly name: string
  /** Their pairs in this programme, open and over. */
  readonly pairs: readonly PairPlace[]
  readonly suspensions: readonly { readonly from: string; readonly until?: string }[]
  /** Kept only because a grant obliges. */
  readonly isRestricted: boolean
  /** Rounds that left this mentee out since the last pair. */
  readonly roundsLeftOut: number
}

export type Member = {
  readonly enrolmentId: string
  readonly participantId: string
  readonly name: string
  readonly siteId: string | null
}
export type WaitingMentee = Member & { readonly waitingDays: number; readonly roundsLeftOut: number }
export type FreeMentor = Member & { readonly places: number }
export type LeftOut = Member & {
  readonly role: ProgrammeRole
  readonly reason: Message<`poolOut.${OutCode}`>
}

export type Pool = {
  readonly mentees: readonly WaitingMentee[]
  readonly mentors: readonly FreeMentor[]
  readonly out: readonly LeftOut[]
}

/** In are mentees who are ready without a pair, and mentors who are ready with a free place. */
export function poolOn(candidates: readonly Candidate[], day: string): Pool {
  const mentees: WaitingMentee[] = []
  const mentors: FreeMentor[] = []
  const out: LeftOut[] = []
  for (const candidate of candidates) {
    const { enrolment, name } = candidate
    const { id: enrolmentId, participantId, role } = enrolment
    const member = { enrolmentId, participantId, name, siteId: enrolment.siteId ?? null }
    const reason = whyOut(candidate, day)
    if (reason !== undefined) out.push({ ...member, role, reason })
    else if (role === 'mentor') mentors.push({ ...member, places: placesOf(candidate, day).left })
    else mentees.push({ ...member, ...waitingOf(candidate, day) })
  }
  return { mentees, mentors, out }
}

function placesOf({ enrolment, programme, pairs }: Candidate, day: string) {
  return mentorPlaces(enrolment, programme, pairs, day)
}

function waitingOf({ enrolment, programme, pairs, roundsLeftOut }: Candidate, day: string) {
  return { waitingDays: waitingOn(enrolment, programme, pairs, day)?.days ?? 0, roundsLeftOut }
}

function whyOut(candidate: Candidate, day: string): LeftOut['reason'] | undefined {
  const { enrolment, programme, pairs } = candidate
  if (candidate.isRestricted) return out('restricted')
  if (isInside(candidate.suspensions, day)) return out('suspended')
  const { situation, openSteps } = readinessOn(enrolment, programme, pairs, day)
  const isMentor = enrolment.role === 'mentor'
  // A mentor with pairs may have places left, but only once everything is done that mentors must do.
  if (openSteps.length > 0 && situation !== 'not-eligible-yet' && situation !== 'on-hold') {
    const steps = openSteps.map(({ kind }) => ({ label: `stepKind.${kind}` }))
    return { code: 'poolOut.preparing', values: { steps, count: steps.length } }
  }
  switch (situation) {
    case 'not-eligible-yet':
      return out('eligibility-open')
    case 'on-hold':
      return out(isMentor ? 'resting' : 'on-hold')
    case 'paired':
      return isMentor ? full(candidate, day) : out('paired')
    case 'ready':
      return isMentor ? full(candidate, day) : undefined
    case 'preparing':
    case 'over':
      return out('eligibility-open')
  }
}

function full(candidate: Candidate, day: string): LeftOut['reason'] | undefined {
  const { left, capacity } = placesOf(candidate, day)
  return left > 0 ? undefined : { code: 'poolOut.full', values: { places: capacity } }
}

function out(code: Exclude<OutCode, 'preparing' | 'full'>): LeftOut['reason'] {
  return { code: `poolOut.${code}`, values: {} }
}
