import type { Known } from '../people/profile.ts'

/** How far a mentee has come by the demo's day. */
export type LifeKind =
  | 'applied'
  | 'ineligible'
  | 'gave-up'
  /** … before anybody decided. */
  | 'gave-up-early'
  | 'preparing'
  | 'waiting'
  | 'on-hold'
  | 'proposed'
  | 'introduced'
  | 'active'
  | 'paused'
  /** Active, but the pair ended early and another mentor is being looked for. */
  | 'between'
  | 'left'

/** A pair that came to nothing before the one that counts. */
export type Prior = 'declined' | 'lapsed' | 'withdrawn' | 'ended-early'

export type LifePlan = {
  readonly kind: LifeKind
  /** `left`: how the pair ended. */
  readonly ending?: 'completed' | 'ended-early'
  /** `left`: long enough ago that the window of the six-month follow-up has closed. */
  readonly followed?: boolean
  readonly prior?: Prior
  readonly known?: Known
  readonly script?: Script
}

/** Days before the demo's day that a story fixes by hand. */
export type Script = {
  readonly mentor?: string
  readonly proposed?: number
  readonly active?: number
  readonly ended?: number
  /** Days since the last meeting that was recorded. */
  readonly silent?: number
  readonly mentorAnswered?: number
  /** The last review of the action plan. */
  readonly reviewed?: number
  readonly unsigned?: boolean
  readonly situation?: 'accounts-clerk'
  /** Application day. */
  readonly applied?: number
}

/** How many lives of each kind a programme has; every number is people. */
export type Quota = Partial<Record<Exclude<LifeKind, 'left' | 'gave-up-early'>, number>> & {
  readonly left: {
    readonly followed: readonly [completed: number, early: number]
    readonly recent: readonly [completed: number, early: number]
  }
  readonly priors: readonly Prior[]
}

/** Every life of a programme, the stories first. */
export function plansOf(quota: Quota, stories: readonly LifePlan[]): LifePlan[] {
  const { left, priors, ...kinds } = quota
  const plans: LifePlan[] = []
  for (const [kind, count] of Object.entries(kinds))
    plans.push(...repeated({ kind: kind as LifeKind }, count))
  for (const [followed, [completed, early]] of [
    [true, left.followed],
    [false, left.recent],
  ] as const) {
    plans.push(...repeated({ kind: 'left', ending: 'completed', followed }, completed))
    plans.push(...repeated({ kind: 'left', ending: 'ended-early', followed }, early))
  }
  for (const story of stories) tell(plans, story)
  addPriors(plans, priors)
  return plans
}

const repeated = (plan: LifePlan, count: number): LifePlan[] => Array.from({ length: count }, () => plan)

/** A story takes the place of a life of its kind, so that the numbers stay. */
function tell(plans: LifePlan[], story: LifePlan): void {
  const at = plans.findIndex(
    (plan) =>
      plan.known === undefined &&
      plan.kind === story.kind &&
      plan.ending === story.ending &&
      plan.followed === story.followed,
  )
  if (at < 0) throw new Error(`No life of the kind "${story.kind}" is left for a story.`)
  plans[at] = story
}

/** Former pairs go to lives that could have had one. */
function addPriors(plans: LifePlan[], priors: readonly Prior[]): void {
  const open: Record<Prior, readonly LifeKind[]> = {
    declined: ['waiting', 'active', 'proposed'],
    lapsed: ['waiting', 'active'],
    withdrawn: ['waiting', 'active'],
    'ended-early': ['between', 'active'],
  }
  for (const prior of priors) {
    const kinds = open[prior]
    const at = kinds
      .map((kind) =>
        plans.findIndex((plan) => plan.kind === kind && plan.prior === undefined && plan.known === undefined),
      )
      .filter((index) => index >= 0)
    const chosen = prior === 'ended-early' ? at[0] : at[priors.indexOf(prior) % at.length]
    const plan = chosen === undefined ? undefined : plans[chosen]
    if (chosen === undefined || plan === undefined)
      throw new Error(`No life is left for a pair that was ${prior}.`)
    plans[chosen] = { ...plan, prior }
  }
}
