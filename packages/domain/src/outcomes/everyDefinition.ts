import type { Day } from '../values/day.ts'
import type { Cohort } from './cohort.ts'
import type { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { knownAsOf } from './knownAsOf.ts'
import type { EvaluateOptions } from './options.ts'
import type { OutcomeResult } from './result.ts'

/** One cohort under one of several definitions. */
export interface UnderDefinition {
  readonly definition: OutcomeDefinition
  readonly result: OutcomeResult
  /**
   * Whether the definition is about these people: all of those whom the first definition counts, some of them, or none:
   * a definition that was made for others says so. People are meant: who came twice is one of them however they count.
   */
  readonly about: 'all' | 'some' | 'none'
}

/**
 * "One cohort, every definition": the same people under each of several definitions, as known on a day. It shows why
 * 45 % and 67 % can be the same programme; the figures are never to be compared with those of other cohorts.
 *
 * @example
 * everyDefinition(outcomeDefinitions, cohort, '2026-09-30').map(({ definition, result }) => …)
 */
export function everyDefinition(
  definitions: readonly OutcomeDefinition[],
  cohort: Cohort,
  asOf: Day,
  options: EvaluateOptions = {},
): UnderDefinition[] {
  const known = knownAsOf(cohort, asOf)
  const results = definitions.map((definition) => evaluate(definition, known, asOf, options))
  const personOf = new Map(
    known.members.map(({ enrolmentId, participantId }) => [enrolmentId, participantId]),
  )
  const people = results.map(
    (result) => new Set(enrolmentsIn(result).flatMap((id) => personOf.get(id) ?? [])),
  )
  const reference = people[0] ?? new Set()
  return definitions.map((definition, index) => {
    const result = results[index] as OutcomeResult
    return { definition, result, about: aboutWhom(people[index] as ReadonlySet<string>, reference) }
  })
}

function enrolmentsIn(result: OutcomeResult): readonly string[] {
  if (result.measure === 'not-computable') return []
  const { yes, no, notAsked, notReached, refused, undecided, notYetDue } = result.ids
  return [...yes, ...no, ...notAsked, ...notReached, ...refused, ...undecided, ...notYetDue]
}

function aboutWhom(people: ReadonlySet<string>, reference: ReadonlySet<string>): UnderDefinition['about'] {
  const common = [...people].filter((id) => reference.has(id)).length
  if (common === 0) return 'none'
  return common === reference.size ? 'all' : 'some'
}
