import type { Programme } from '@passerelle/domain'
import { type Achievement, addDays, addMonths, type FollowUp, type SpellReport } from '@passerelle/domain'
import { earlierOf, laterOf, workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import type { Life } from '../lives/programme.ts'
import { followUpsOf, type Reach } from './asking.ts'
import { accountsClerk } from './olena.ts'
import { Teller, type Telling } from './teller.ts'
import { type After, type Stretch, truthOf } from './truth.ts'

/** What is known of somebody's work, and how it came to be known. */
export type Situation = {
  readonly participantId: string
  readonly reports: readonly SpellReport[]
  readonly followUps: readonly FollowUp[]
  readonly achievements: readonly (Achievement & { readonly detail: Readonly<Record<string, string>> })[]
}

/** Where somebody is at the moment that counts, and whether we hear of it. */
export type Fate = { readonly after: After; readonly reach: Reach }

export type SituationWanted = {
  readonly life: Life
  readonly programme: Programme
  /** Of those who left. */
  readonly fate?: Fate | undefined
  readonly asOf: string
  readonly by: (day: string) => string
}

/** Follow-up moment whose result counts most. */
const headline = 'leaving-6m'

/** What somebody did, what they told of it, and when they were asked. */
export function situationOf(random: Random, wanted: SituationWanted): Situation {
  const { life, asOf, fate } = wanted
  const { enrolment, person, plan } = life
  const leftOn = enrolment.startedOn === undefined ? undefined : enrolment.endedOn
  const isOlena = plan.script?.situation === 'accounts-clerk'
  const truth = isOlena
    ? accountsClerk(enrolment.appliedOn, leftOn ?? asOf)
    : truthOf(random.fork('truth'), {
        profile: person.profile,
        doing: person.doing,
        appliedOn: enrolment.appliedOn,
        startedOn: enrolment.startedOn,
        leftOn,
        after: fate?.after,
        months: 6,
        asOf,
      })
  const followUps = leftOn === undefined ? [] : askedOf(random.fork('asking'), wanted, leftOn, isOlena)
  const teller = new Teller(random.fork('telling'), {
    participantId: person.profile.id,
    truth,
    asOf,
    exactAround: [
      enrolment.appliedOn,
      ...(enrolment.startedOn === undefined ? [] : [enrolment.startedOn]),
      ...(leftOn === undefined ? [] : [leftOn, addMonths(leftOn, 6), addMonths(leftOn, 12)]),
    ],
  })
  const office = random.chance(0.8) ? 'actiris' : undefined
  teller.tellAtApplication({ on: enrolment.appliedOn, source: 'self' }, office)
  for (const telling of tellingsOf(random.fork('moments'), wanted, truth, followUps, isOlena))
    teller.tell(telling)
  return {
    participantId: person.profile.id,
    reports: teller.reports,
    followUps,
    achievements: achievementsOf(random.fork('achievements'), life, asOf),
  }
}

function askedOf(
  random: Random,
  { life, programme, fate, asOf }: SituationWanted,
  leftOn: string,
  isOlena: boolean,
): FollowUp[] {
  const followUps = followUpsOf(random, {
    framework: programme.outcomes,
    enrolmentId: life.enrolment.id,
    pairId: life.pairs.at(-1)?.pair.id,
    leftOn,
    asOf,
    reach: fate?.reach ?? 'reached',
    headline,
  })
  if (!isOlena) return followUps
  // She was asked on leaving; nobody has called her yet at six months: that is what today is for.
  return followUps.map(({ result: _, closedOn: __, ...open }) =>
    open.dueOn === leftOn ? { ...open, ...reachedOn(leftOn) } : { ...open, attempts: [] },
  )
}

const reachedOn = (dueOn: string): Pick<FollowUp, 'attempts' | 'result' | 'closedOn'> => ({
  attempts: [{ on: dueOn, how: 'in-person', result: 'reached' }],
  result: 'reached',
  closedOn: dueOn,
})

/** When somebody tells something, in order: at the start, when asked, and now and then by themselves. */
function tellingsOf(
  random: Random,
  { life, asOf, by, fate }: SituationWanted,
  truth: readonly Stretch[],
  followUps: readonly FollowUp[],
  isOlena: boolean,
): Telling[] {
  const { enrolment, plan } = life
  const { startedOn } = enrolment
  const tellings: Telling[] = []
  if (startedOn !== undefined && random.chance(0.93))
    tellings.push({ on: startedOn, source: 'self', recordedBy: by(startedOn) })
  for (const { result, closedOn, id } of followUps) {
    if (result !== 'reached' || closedOn === undefined) continue
    tellings.push({
      on: closedOn,
      source: 'self',
      followUpId: id,
      recordedBy: by(closedOn),
      delay: random.pick([0, 0, 1]),
    })
  }
  if (isOlena) tellings.push({ on: addDays(asOf, -43), source: 'self', recordedBy: by(asOf) })
  else tellings.push(...news(random, life, truth, asOf))
  if (fate !== undefined && fate.reach !== 'reached') tellings.push(...laterNews(random, life, truth, asOf))
  const isIdle = plan.kind === 'waiting' || plan.kind === 'between' || plan.kind === 'active'
  if (isIdle && random.chance(0.5)) {
    const on = workday(addDays(asOf, -random.int(1, 25)))
    if (on > (startedOn ?? enrolment.appliedOn))
      tellings.push({ on, source: random.pick(['self', 'staff'] as const), recordedBy: by(on) })
  }
  return tellings.sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** Good news travels by itself: mentors write when somebody has found work, seldom when not. */
function news(random: Random, { enrolment }: Life, truth: readonly Stretch[], asOf: string): Telling[] {
  const { startedOn, endedOn } = enrolment
  if (startedOn === undefined) return []
  return truth
    .filter(({ activity, from }) => (activity === 'employed' || activity === 'education') && from > startedOn)
    .flatMap(({ from }) => {
      const isDuring = endedOn === undefined || from <= addDays(endedOn, 20)
      if (!random.chance(isDuring ? 0.5 : 0.14)) return []
      const on = workday(addDays(from, random.int(4, 20)))
      const source = random.weighted([
        ['mentor', 6],
        ['self', 3],
        ['someone-else', 1],
      ] as const)
      return on < asOf ? [{ on: laterOf(on, from), source }] : []
    })
}

/** Of those whom nobody reached, mentors sometimes know that they work. */
function laterNews(
  random: Random,
  { enrolment: { endedOn } }: Life,
  truth: readonly Stretch[],
  asOf: string,
): Telling[] {
  if (endedOn === undefined) return []
  const on = workday(addDays(addMonths(endedOn, 6), random.int(4, 40)))
  const works = truth.some(
    ({ activity, from, until }) =>
      activity === 'employed' && from <= on && (until === undefined || until >= on),
  )
  return works && on <= asOf && random.chance(0.6) ? [{ on, source: 'mentor' }] : []
}

/** Diplomas recognised, language levels reached: records beside the spells. */
function achievementsOf(random: Random, { enrolment, plan }: Life, asOf: string): Situation['achievements'] {
  const { startedOn } = enrolment
  if (startedOn === undefined) return []
  const until = earlierOf(enrolment.endedOn ?? asOf, asOf)
  if (plan.script?.situation === 'accounts-clerk') {
    const on = addDays(until, -26)
    return [
      {
        kind: 'recognition',
        achievedOn: on,
        evidence: { source: 'document-seen', on },
        detail: { of: 'Master in economics' },
      },
    ]
  }
  const achievedOn = workday(addDays(startedOn, random.int(40, 150)))
  if (achievedOn > until || !random.chance(0.14)) return []
  const kind = random.pick(['language-level', 'recognition', 'qualification'] as const)
  const detail = {
    'language-level': { language: 'nl', level: 'B1' },
    recognition: { of: 'Bachelor' },
    qualification: { of: 'Forklift certificate' },
  }[kind]
  return [
    {
      kind,
      achievedOn,
      evidence: { source: random.pick(['self', 'document-seen'] as const), on: achievedOn },
      detail,
    },
  ]
}
