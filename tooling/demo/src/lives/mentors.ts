import { addDays, type Enrolment } from '@passerelle/domain'
import type { Timeline } from '../calendar/timeline.ts'
import { laterOf, workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import type { Known } from '../people/profile.ts'
import { type MentorKind, mentorAppliedOn, mentorEnrolment, mentorReadyOn } from './mentor.ts'
import { invent, type Person } from './person.ts'
import { type ProgrammeWanted, placeOf, versionOn } from './programme.ts'

export type Mentor = {
  readonly person: Person
  enrolment: Enrolment
  readonly readyOn: string | undefined
  /** Stretches in which a place is taken. */
  readonly taken: { from: string; until: string }[]
  /** Enrolments of the mentees who were proposed. */
  readonly met: Set<string>
}

type Seeking = { readonly person: Person; readonly enrolment: Enrolment }

/** The mentors of a programme. New ones come when they are needed, and a few more than are needed. */
export class Mentors {
  readonly #random: Random
  readonly #wanted: ProgrammeWanted
  readonly #there: Mentor[] = []
  #toCome: number
  #invented = 0

  constructor(random: Random, wanted: ProgrammeWanted) {
    this.#random = random
    this.#wanted = wanted
    const { mentors } = wanted.offer
    this.#toCome = mentors.taking - mentors.known.length
    for (const known of mentors.known) {
      this.#invite('taking', workday(addDays(wanted.asOf, -random.int(560, 690))), known)
    }
  }

  /** The mentor whom the story names, else one who is ready and has a place, by preference of the same field. */
  find(random: Random, named: string | undefined, seeking: Seeking, timeline: Timeline): Mentor {
    const isMain = !['declined', 'lapsed', 'withdrawn'].includes(timeline.as)
    const own = this.#there.find(({ person }) => named !== undefined && person.participant.fullName === named)
    if (own !== undefined && isMain) return own
    const free = this.#there.filter((mentor) => this.#isFree(mentor, seeking, timeline))
    const keeps = Math.ceil(this.#wanted.offer.mentors.taking / 10)
    if (this.#toCome > 0 && (free.length === 0 || (this.#toCome > keeps && random.chance(0.25)))) {
      const earliest = addDays(this.#wanted.versions[0]?.publishedOn ?? timeline.proposedOn, 1)
      const appliedOn = laterOf(addDays(timeline.proposedOn, -random.int(45, 75)), earliest)
      return this.#invite('taking', workday(appliedOn))
    }
    const { field } = seeking.person.profile.work
    const same = free.filter(({ person }) => person.profile.work.field === field)
    return random.pick(
      same.length > 0 && random.chance(0.7)
        ? same
        : free.length > 0
          ? free
          : [this.#stretch(seeking, timeline)],
    )
  }

  /** Everybody, with those who were not needed and those who are not there yet or any more. */
  all(): readonly Mentor[] {
    const { offer, asOf, versions } = this.#wanted
    const { applied, preparing, ineligible, withdrawn } = offer.mentors
    const began = offer.versions[0]?.publishedDaysAgo ?? 800
    const others = { taking: this.#toCome, applied, preparing, ineligible, withdrawn }
    this.#toCome = 0
    for (const [kind, count] of Object.entries(others) as [MentorKind, number][]) {
      for (let turn = 0; turn < count; turn += 1) {
        const appliedOn = mentorAppliedOn(this.#random, kind, asOf, began - 5)
        this.#invite(kind, laterOf(appliedOn, versions[0]?.publishedOn ?? appliedOn))
      }
    }
    return this.#there
  }

  #isFree({ readyOn, met, taken, enrolment, person }: Mentor, seeking: Seeking, timeline: Timeline): boolean {
    const { proposedOn } = timeline
    const busy = taken.filter(({ until }) => until >= proposedOn).length
    return (
      readyOn !== undefined &&
      readyOn <= proposedOn &&
      busy < (enrolment.capacity ?? 1) &&
      !met.has(seeking.enrolment.id) &&
      !this.#isKeptFor(person.participant.fullName, timeline)
    )
  }

  /** Mentors of a story are kept for it; the other known ones have a place on the demo's day. */
  #isKeptFor(name: string, { endedOn }: Timeline): boolean {
    const { offer, asOf } = this.#wanted
    const isKnown = offer.mentors.known.some(({ first, last }) => `${first} ${last}` === name)
    if (!isKnown) return false
    const isOfStory = offer.stories.some(({ script }) => script?.mentor === name)
    return endedOn === undefined || endedOn >= addDays(asOf, isOfStory ? -410 : -15)
  }

  /** Nobody is free: somebody who has the fewest takes one more. */
  #stretch(seeking: Seeking, timeline: Timeline): Mentor {
    const busy = ({ taken }: Mentor) => taken.filter(({ until }) => until >= timeline.proposedOn).length
    const ready = this.#there.filter(
      ({ readyOn, met, person }) =>
        readyOn !== undefined &&
        readyOn <= timeline.proposedOn &&
        !met.has(seeking.enrolment.id) &&
        !this.#isKeptFor(person.participant.fullName, timeline),
    )
    const [least] = ready.sort((a, b) => busy(a) - busy(b))
    if (least === undefined) throw new Error(`There is no mentor on ${timeline.proposedOn}.`)
    least.enrolment = { ...least.enrolment, capacity: busy(least) + 1 }
    return least
  }

  #invite(kind: MentorKind, appliedOn: string, known?: Known): Mentor {
    const { offer, asOf, register, by } = this.#wanted
    const random = this.#random.fork(`${this.#invented}`)
    this.#invented += 1
    if (kind === 'taking' && known === undefined && this.#toCome > 0) this.#toCome -= 1
    const programme = versionOn(this.#wanted.versions, appliedOn)
    const isJudged = kind !== 'applied' && kind !== 'ineligible'
    const person = invent(random, register, {
      audience: offer.mentor,
      role: 'mentor',
      programme,
      appliedOn,
      asOf,
      known,
      judged: isJudged ? { on: appliedOn, by: by(appliedOn) } : undefined,
      ...(kind === 'ineligible' && { differs: { answers: { retired: { value: false } } } }),
      doing: offer.mentor.retired ? 'inactive' : 'employed',
    })
    const enrolment = mentorEnrolment(random, kind, {
      ...placeOf(random, this.#wanted, person, programme),
      appliedOn,
    })
    const readyOn = mentorReadyOn(enrolment, programme)
    const mentor: Mentor = { person, enrolment, readyOn, taken: [], met: new Set() }
    this.#there.push(mentor)
    return mentor
  }
}
