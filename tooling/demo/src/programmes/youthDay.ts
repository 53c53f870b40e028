import { addDays, advanceEnrolment, apply, type Enrolment, type Programme } from '@passerelle/domain'
import { workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import { invent, type Person, type Register } from '../lives/person.ts'
import { locals } from '../names/locals.ts'
import { newcomers } from '../names/newcomers.ts'
import type { Audience } from '../people/audience.ts'
import { asItStands } from './documents.ts'
import type { Misfit } from './offers.ts'

/**
 * The case that was published (Discover Your Talent, 2013): 72 registered, 41 met every criterion, of whom 61 per cent
 * were in work or vocational training seven months later. The other 31 were never followed.
 */
export const publishedCase = { registered: 72, eligible: 41, positive: 25 } as const

export const youthDay = {
  key: 'youth-day',
  blueprintId: 'discover-your-talent',
  versions: [{ change: asItStands, publishedDaysAgo: 400, note: 'As designed' }],
} as const

const youth: Audience = {
  origins: [...newcomers, ...locals],
  ages: [18.3, 24.6],
  women: 0.44,
  education: [
    ['1', 2],
    ['2', 9],
    ['3', 2],
  ],
  skilled: false,
  retired: false,
  outside: 0,
  is: {},
}

const misfits: readonly (readonly [Misfit, number])[] = [
  [{ why: 'age', older: 8 }, 11],
  [{ why: 'residence', outside: true }, 9],
  [{ why: 'situation', doing: 'employed' }, 6],
  [{ why: 'situation', doing: 'education' }, 5],
]

/** What came of one of those who were followed: work, vocational training, or neither. */
export type AfterTheDay = 'work' | 'training' | 'neither' | 'never-followed'
export type YouthLife = {
  readonly person: Person
  readonly enrolment: Enrolment
  readonly after: AfterTheDay
}

export type YouthWanted = {
  readonly programme: Programme
  readonly programmeId: string
  readonly editionId: string
  readonly siteIds: readonly string[]
  readonly heldOn: string
  readonly asOf: string
  readonly by: (day: string) => string
  readonly register: Register
}

/** The youth day: long enough ago that those who were followed have been asked. */
export function youthDayOn(asOf: string): string {
  return workday(addDays(asOf, -286))
}

export function liveYouthDay(random: Random, wanted: YouthWanted): YouthLife[] {
  const { registered, eligible, positive } = publishedCase
  const others = misfits.flatMap(([misfit, count]) => Array.from({ length: count }, () => misfit))
  const works = Math.round(positive * 0.68)
  return Array.from({ length: registered }, (_, index) => {
    const one = random.fork(`${index}`)
    const misfit = index < eligible ? undefined : others[index - eligible]
    const after: AfterTheDay =
      misfit !== undefined
        ? 'never-followed'
        : index < works
          ? 'work'
          : index < positive
            ? 'training'
            : 'neither'
    return { after, ...register(one, wanted, misfit) }
  })
}

function register(random: Random, wanted: YouthWanted, misfit: Misfit | undefined): Omit<YouthLife, 'after'> {
  const { programme, heldOn, by } = wanted
  const appliedOn = workday(addDays(heldOn, -random.int(4, 20)))
  const person = invent(random, wanted.register, {
    audience: { ...youth, outside: misfit?.outside === true ? 1 : 0 },
    role: 'mentee',
    programme,
    appliedOn,
    asOf: wanted.asOf,
    differs: misfit ?? {},
    doing: misfit?.doing ?? 'unemployed',
  })
  const at = (on: string) => ({ on, recordedOn: on, by: by(on) })
  const enrolment = apply({
    id: random.id(),
    participantId: person.profile.id,
    programmeId: wanted.programmeId,
    programmeVersion: programme.version,
    role: 'mentee',
    editionId: wanted.editionId,
    siteId: random.pick(wanted.siteIds),
    channel: random.pick(['employment-office', 'outreach', 'word-of-mouth', 'school']),
    ...at(appliedOn),
  })
  const decidedOn = workday(addDays(appliedOn, random.int(1, 3)))
  if (misfit !== undefined) {
    const found = advanceEnrolment(enrolment, {
      move: 'find-ineligible',
      reason: misfit.why,
      ...at(decidedOn),
    })
    return { person, enrolment: found.enrolment }
  }
  const moves = [
    { move: 'find-eligible', ...at(decidedOn) },
    { move: 'start', ...at(heldOn) },
    { move: 'complete', ...at(heldOn) },
  ] as const
  return { person, enrolment: moves.reduce((now, move) => advanceEnrolment(now, move).enrolment, enrolment) }
}
