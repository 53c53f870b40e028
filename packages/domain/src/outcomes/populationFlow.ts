import { assessEligibility } from '../eligibility/assess.ts'
import type { Facts } from '../eligibility/facts.ts'
import type { EligibilityRule } from '../eligibility/rules.ts'
import type { Day } from '../values/day.ts'
import type { Cohort } from './cohort.ts'

/** How many of those who applied came how far by a day; test people are in none of them. */
export interface PopulationFlow {
  readonly applied: number
  readonly notAssessed: number
  readonly eligible: number
  readonly ineligible: number
  readonly started: number
  readonly stillIn: number
  readonly left: number
  readonly completed: number
  readonly people: number
}

/** The way from applied to left, for a methods sheet: nobody vanishes from a denominator unseen. */
export function populationFlow(cohort: Cohort, asOf: Day): PopulationFlow {
  const members = cohort.members.filter(({ isTest, appliedOn }) => !isTest && appliedOn <= asOf)
  const by = (day: Day | undefined): boolean => day !== undefined && day <= asOf
  const started = members.filter(({ startedOn }) => by(startedOn))
  const left = started.filter(({ leftOn }) => by(leftOn))
  return {
    applied: members.length,
    notAssessed: members.filter(({ eligible }) => eligible === undefined).length,
    eligible: members.filter(({ eligible }) => eligible === true).length,
    ineligible: members.filter(({ eligible }) => eligible === false).length,
    started: started.length,
    stillIn: started.length - left.length,
    left: left.length,
    completed: left.filter(({ completed }) => completed === true).length,
    people: new Set(members.map(({ participantId }) => participantId)).size,
  }
}

/** A group of an entry profile. */
export interface ProfileGroup {
  readonly id: string
  readonly rule: EligibilityRule
}

/** How many members are surely in each group on entry, and of how many it is not known. */
export interface ProfileRow {
  readonly id: string
  readonly count: number
  readonly unknown: number
  readonly of: number
}

/**
 * Who those were on entry who had started by a day, group by group, to stand beside every comparison: two rates of
 * different people differ for that alone.
 */
export function entryProfile(cohort: Cohort, groups: readonly ProfileGroup[], asOf: Day): ProfileRow[] {
  const members = cohort.members.flatMap(({ isTest, entry, startedOn }) =>
    !isTest && startedOn !== undefined && startedOn <= asOf ? [{ entry, startedOn }] : [],
  )
  return groups.map(({ id, rule }) => {
    const verdicts = members.map(
      ({ entry, startedOn }) => assessEligibility(rule, entry as Facts, startedOn).verdict,
    )
    return {
      id,
      count: verdicts.filter((verdict) => verdict === 'met').length,
      unknown: verdicts.filter((verdict) => verdict === 'unknown').length,
      of: members.length,
    }
  })
}
