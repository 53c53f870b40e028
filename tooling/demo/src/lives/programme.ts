import type { Enrolment, Fact, KnownFact, PairSide, Programme } from '@passerelle/domain'
import type { Timeline } from '../calendar/timeline.ts'
import type { Random } from '../chance/random.ts'
import type { Misfit, Offer } from '../programmes/offers.ts'
import type { Partner } from '../programmes/partners.ts'
import { raiseConcerns } from './concerns.ts'
import { type LifeDays, layDays, menteeEnrolment, programmeMonths, throughPairs } from './mentee.ts'
import { afterPairs } from './mentorEnds.ts'
import { type Mentor, Mentors } from './mentors.ts'
import { type LivedPair, livePair } from './pair.ts'
import { invent, type Person, type Register } from './person.ts'
import { type LifePlan, plansOf } from './plan.ts'

export type PublishedVersion = {
  readonly document: Programme
  readonly publishedOn: string
  readonly note: string
}

export type ProgrammeWanted = {
  readonly offer: Offer
  readonly programmeId: string
  readonly versions: readonly PublishedVersion[]
  readonly siteIds: readonly string[]
  readonly partners: readonly Partner[]
  readonly asOf: string
  readonly by: (day: string) => string
  readonly register: Register
}

export type Life = {
  readonly person: Person
  readonly plan: LifePlan
  readonly enrolment: Enrolment
  readonly pairs: readonly LivedPair[]
}
export type MentorLife = { readonly person: Person; readonly enrolment: Enrolment }

export type ProgrammeLives = {
  readonly mentees: readonly Life[]
  readonly mentors: readonly MentorLife[]
  readonly pairs: readonly LivedPair[]
}

type Mentee = { person: Person; plan: LifePlan; days: LifeDays; enrolment: Enrolment; pairs: LivedPair[] }

/** Everything that happened in one programme up to the demo's day. */
export function liveProgramme(random: Random, wanted: ProgrammeWanted): ProgrammeLives {
  const mentors = new Mentors(random.fork('mentors'), wanted)
  const mentees = inventMentees(random.fork('mentees'), wanted)
  const wishes = mentees
    .flatMap((mentee) => mentee.days.timelines.map((timeline) => ({ mentee, timeline })))
    .sort((a, b) => (a.timeline.proposedOn < b.timeline.proposedOn ? -1 : 1))
  const pairing = random.fork('pairs')
  for (const { mentee, timeline } of wishes) pairUp(pairing, wanted, mentors, mentee, timeline)
  const ending = random.fork('ending')
  raiseConcerns(random.fork('concerns'), mentees, wanted.asOf)
  return {
    mentees: mentees.map((mentee) => leave(random, wanted, mentee)),
    mentors: mentors.all().map((mentor) => ended(ending.fork(mentor.enrolment.id), wanted, mentor, mentees)),
    pairs: mentees.flatMap(({ pairs }) => pairs),
  }
}

export function placeOf(random: Random, wanted: ProgrammeWanted, person: Person, programme: Programme) {
  const { siteIds, offer } = wanted
  const siteId =
    siteIds.length === 0
      ? undefined
      : random.weighted(siteIds.map((id, at) => [id, offer.sites[at] ?? 1] as const))
  return {
    id: random.id(),
    participantId: person.profile.id,
    programmeId: wanted.programmeId,
    programme,
    siteId,
    partners: wanted.partners,
    asOf: wanted.asOf,
    by: wanted.by,
  }
}

/** The version that was published last on a day. */
export function versionOn(versions: readonly PublishedVersion[], day: string): Programme {
  const version = versions.findLast(({ publishedOn }) => publishedOn <= day) ?? versions[0]
  if (version === undefined) throw new Error('A programme needs a published version.')
  return version.document
}

function inventMentees(random: Random, wanted: ProgrammeWanted): Mentee[] {
  const { offer, asOf, register } = wanted
  const first = versionOn(wanted.versions, '0000-01-01')
  let applicants = 0
  return plansOf(offer.quota, offer.stories).map((planned, index) => {
    const one = random.fork(`${index}`)
    const isEarly = planned.kind === 'gave-up' && one.chance(0.35)
    const plan = isEarly ? { ...planned, kind: 'gave-up-early' as const } : planned
    const days = layDays(one, plan, programmeMonths(first), asOf)
    const programme = versionOn(wanted.versions, days.appliedOn)
    if (plan.kind === 'applied') applicants += 1
    const misfit = misfitOf(one, offer, plan, applicants)
    const judged = isJudged(offer, plan, applicants)
      ? { judged: { on: days.decidedOn, by: wanted.by(days.decidedOn) } }
      : {}
    const person = invent(one, register, {
      audience: { ...audienceOf(offer, plan), outside: misfit?.outside === true ? 1 : 0 },
      role: 'mentee',
      programme,
      appliedOn: days.appliedOn,
      asOf,
      known: plan.known,
      ...judged,
      differs: { ...misfit, open: openOf(one, offer, plan, applicants) },
      doing: misfit?.doing ?? offer.before,
    })
    const enrolment = menteeEnrolment(one, plan, days, {
      ...placeOf(one, wanted, person, programme),
      appliedOn: days.appliedOn,
      misfit: misfit?.why,
      birth: factsNow(person.participant.facts),
    })
    return { person, plan, days, enrolment, pairs: [] }
  })
}

/** Of the newest applicants the first do not fit, the next left something open, the rest fit. */
function misfitOf(random: Random, offer: Offer, plan: LifePlan, applicant: number): Misfit | undefined {
  if (plan.kind === 'ineligible') return random.pick(offer.misfits)
  return plan.kind === 'applied' && applicant <= offer.newest.misfits ? offer.misfits[0] : undefined
}

function openOf(random: Random, offer: Offer, plan: LifePlan, applicant: number): string[] {
  const { misfits, open } = offer.newest
  const isOpen = plan.kind === 'applied' && applicant > misfits && applicant <= misfits + open
  const first = offer.doubts[0] ?? ''
  if (isOpen) return [offer.doubts[applicant - misfits - 1] ?? first]
  return plan.kind === 'gave-up-early' && random.chance(0.6) ? [random.pick(offer.doubts)] : []
}

function isJudged({ newest }: Offer, plan: LifePlan, applicant: number): boolean {
  if (plan.kind === 'applied') return applicant > newest.misfits
  return plan.kind !== 'ineligible' && plan.kind !== 'gave-up-early'
}

/** Who still needs a guardian's consent is under age. */
function audienceOf(offer: Offer, plan: LifePlan) {
  if (offer.key !== 'vera' || plan.kind !== 'preparing') return offer.mentee
  return { ...offer.mentee, ages: [16.2, 17.2] as const }
}

export function factsNow(facts: readonly Fact[]): PairSide['facts'] {
  return Object.fromEntries(facts.map((fact) => [fact.key, knownFact(fact)]))
}

function knownFact({ answer, value, evidence }: Fact): KnownFact {
  return answer === 'answered' && value !== undefined
    ? { answer, value, saidOn: evidence.on }
    : { answer: answer as Exclude<typeof answer, 'answered'>, saidOn: evidence.on }
}

function pairUp(
  random: Random,
  wanted: ProgrammeWanted,
  mentors: Mentors,
  mentee: Mentee,
  timeline: Timeline,
): void {
  const { asOf } = wanted
  const until = timeline.endedOn ?? asOf
  const mentor = mentors.find(random, mentee.plan.script?.mentor, mentee, timeline)
  mentor.taken.push({ from: timeline.proposedOn, until })
  mentor.met.add(mentee.enrolment.id)
  const one = random.fork(`${mentee.enrolment.id}/${mentee.pairs.length}`)
  mentee.pairs.push(
    livePair(one, {
      id: one.id(),
      programme: versionOn(wanted.versions, mentee.days.appliedOn),
      programmeId: wanted.programmeId,
      menteeEnrolmentId: mentee.enrolment.id,
      mentorEnrolmentId: mentor.enrolment.id,
      mentee: sideOf(mentee.person, mentee.enrolment),
      mentor: sideOf(mentor.person, mentor.enrolment),
      timeline,
      script: mentee.plan.script,
      asOf,
      by: wanted.by,
    }),
  )
}

const sideOf = (person: Person, enrolment: Enrolment): PairSide => ({
  facts: factsNow(person.participant.facts),
  completedSteps: enrolment.completedSteps,
})

function leave(random: Random, wanted: ProgrammeWanted, mentee: Mentee): Life {
  const { person, plan, pairs } = mentee
  const enrolment = throughPairs(
    random.fork(`leave/${mentee.enrolment.id}`),
    mentee.enrolment,
    plan,
    pairs,
    at(wanted),
  )
  return { person, plan, enrolment, pairs }
}

function ended(
  random: Random,
  wanted: ProgrammeWanted,
  { person, enrolment }: Mentor,
  mentees: readonly Mentee[],
): MentorLife {
  const pairs = mentees
    .flatMap((mentee) => mentee.pairs.map(({ pair }) => pair))
    .filter(({ mentorEnrolmentId }) => mentorEnrolmentId === enrolment.id)
  const isKnown = wanted.offer.mentors.known.some(
    ({ first, last }) => person.participant.fullName === `${first} ${last}`,
  )
  const { asOf } = wanted
  return { person, enrolment: afterPairs(random, { enrolment, pairs, isKnown, asOf, at: at(wanted) }) }
}

const at =
  ({ by }: ProgrammeWanted) =>
  (on: string) => ({ on, recordedOn: on, by: by(on) })
