import { addDays, addMonths, earlierOf, laterOf } from '../../calendar/days.ts'
import { advanceEnrolment, type EnrolmentCommand } from '../../enrolments/advance.ts'
import { apply } from '../../enrolments/apply.ts'
import { eligibilityOf } from '../../enrolments/eligibilityOf.ts'
import type { Enrolment } from '../../enrolments/enrolment.ts'
import { mentorPlaces, readinessOn } from '../../enrolments/readiness.ts'
import type { FollowUp } from '../../followups/followUp.ts'
import { planFollowUps } from '../../followups/plan.ts'
import { Meeting } from '../../meetings/meeting.ts'
import type { CohortMember } from '../../outcomes/cohort.ts'
import { cohortMember } from '../../outcomes/cohortMember.ts'
import { advancePair, type PairCommand, type PairContext } from '../../pairs/advance.ts'
import { closePair } from '../../pairs/close.ts'
import { withMeeting } from '../../pairs/meetings.ts'
import type { Pair } from '../../pairs/pair.ts'
import { proposePair } from '../../pairs/propose.ts'
import type { PairSide } from '../../pairs/requirements.ts'
import type { FollowUpMoment } from '../../programmes/outcomeFramework.ts'
import type { Programme, ProgrammeComponent, ProgrammeRole } from '../../programmes/programme.ts'
import { SpellReport } from '../../spells/report.ts'
import type { Day } from '../../values/day.ts'
import { activitiesOf, known, type Person, personFor, type Wanted } from './people.ts'
import { type Random, randomFrom } from './random.ts'

/** One enrolment with everything that happened in it. */
export interface Story {
  person: Person
  enrolment: Enrolment
  wanted: Wanted
  followUps: FollowUp[]
  reports: SpellReport[]
  eventOn?: Day
  readyOn?: Day
  pairEndedOn?: Day
}

/** A whole programme from its first application to the last answer. */
export interface Lived {
  readonly programme: Programme
  readonly mentees: readonly Story[]
  readonly mentors: readonly Story[]
  readonly pairs: readonly Pair[]
  readonly meetings: readonly Meeting[]
  /** A day on which every follow-up is over. */
  readonly asOf: Day
}

const firstDay: Day = '2022-01-10'
const lastDay: Day = '2028-12-31'
const by = 'coordinator'

const moved = (on: Day) => ({ on, recordedOn: on, by })

/**
 * Lets people apply to a programme and live through it with the domain's own moves, by what its document says: who
 * fits, what prepares, with which service it starts, whether it makes pairs, how long, how often, and when it asks
 * afterwards. The same seed gives the same lives.
 */
export function liveThrough(programme: Programme, applicants = 40): Lived {
  const random = randomFrom(programme.id)
  const life = new Life(programme, random)
  for (let index = 0; index < applicants; index++) life.admitMentee(index)
  life.endMentors()
  const { mentees, mentors, pairs, meetings } = life
  return { programme, mentees, mentors, pairs, meetings, asOf: lastDay }
}

/** Where the first service is: the first part that everybody takes, else the first one. */
export function beginningOf({ components }: Programme): ProgrammeComponent {
  return components.find(({ required }) => required) ?? (components[0] as ProgrammeComponent)
}

class Life {
  readonly mentees: Story[] = []
  readonly mentors: Story[] = []
  readonly pairs: Pair[] = []
  readonly meetings: Meeting[] = []
  readonly #programme: Programme
  readonly #random: Random
  #count = 0

  constructor(programme: Programme, random: Random) {
    this.#programme = programme
    this.#random = random
  }

  #newId = (): string => `${this.#programme.id.slice(0, 40)}-${++this.#count}`

  /** Somebody applies, is judged by the rules, prepares, and takes part as far as it goes. */
  admitMentee(index: number): void {
    const wanted: Wanted = index % 8 === 5 ? 'unmet' : index % 8 === 6 ? 'unknown' : 'met'
    const story = this.#applied('mentee', wanted, addDays(firstDay, index * 3))
    this.mentees.push(story)
    if (story.enrolment.status !== 'eligible') {
      if (this.#random.chance(0.3) && story.enrolment.status === 'applied') this.#withdraw(story, 20)
      return
    }
    if (this.#random.chance(0.06)) {
      this.#withdraw(story, 12)
      return
    }
    this.#prepare(story, addDays(story.enrolment.appliedOn, 14))
    this.#takePart(story)
  }

  endMentors(): void {
    for (const mentor of this.mentors) {
      if (mentor.enrolment.status !== 'active') continue
      const last = this.pairs
        .filter((pair) => pair.mentorEnrolmentId === mentor.enrolment.id)
        .reduce((day, pair) => laterOf(day, pair.endedOn ?? day), mentor.enrolment.startedOn ?? firstDay)
      this.#move(mentor, { move: 'complete', ...moved(addDays(last, 1)) })
    }
  }

  #applied(role: ProgrammeRole, wanted: Wanted, on: Day): Story {
    const programme = this.#programme
    const person = personFor(programme.eligibility[role], wanted, {
      id: this.#newId(),
      on,
      random: this.#random,
    })
    const enrolment = apply({
      id: this.#newId(),
      participantId: person.participant.id,
      programmeId: programme.id,
      programmeVersion: programme.version,
      role,
      ...moved(on),
    })
    const story: Story = { person, enrolment, wanted, followUps: [], reports: [...person.reports] }
    if (role === 'mentee') this.#plan(story, 'application', on)
    const decidedOn = addDays(on, 7)
    const { verdict } = eligibilityOf(
      enrolment,
      programme,
      { facts: person.participant.facts, spells: activitiesOf(person.reports, decidedOn) },
      decidedOn,
    )
    if (verdict === 'met') this.#move(story, { move: 'find-eligible', ...moved(decidedOn) })
    if (verdict === 'unmet') {
      this.#move(story, { move: 'find-ineligible', reason: 'other', ...moved(decidedOn) })
    }
    return story
  }

  #move(story: Story, command: EnrolmentCommand): void {
    const { enrolment, consequences } = advanceEnrolment(story.enrolment, command)
    story.enrolment = enrolment
    for (const each of consequences) {
      if (each.kind === 'plan-follow-ups' && enrolment.role === 'mentee') {
        this.#plan(story, each.anchor, each.on)
      }
    }
  }

  #withdraw(story: Story, after: number): void {
    const on = addDays(story.enrolment.appliedOn, after)
    this.#move(story, { move: 'withdraw', reason: 'no-time', ...moved(on) })
  }

  /** Every step but the free ones; a required one that is still open keeps somebody from being ready. */
  #prepare(story: Story, on: Day): void {
    const programme = this.#programme
    for (const step of programme.preparation[story.enrolment.role]) {
      if (!step.required && !step.safety) continue
      this.#move(story, { move: 'complete-step', step: step.id, ...moved(on) })
    }
    const { situation, readySince } = readinessOn(story.enrolment, programme, this.pairs, on)
    if (situation === 'ready' && readySince !== undefined) story.readyOn = readySince
  }

  #takePart(story: Story): void {
    const { startsWith, durationDays = 30 } = beginningOf(this.#programme)
    const { appliedOn } = story.enrolment
    if (this.#programme.components.some(({ form }) => form === 'event-series')) {
      story.eventOn = addDays(appliedOn, 30)
      this.#plan(story, 'event', story.eventOn)
    }
    const makesPairs = this.#programme.pairing !== undefined
    const startsOn = { 'intake-talk': 16, training: 28, event: 30, 'first-meeting': 35 }[startsWith]
    if (startsWith !== 'first-meeting' || !makesPairs) {
      this.#move(story, { move: 'start', ...moved(addDays(appliedOn, startsOn)) })
    }
    const end = makesPairs ? this.#pair(story) : addDays(appliedOn, startsOn + durationDays)
    if (story.enrolment.status !== 'active') {
      this.#move(story, { move: 'withdraw', reason: 'no-mentor-found', ...moved(end) })
      return
    }
    this.#confirm(story)
    const stays = this.#random.chance(0.8)
    this.#move(
      story,
      stays ? { move: 'complete', ...moved(end) } : { move: 'withdraw', reason: 'found-work', ...moved(end) },
    )
    this.#answer(story)
  }

  /** On the day of starting somebody asks whether it is still as it was on applying. */
  #confirm({ person, enrolment, reports }: Story): void {
    const { startedOn } = enrolment
    if (startedOn === undefined || reports.length === 0) return
    reports.push(
      SpellReport.parse({
        id: this.#newId(),
        participantId: person.participant.id,
        claim: { says: 'still', kind: 'main' },
        source: 'staff',
        planned: true,
        saidOn: startedOn,
        recordedAt: `${startedOn}T09:00:00Z`,
      }),
    )
  }

  /** Proposes, lets both answer, meet and close. The last day of it. */
  #pair(story: Story): Day {
    const on = addDays(story.enrolment.appliedOn, 20)
    if (this.#random.chance(0.1)) this.#tryInVain(story, on)
    const mentor = this.#mentorFor(on)
    const context = this.#contextOf(story, mentor, addDays(on, 2))
    let pair = this.#proposed(story, mentor, on)
    const act = (command: PairCommand) => {
      pair = advancePair(pair, command, context)
    }
    act({ move: 'answer', side: 'mentee', answer: 'talk', ...moved(addDays(on, 1)) })
    act({ move: 'answer', side: 'mentor', answer: 'yes', ...moved(addDays(on, 2)) })
    act({ move: 'answer', side: 'mentee', answer: 'yes', ...moved(addDays(on, 3)) })
    pair = this.#met(pair, story, mentor, context)
    pair = this.#closed(pair, context)
    this.pairs.push(pair)
    const endedOn = pair.endedOn as Day
    story.pairEndedOn = endedOn
    return endedOn
  }

  #proposed(story: Story, mentor: Story, on: Day): Pair {
    const component = this.#programme.components.find(
      ({ form }) => form === 'one-to-one' || form === 'coaching',
    )
    return proposePair({
      id: this.#newId(),
      programmeId: this.#programme.id,
      programmeVersion: this.#programme.version,
      ...(component && { componentId: component.id }),
      menteeEnrolmentId: story.enrolment.id,
      mentorEnrolmentId: mentor.enrolment.id,
      ...moved(on),
    })
  }

  /** A proposal that comes to nothing: declined, or not answered in time. */
  #tryInVain(story: Story, on: Day): void {
    const mentor = this.#mentorFor(addDays(on, -1))
    const context = this.#contextOf(story, mentor, on)
    const proposed = this.#proposed(story, mentor, addDays(on, -1))
    const days = (this.#programme.pairing?.answerWithinDays ?? 0) + 1
    this.pairs.push(
      this.#random.chance(0.5)
        ? advancePair(
            proposed,
            { move: 'answer', side: 'mentor', answer: 'no', reason: 'no-time', ...moved(on) },
            context,
          )
        : advancePair(proposed, { move: 'lapse', ...moved(addDays(proposed.proposedOn, days)) }, context),
    )
  }

  /** One with a free place that day, or a new one; now and then somebody applies who does not fit. */
  #mentorFor(on: Day): Story {
    const programme = this.#programme
    const free = this.mentors.find(
      ({ enrolment }) => mentorPlaces(enrolment, programme, openOn(this.pairs, on), on).state === 'available',
    )
    if (free !== undefined) return free
    if (this.mentors.length % 7 === 3) {
      this.mentors.push(this.#applied('mentor', 'unmet', addDays(on, -30)))
    }
    const mentor = this.#applied('mentor', 'met', addDays(on, -30))
    this.#prepare(mentor, addDays(on, -15))
    this.mentors.push(mentor)
    return mentor
  }

  #contextOf(mentee: Story, mentor: Story, day: Day): PairContext {
    const side = ({ person, enrolment }: Story): PairSide => ({
      facts: known(person, day),
      completedSteps: enrolment.completedSteps,
    })
    return { programme: this.#programme, sides: { mentee: side(mentee), mentor: side(mentor) } }
  }

  /** Meets at the programme's cadence, signs and reviews what it asks for, pauses now and then, and is extended. */
  #met(introduced: Pair, story: Story, mentor: Story, context: PairContext): Pair {
    const { pairing } = this.#programme
    if (pairing === undefined) return introduced
    let pair = introduced
    const first = addDays(story.enrolment.appliedOn, 35)
    const meet = (on: Day, outcome: Meeting['outcome']) => {
      pair = withMeeting(pair, { on, outcome }, { recordedOn: on, by }, context)
      this.meetings.push(
        Meeting.parse({
          id: this.#newId(),
          pairId: pair.id,
          on,
          minutes: 60,
          how: pairing.meetingForms[0],
          outcome,
          topics: [],
          loggedBy: 'mentor',
          loggedOn: on,
        }),
      )
    }
    meet(first, 'held')
    if (story.enrolment.status === 'eligible') this.#move(story, { move: 'start', ...moved(first) })
    if (mentor.enrolment.status === 'eligible') this.#move(mentor, { move: 'start', ...moved(first) })
    if (pairing.agreement !== 'none') {
      pair = advancePair(pair, { move: 'sign-agreement', ...moved(addDays(first, 3)) }, context)
    }
    if (this.#random.chance(0.2)) {
      pair = advancePair(pair, { move: 'pause', reason: 'illness', ...moved(addDays(first, 4)) }, context)
      pair = advancePair(pair, { move: 'resume', ...moved(addDays(first, 6)) }, context)
    }
    if (pairing.extension !== undefined && this.#random.chance(0.3)) {
      const until = addMonths(pair.plannedEnd as Day, 1)
      pair = advancePair(
        pair,
        { move: 'extend', until, reason: 'goal-close', ...moved(addDays(first, 8)) },
        context,
      )
    }
    const last = pair.plannedEnd as Day
    const step = pairing.cadence.everyDays
    for (let on = addDays(first, step); on < last; on = addDays(on, step)) {
      meet(on, this.#random.chance(0.1) ? 'cancelled' : 'held')
    }
    for (const { plannedOn } of pair.checkIns) {
      if (plannedOn < last) {
        pair = advancePair(pair, { move: 'check-in', plannedOn, ...moved(plannedOn) }, context)
      }
    }
    const months = pairing.actionPlan?.reviewEveryMonths
    for (let count = 1; months !== undefined && addMonths(first, months * count) < last; count++) {
      pair = advancePair(pair, { move: 'review', ...moved(addMonths(first, months * count)) }, context)
    }
    return pair
  }

  #closed(pair: Pair, { programme: { pairing } }: PairContext): Pair {
    const isEarly = this.#random.chance(0.15)
    const last = pair.plannedEnd as Day
    const on = isEarly ? laterOf(addDays(pair.activeOn as Day, 10), addDays(last, -30)) : last
    const meetings = this.meetings.filter(({ pairId }) => pairId === pair.id)
    const evaluations = (['mentee', 'mentor'] as const).map((side) => ({
      side,
      on,
      rating: this.#random.between(2, 5),
    }))
    const closing = isEarly
      ? ({ as: 'ended-early', reason: 'moved-away' } as const)
      : ({ as: 'completed', reason: 'as-planned' } as const)
    return closePair(pair, { ...closing, evaluations, ...moved(on) }, { pairing, meetings }).pair
  }

  #plan(story: Story, anchor: FollowUpMoment['anchor'], on: Day): void {
    const planned = planFollowUps(this.#programme.outcomes, {
      enrolmentId: story.enrolment.id,
      anchor,
      on,
      existing: story.followUps,
      newId: this.#newId,
    })
    const ids = new Set(planned.map(({ id }) => id))
    story.followUps = [...story.followUps.filter(({ id }) => !ids.has(id)), ...planned]
  }

  /** Asks everybody whose time has come; most answer, some are not reached, some say no, some were forgotten. */
  #answer(story: Story): void {
    if (story.pairEndedOn !== undefined) this.#plan(story, 'end-of-pair', story.pairEndedOn)
    story.followUps = story.followUps.map((followUp): FollowUp => {
      const on = earlierOf(addDays(followUp.dueOn, 2), followUp.window.until)
      const fate = this.#random.next()
      if (fate < 0.05) return followUp
      const result = fate < 0.8 ? 'reached' : fate < 0.92 ? 'unreachable' : 'refused'
      if (result === 'reached') story.reports.push(this.#told(story, on, followUp.id))
      const said = result === 'unreachable' ? 'no-answer' : result
      return { ...followUp, attempts: [{ on, how: 'phone', result: said }], result, closedOn: on }
    })
    if (this.#random.chance(0.15)) {
      story.reports.push(this.#told(story, addDays(story.enrolment.endedOn as Day, 100), undefined))
    }
  }

  #told(story: Story, on: Day, followUpId: string | undefined): SpellReport {
    const activity = this.#random.pick([
      'employed',
      'employed',
      'education',
      'unemployed',
      'self-employed',
    ] as const)
    const isJob = activity === 'employed'
    return SpellReport.parse({
      id: this.#newId(),
      participantId: story.person.participant.id,
      claim: {
        says: 'spell',
        kind: 'main',
        activity,
        detail: {
          ...(isJob && { contract: this.#random.pick(['permanent', 'fixed-term']), hoursPerWeek: 32 }),
          ...(activity === 'education' && { training: this.#random.pick(['vocational', 'language']) }),
        },
      },
      source: followUpId === undefined ? 'mentor' : 'self',
      planned: followUpId !== undefined,
      ...(followUpId !== undefined && { followUpId }),
      saidOn: on,
      recordedAt: `${on}T12:00:00Z`,
    })
  }
}

/** Pairs as they occupied places on a day, seen from later. */
function openOn(pairs: readonly Pair[], day: Day): Pair[] {
  return pairs.map((pair) =>
    pair.proposedOn <= day && (pair.endedOn ?? lastDay) >= day ? { ...pair, status: 'active' } : pair,
  )
}

/** A mentee's story as outcomes look at it. */
export function memberOf(story: Story, asOf: Day): CohortMember {
  const { enrolment, person, reports, followUps, eventOn, readyOn, pairEndedOn } = story
  return cohortMember(enrolment, asOf, {
    entry: known(person, enrolment.startedOn ?? enrolment.appliedOn) as CohortMember['entry'],
    reports: [...reports],
    followUps: [...followUps],
    achievements: [],
    ...(eventOn !== undefined && { eventOn }),
    ...(readyOn !== undefined && { readyOn }),
    ...(pairEndedOn !== undefined && { pairEndedOn }),
  })
}
