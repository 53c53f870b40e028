/**
 * The domain's matching policy as the criteria of the matching package. The tables below have a row for every kind of
 * comparison, objective and treatment of the unknown: one that is added to the domain does not compile until it is here.
 */
import { type AttributeKey, attributes, type MatchingPolicy, type PolicyCriterion } from '@passerelle/domain'
import type { MatchingPolicy as Criteria, Criterion, Objective, UnknownRule } from '@passerelle/matching'
import type { Form } from './values.ts'

type Comparison = PolicyCriterion['comparison']
type Kind = Comparison['kind']
type ComparisonOf<K extends Kind> = Extract<Comparison, { kind: K }>

/** What a criterion says beyond id, weight and attributes. */
type Compared = Criterion extends infer C
  ? C extends Criterion
    ? Omit<C, 'id' | 'weight' | 'requirement' | 'label' | 'unknown' | 'mentee' | 'mentor'>
    : never
  : never

type Row<K extends Kind> = {
  readonly form: (key: AttributeKey) => Form
  readonly compare: (comparison: ComparisonOf<K>) => Compared
}

const rows = {
  same: { form: plainForm, compare: () => ({ kind: 'same' }) },
  different: { form: plainForm, compare: () => ({ kind: 'different' }) },
  overlap: {
    form: () => 'set',
    compare: ({ of }) => ({ kind: 'overlap', measure: of === 'asked' ? 'asked' : 'jaccard' }),
  },
  language: {
    form: () => 'languages',
    compare: ({ atLeast }) => ({
      kind: 'language',
      ...(atLeast && { atLeast: atLeast === 'native' ? 'C2' : atLeast }),
    }),
  },
  near: { form: () => 'place', compare: ({ limitKm }) => ({ kind: 'near', limit: limitKm }) },
  number: {
    form: () => 'number',
    compare: ({ measure, scoresFullyAt: full, scoresNothingAt: none }) =>
      measure === 'distance'
        ? { kind: 'number', compare: 'distance', full, none }
        : { kind: 'number', compare: none <= full ? 'at-least' : 'at-most', full, none },
  },
  taxonomy: { form: () => 'codes', compare: ({ digits }) => ({ kind: 'taxonomy', depth: digits }) },
  calendar: {
    form: () => 'availability',
    compare: ({ minutesNeeded }) => ({ kind: 'calendar', minutes: minutesNeeded }),
  },
  wish: { form: () => 'set', compare: () => ({ kind: 'looking-for' }) },
  text: { form: () => 'text', compare: () => ({ kind: 'text' }) },
} satisfies { [K in Kind]: Row<K> }

const unknowns = { neutral: 'neutral', zero: 0, one: 1, forbid: 'forbid' } as const satisfies Record<
  PolicyCriterion['unknown'],
  UnknownRule
>

const objectives = {
  'most-pairs': 'most-pairs',
  'best-total': 'best-total',
  fairest: 'fairest',
  stable: 'stable',
} as const satisfies Record<MatchingPolicy['objective'], Objective>

function plainForm(key: AttributeKey): Form {
  const { type } = attributes[key]
  return type === 'yes-no' ? 'boolean' : type === 'number' ? 'number' : 'category'
}

/** An attribute of one side, with the form in which a criterion compares it. */
export type Compares = { readonly key: AttributeKey; readonly form: Form; readonly name: string }

/** What one criterion compares. */
export function comparedBy(criterion: PolicyCriterion): {
  readonly mentee: Compares
  readonly mentor: Compares
} {
  const row = rows[criterion.comparison.kind]
  const compares = (key: AttributeKey): Compares => {
    const form = row.form(key)
    return { key, form, name: `${key}.${form}` }
  }
  return {
    mentee: compares(criterion.attribute),
    mentor: compares(criterion.mentorAttribute ?? criterion.attribute),
  }
}

/**
 * The policy in the matching package's words. Labels stay codes: whoever shows a criterion says its name in the reader's
 * language. `decidedBy`, `trialTalks` and `sameEmployerAllowed` are rules of the programme and of the pool, not criteria.
 */
export function criteriaOf(policy: MatchingPolicy): Criteria {
  const declared = new Map<string, Criteria['attributes'][number]>()
  const criteria = policy.criteria.map((criterion): Criterion => {
    const { mentee, mentor } = comparedBy(criterion)
    for (const { name, form } of [mentee, mentor]) declared.set(name, { name, type: form, side: 'both' })
    const { id, weight, requirement, comparison } = criterion
    const compare = rows[comparison.kind].compare as (comparison: Comparison) => Compared
    return {
      ...compare(comparison),
      ...{ id, label: id, weight, requirement, unknown: unknowns[criterion.unknown] },
      ...{ mentee: mentee.name, mentor: mentor.name },
    } as Criterion
  })
  const { minimumScore, waiting } = policy
  return {
    attributes: [...declared.values()],
    criteria,
    objective: objectives[policy.objective],
    ...(minimumScore !== undefined && { minimumScore }),
    ...(waiting && { waiting: { pointsPerMonth: waiting.pointsPerMonth, maximum: waiting.atMost } }),
  }
}
