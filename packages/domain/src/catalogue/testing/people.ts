import { assessEligibility } from '../../eligibility/assess.ts'
import type { Facts } from '../../eligibility/facts.ts'
import type { Verdict } from '../../eligibility/reason.ts'
import type { EligibilityRule } from '../../eligibility/rules.ts'
import type { Fact } from '../../participants/fact.ts'
import { activityOn, factsOn, type KnownActivity } from '../../participants/factsOn.ts'
import { Participant } from '../../participants/participant.ts'
import { SpellReport } from '../../spells/report.ts'
import { resolveSpells } from '../../spells/resolve.ts'
import type { Day } from '../../values/day.ts'
import { type Draft, draftFor, factsFrom } from './facts.ts'
import type { Random } from './random.ts'

/** Somebody with what they said on the day of applying. */
export interface Person {
  readonly participant: Participant
  readonly reports: readonly SpellReport[]
}

/** What the programme's rule should say of somebody; `unknown` leaves out one thing that decides. */
export type Wanted = Verdict

/** A name that is found wherever it should not be. */
export const canary = (id: string): string => `Canary ${id}`

/**
 * Somebody of whom the rule says what is wanted, as the domain judges it. Where no such person can be (nobody fails a
 * rule without conditions), somebody who fits.
 */
export function personFor(
  rule: EligibilityRule,
  wanted: Wanted,
  { id, on, random }: { readonly id: string; readonly on: Day; readonly random: Random },
): Person {
  for (let attempt = 0; attempt < 60; attempt++) {
    const draft = draftFor(rule, wanted !== 'unmet', on, random)
    for (const version of wanted === 'unknown' ? lacking(draft, random) : [{ draft, says: true }]) {
      const person = personOf(version, id, on)
      if (assessEligibility(rule, known(person, on), on).verdict === wanted) return person
    }
    if (wanted !== 'met' && attempt > 20) return personFor(rule, 'met', { id, on, random })
  }
  throw new Error(`nobody fits ${JSON.stringify(rule)}`)
}

interface Version {
  readonly draft: Draft
  /** Whether the person told what they do. */
  readonly says: boolean
}

/** The draft without one of its facts, or without a word on what somebody does. */
function lacking(draft: Draft, random: Random): Version[] {
  const keys = Object.keys(draft.values)
  const first = random.between(0, keys.length)
  const without = keys.map((key) => ({
    draft: {
      ...draft,
      values: Object.fromEntries(Object.entries(draft.values).filter(([each]) => each !== key)),
    },
    says: true,
  }))
  const silent = { draft, says: false }
  return [...without.slice(first), silent, ...without.slice(0, first)]
}

function personOf({ draft, says }: Version, id: string, on: Day): Person {
  const participant = Participant.parse({
    id,
    fullName: canary(id),
    language: 'en',
    contact: {},
    facts: factsFrom(draft, on),
    consents: [],
    knownSince: on,
    isTest: false,
  })
  const { activity, since } = draft
  const detail =
    activity === 'employed' ? { contract: 'fixed-term', hoursPerWeek: 20, wantsMoreHours: true } : {}
  const claim = { says: 'spell', kind: 'main', activity, from: { on: since, precision: 'day' }, detail }
  const report = SpellReport.parse({
    id: `${id}-on-entry`,
    participantId: id,
    claim,
    source: 'self',
    planned: true,
    saidOn: on,
    recordedAt: `${on}T08:00:00Z`,
  })
  return { participant, reports: says ? [report] : [] }
}

/** What somebody's reports say of their activities, as eligibility wants it. */
export function activitiesOf(reports: readonly SpellReport[], day: Day): KnownActivity[] {
  return resolveSpells(reports, day).spells.map(({ kind, activity, startedOn, endedOn, confirmedOn }) => ({
    kind,
    activity,
    from: startedOn,
    until: endedOn,
    confirmedOn,
  }))
}

/** Everything known of somebody on a day. */
export function known({ participant, reports }: Person, day: Day): Facts {
  const facts: readonly Fact[] = participant.facts
  const activities = activitiesOf(reports, day)
  return { ...factsOn(facts, activities, day), ...activityOn(activities, day) }
}
