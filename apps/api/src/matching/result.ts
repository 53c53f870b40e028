/** What is kept of a round: suggestions with everything that explains them, and the round in figures. */
import type {
  AttributeKey,
  FactValue,
  LocalisedText,
  MatchingPolicy,
  Message,
  PolicyCriterion,
} from '@passerelle/domain'
import type {
  Advice,
  Alternative,
  Change,
  Part,
  Proof,
  ProposedPair,
  Rank,
  Reason,
  Summary,
} from '@passerelle/matching'
import type { Computed } from './compute.ts'
import type { Known, RoundMaterial } from './input.ts'
import { comparedBy } from './policy.ts'

/** What a criterion is called and how much it counts, for every table of the round. */
export type ShownCriterion = {
  readonly id: string
  readonly label?: LocalisedText
  readonly kind: PolicyCriterion['comparison']['kind']
  readonly attribute: AttributeKey
  readonly mentorAttribute: AttributeKey
  readonly requirement: 'must' | 'wish'
  readonly weight: number
}

/** One row of the table of a pair: what both said, and what it counts for. */
export type ShownPart = Pick<Part, 'criterion' | 'points' | 'of' | 'known' | 'met' | 'reason'> & {
  readonly mentee: FactValue | null
  readonly mentor: FactValue | null
}

export type Explanation = {
  readonly parts: readonly ShownPart[]
  readonly bonus: ProposedPair['bonus']
  readonly pinned: boolean
  readonly checks: readonly Reason[]
  readonly menteeRank: Rank
  readonly mentorRank: Rank
  readonly alternatives: {
    readonly mentors: readonly Alternative[]
    readonly mentees: readonly Alternative[]
  }
}

export type WhyUnmatched = { readonly reason: Reason; readonly changes: readonly Reason[] }

export type RoundResult = {
  readonly pool: {
    readonly mentees: number
    readonly mentors: number
    readonly places: number
    readonly out: readonly {
      readonly enrolmentId: string
      readonly role: 'mentee' | 'mentor'
      readonly reason: Message
    }[]
  }
  readonly criteria: readonly ShownCriterion[]
  readonly pins: number
  readonly advice: readonly ShownAdvice[]
  /** What the pins, and the points for waiting, cost the round. */
  readonly conditions: { readonly pins: Cost; readonly waiting: Cost }
  readonly summary: Summary
  readonly proof: Proof
}

type Cost = Pick<Change, 'pairs' | 'points'> | null

/** A kind of mentor, and what one more place of it would give. */
export type ShownAdvice = Pick<Advice, 'pairs' | 'points' | 'unmatched'> & {
  /** What such a mentor is or offers, criterion by criterion. */
  readonly profile: readonly {
    readonly criterion: string
    readonly attribute: AttributeKey
    readonly value: FactValue
  }[]
}

/** Why a round has no result, one entry for each problem; ids in `values` are enrolments. */
export type RoundFailure = {
  readonly problems: readonly { readonly code: string; readonly values: Record<string, unknown> }[]
}

export function resultOf({ policy, pool, pinned }: RoundMaterial, computed: Computed): RoundResult {
  return {
    pool: {
      mentees: pool.mentees.length,
      mentors: pool.mentors.length,
      places: pool.mentors.reduce((sum, { places }) => sum + places, 0),
      out: pool.out.map(({ enrolmentId, role, reason }) => ({ enrolmentId, role, reason })),
    },
    criteria: criteriaShown(policy),
    pins: pinned.length,
    conditions: { pins: costOf(computed.conditions.pins), waiting: costOf(computed.conditions.waiting) },
    advice: computed.advice.map((advice) => adviceShown(advice, policy)),
    summary: computed.summary,
    proof: computed.proof,
  }
}

function costOf(change: Change | null): Cost {
  return change && { pairs: change.pairs, points: change.points }
}

function adviceShown({ criteria, attributes, ...gain }: Advice, policy: MatchingPolicy): ShownAdvice {
  const { pairs, points, unmatched } = gain
  const profile = policy.criteria
    .filter(({ id }) => criteria.includes(id))
    .map((criterion) => {
      const { key, name } = comparedBy(criterion).mentor
      return { criterion: criterion.id, attribute: key, value: attributes[name] as FactValue }
    })
  return { profile, pairs, points, unmatched }
}

export function criteriaShown({ criteria }: MatchingPolicy): ShownCriterion[] {
  return criteria.map(({ id, label, attribute, comparison, requirement, weight, mentorAttribute }) => ({
    ...{ id, kind: comparison.kind, attribute, requirement, weight },
    mentorAttribute: mentorAttribute ?? attribute,
    ...(label && { label }),
  }))
}

export function explanationOf(
  pair: ProposedPair,
  policy: MatchingPolicy,
  known: Known,
  participantOf: ReadonlyMap<string, string>,
): Explanation {
  const comparedOf = new Map(policy.criteria.map((criterion) => [criterion.id, comparedBy(criterion)]))
  const saidBy = (enrolmentId: string, key: AttributeKey | undefined): FactValue | null => {
    const participantId = participantOf.get(enrolmentId)
    if (participantId === undefined || key === undefined) return null
    // A municipality says more to people than a point.
    const shown = key === 'location' ? known(participantId, 'municipality') : undefined
    return shown ?? known(participantId, key) ?? null
  }
  const { bonus, pinned, checks, menteeRank, mentorRank, alternatives } = pair
  return {
    parts: pair.parts.map(({ criterion, points, of, known: isKnown, met, reason }) => ({
      ...{ criterion, points, of, known: isKnown, met, reason },
      mentee: saidBy(pair.mentee, comparedOf.get(criterion)?.mentee.key),
      mentor: saidBy(pair.mentor, comparedOf.get(criterion)?.mentor.key),
    })),
    ...{ bonus, pinned, checks, menteeRank, mentorRank, alternatives },
  }
}
