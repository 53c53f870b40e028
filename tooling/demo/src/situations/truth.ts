import { type Activity, addDays, addMonths, type SpellDetail } from '@passerelle/domain'
import { earlierOf, laterOf } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import type { Profile } from '../people/profile.ts'

/** A stretch of what somebody really did, known to us only as far as they tell. */
export type Stretch = {
  readonly activity: Activity
  readonly from: string
  /** The last day; absent: it goes on. */
  readonly until?: string
  readonly detail: SpellDetail
}

/** Where somebody is six months after leaving. */
export type After = 'work' | 'training' | 'neither'

export type TruthWanted = {
  readonly profile: Profile
  readonly doing: Activity
  readonly appliedOn: string
  readonly startedOn?: string | undefined
  readonly leftOn?: string | undefined
  readonly after?: After | undefined
  /** Calendar months after `leftOn` at which `after` is the case. */
  readonly months: number
  readonly asOf: string
}

/** What somebody did, from before the application to the demo's day, without gaps. */
export function truthOf(random: Random, wanted: TruthWanted): Stretch[] {
  const line = new Line()
  const { doing, appliedOn, startedOn, leftOn, after, asOf } = wanted
  const since = addDays(appliedOn, -random.int(40, 560))
  line.begin(
    random.pick(['education', 'employed', 'inactive', 'caring'] as const),
    addDays(since, -random.int(120, 900)),
    {},
  )
  line.begin(doing, since, doing === 'education' ? trainingOf(random) : {})
  if (startedOn !== undefined && doing === 'unemployed')
    courseMeanwhile(random, line, startedOn, leftOn ?? asOf)
  if (startedOn !== undefined && leftOn !== undefined && after !== undefined) {
    afterwards(random, line, { ...wanted, startedOn, leftOn, after })
  } else if (startedOn !== undefined && doing === 'unemployed' && random.chance(0.07)) {
    line.begin('employed', addDays(asOf, -random.int(3, 25)), jobOf(random, wanted.profile, asOf))
  }
  return line.until(asOf)
}

/** One activity after the other: whatever begins ends what was. */
class Line {
  readonly #stretches: { activity: Activity; from: string; detail: SpellDetail }[] = []

  begin(activity: Activity, from: string, detail: SpellDetail): void {
    const last = this.#stretches.at(-1)
    if (last !== undefined && last.from >= from) this.#stretches.pop()
    this.#stretches.push({ activity, from, detail })
  }

  until(asOf: string): Stretch[] {
    return this.#stretches
      .filter(({ from }) => from <= asOf)
      .map((stretch, index, all) => {
        const next = all[index + 1]
        return next === undefined ? stretch : { ...stretch, until: addDays(next.from, -1) }
      })
  }
}

/** Some follow a course while they are accompanied, and look for work again after it. */
function courseMeanwhile(random: Random, line: Line, startedOn: string, until: string): void {
  if (!random.chance(0.22)) return
  const from = addDays(startedOn, random.int(14, 60))
  const end = addDays(from, random.int(30, 80))
  if (addDays(end, 15) > until) return
  line.begin('education', from, {
    training: random.pick(['language', 'vocational', 'pre-qualifying'] as const),
  })
  line.begin('unemployed', end, {})
}

type Afterwards = TruthWanted & { readonly startedOn: string; readonly leftOn: string; readonly after: After }

function afterwards(random: Random, line: Line, wanted: Afterwards): void {
  const { leftOn, startedOn, after, months, profile, asOf, doing } = wanted
  const moment = addMonths(leftOn, months)
  const between = (from: string, latest: string, least: number, most: number) =>
    earlierOf(addDays(from, random.int(least, most)), addDays(latest, -20))
  if (doing === 'apprenticeship') {
    // A trainee goes on with the training, or gives it up.
    if (after === 'neither') line.begin('unemployed', between(leftOn, moment, -10, 90), {})
    return
  }
  if (after === 'work') {
    const from = laterOf(between(leftOn, moment, -25, 130), addDays(startedOn, 10))
    const activity = random.weighted([
      ['employed', 92],
      ['self-employed', 8],
    ] as const)
    line.begin(activity, from, activity === 'employed' ? jobOf(random, profile, asOf, from) : {})
    if (random.chance(0.22)) line.begin('unemployed', addDays(moment, random.int(60, 170)), {})
    return
  }
  if (after === 'training') {
    line.begin('education', between(leftOn, moment, 0, 100), trainingOf(random))
    const end = addDays(moment, random.int(55, 140))
    line.begin(random.chance(0.6) ? 'employed' : 'unemployed', end, {})
    return
  }
  if (random.chance(0.25)) {
    const from = addDays(leftOn, random.int(5, 50))
    line.begin('employed', from, { contract: 'agency', hoursPerWeek: random.pick([24, 30, 38]) })
    line.begin('unemployed', addDays(from, random.int(30, 75)), {})
  } else if (random.chance(0.2)) {
    line.begin(random.pick(['inactive', 'caring'] as const), addDays(leftOn, random.int(20, 120)), {})
  }
}

const trainingOf = (random: Random): SpellDetail => ({
  training: random.weighted([
    ['vocational', 6],
    ['language', 2],
    ['higher', 2],
    ['integration', 1],
  ] as const),
})

const firms = [
  'Boulangerie Saint-Guidon',
  'Groene Lijn Logistics',
  'Clinique des Tilleuls',
  'Van Loo Retail',
  'Nettoyage Blanche',
  'Canalys Software',
  'Hôtel du Parvis',
  'Electro Senne',
  'Crèche Les Hirondelles',
  'Bureau Lambrecht',
]

/** A job, told as far as people tell: contract and hours mostly, the rest sometimes. */
export function jobOf(random: Random, profile: Profile, asOf: string, from = asOf): SpellDetail {
  const contract = random.weighted([
    ['permanent', 34],
    ['fixed-term', 42],
    ['agency', 18],
    ['on-call', 6],
  ] as const)
  const isOwnField = random.chance(0.55)
  return {
    ...(random.chance(0.9) && { contract }),
    ...(contract === 'fixed-term' &&
      random.chance(0.8) && { plannedEnd: addDays(addMonths(from, random.pick([6, 12, 12, 24])), -1) }),
    ...(random.chance(0.85) && {
      hoursPerWeek: random.weighted([
        [38, 5],
        [30, 3],
        [20, 2],
        [24, 1],
      ] as const),
    }),
    ...(random.chance(0.75) && {
      occupation: {
        scheme: 'isco-08',
        code: isOwnField ? profile.work.occupation : random.pick(['9112', '5223', '4321', '9412']),
      },
    }),
    ...(random.chance(0.6) && {
      employer: { name: random.pick(firms), size: random.pick(['10-49', '50-249', '250+'] as const) },
    }),
    ...(random.chance(0.35) && {
      skillMatch: isOwnField ? ('matched' as const) : ('over-qualified' as const),
    }),
  }
}
