import { addDays, daysBetween, type Meeting, type Pair } from '@passerelle/domain'
import { earlierOf, isSummerBreak, workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'

type Wanted = {
  readonly pairId: string
  readonly activeOn: string
  /** Last day on which they may have met. */
  readonly until: string
  readonly everyDays: number
  readonly asOf: string
  /** Silent to the end: the last meeting is on `until` exactly. */
  readonly lastIsExact: boolean
  /** Ended early: they met less and less. */
  readonly fades: boolean
}

/** The meetings of a pair as they were logged: roughly by the cadence, rarer in summer, none around New Year. */
export function meetingsOf(random: Random, wanted: Wanted): Meeting[] {
  const days = meetingDays(random, wanted)
  const meetings = days.map((on, index) =>
    meetingOn(random, wanted, on, index === 0 || index === days.length - 1),
  )
  return wanted.lastIsExact ? meetings.map((meeting) => toldToday(random, meeting, wanted)) : meetings
}

function meetingDays(random: Random, wanted: Wanted): string[] {
  const { activeOn, until, everyDays } = wanted
  const found = [activeOn]
  let day = activeOn
  for (;;) {
    const slower = wanted.fades && daysBetween(activeOn, day) > daysBetween(activeOn, until) / 2 ? 1.7 : 1
    const pace = Math.max(3, random.near(everyDays * slower * 0.97, everyDays * 0.45))
    day = addDays(day, pace)
    if (isSummerBreak(day) && random.chance(0.5)) day = addDays(day, random.int(6, 13))
    if (day > until) break
    const on = random.chance(0.12) ? day : workday(day)
    if (on > (found.at(-1) ?? '') && !isClosed(on)) found.push(on)
  }
  if (!wanted.lastIsExact || found.at(-1) === until) return found
  return [
    ...found.filter((on) => on === activeOn || daysBetween(on, until) > 4),
    ...(until > activeOn ? [until] : []),
  ]
}

const isClosed = (day: string) => day.slice(5) >= '12-23' || day.slice(5) <= '01-03'

/** Some of the last days' meetings were told on the telephone this morning. */
function toldToday(random: Random, meeting: Meeting, { until, asOf, activeOn }: Wanted): Meeting {
  const isLast = meeting.on === until && until > activeOn && daysBetween(until, asOf) <= 8
  return isLast && random.chance(0.4) ? { ...meeting, loggedBy: 'staff', loggedOn: asOf } : meeting
}

const topics = [
  'job-search',
  'network',
  'sector-knowledge',
  'language',
  'recognition',
  'skills',
  'self-confidence',
]

const notes = [
  'Went through her CV together.',
  'Practised a job interview, twice.',
  'Visited an open day of a training centre.',
  'Wrote two applications; one answer came the same week.',
  'Talked about how teams work here.',
  'Spoke only Dutch for an hour.',
  'Looked up what recognition of the diploma needs.',
  'Met in the library, the café was too loud.',
]

function meetingOn(random: Random, wanted: Wanted, on: string, mustBeHeld: boolean): Meeting {
  const outcome = mustBeHeld
    ? ('held' as const)
    : random.weighted([
        ['held', 92],
        ['cancelled', 4],
        ['mentee-absent', 3],
        ['mentor-absent', 1],
      ] as const)
  const logged = addDays(
    on,
    random.weighted([
      [0, 4],
      [1, 3],
      [2, 2],
      [5, 1],
    ] as const),
  )
  const isHeld = outcome === 'held'
  return {
    id: random.id(),
    pairId: wanted.pairId,
    on,
    how: random.weighted([
      ['in-person', 70],
      ['video', 16],
      ['phone', 14],
    ] as const),
    outcome,
    topics: isHeld ? random.some(topics, random.int(1, 2)) : [],
    ...(isHeld && random.chance(0.9) && { minutes: random.pick([45, 60, 60, 75, 90, 90, 120]) }),
    ...(isHeld && random.chance(0.09) && { contactsOpened: random.int(1, 3) }),
    ...(isHeld && random.chance(0.14) && { note: random.pick(notes) }),
    loggedBy: random.weighted([
      ['mentor', 55],
      ['mentee', 20],
      ['staff', 25],
    ] as const),
    loggedOn: earlierOf(logged, wanted.asOf),
  }
}

/** Objectives that pairs write into their plan, with steps. */
const plans: Readonly<Record<string, readonly string[]>> = {
  'job-search': [
    'Rewrite the CV for one vacancy',
    'Send five applications',
    'Call two firms that did not answer',
  ],
  network: ['Make a list of ten people to talk to', 'Go to one evening of the professional association'],
  language: ['Speak Dutch in the first half of every meeting', 'Enrol in the evening course'],
  recognition: ['Collect the translated diplomas', 'Hand in the file for recognition'],
  'sector-knowledge': [
    'Visit a colleague of the mentor at work',
    'Read three vacancies and mark what is asked',
  ],
  'self-confidence': ['Practise the first two minutes of an interview'],
}

export function objectivesOf(random: Random, pair: Pair, asOf: string): Pair['objectives'] {
  const { activeOn } = pair
  if (activeOn === undefined) return []
  return random.some(Object.keys(plans), random.int(1, 3)).map((kind) => ({
    id: random.id(),
    kind,
    steps: (plans[kind] ?? []).map((text, index) => {
      const dueOn = addDays(activeOn, 30 * (index + 1) + random.int(0, 14))
      const doneOn = workday(addDays(dueOn, random.int(-12, 6)))
      const isDone = doneOn > activeOn && doneOn <= (pair.endedOn ?? asOf) && random.chance(0.8)
      return {
        id: random.id(),
        text,
        owner: random.pick(['mentee', 'mentee', 'mentor'] as const),
        dueOn,
        ...(isDone && { doneOn }),
      }
    }),
  }))
}
