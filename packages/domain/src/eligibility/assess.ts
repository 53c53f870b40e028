import type { DataClass } from '../attributes/attribute.ts'
import { type AttributeKey, attributes } from '../attributes/registry.ts'
import type { Day } from '../values/day.ts'
import type { FactKey, Facts } from './facts.ts'
import { judgeLeaf } from './leaves.ts'
import type { Assessment, LeafReason, OpenQuestion, Verdict } from './reason.ts'
import type { EligibilityLeaf, EligibilityRule } from './rules.ts'

interface Judged {
  readonly verdict: Verdict
  readonly rule: EligibilityRule
  readonly path: readonly (number | 'rule')[]
  readonly children: readonly Judged[]
  readonly leaf?: Omit<LeafReason, 'matters'>
}

/**
 * Whether somebody fits, in three-valued logic (Kleene): `unknown` wherever a missing fact could still turn the
 * answer, with a reason for every leaf and the questions whose answers would decide.
 *
 * @param rules the tree of a programme's role or of a grant
 * @param facts what is known of the person on the day (see `factsOn`)
 * @param day `YYYY-MM-DD`
 *
 * @example
 * const young = { kind: 'all', rules: [{ kind: 'age', atMost: 29 }, { kind: 'right-to-work' }] } as const
 * const result = assessEligibility(young, { birthDate: { answer: 'answered', value: '2001-04-09' } }, '2026-11-24')
 * result.verdict // 'unknown'
 * result.questions // [{ attribute: 'rightToWork', why: 'not-asked', mayBeAsked: true }]
 */
export function assessEligibility(rules: EligibilityRule, facts: Facts, day: Day): Assessment {
  const judged = judge(rules, facts, day, [])
  const reasons: LeafReason[] = []
  collect(judged, true, reasons)
  return {
    verdict: judged.verdict,
    reasons,
    questions: judged.verdict === 'unknown' ? questionsOf(reasons) : [],
  }
}

function judge(rule: EligibilityRule, facts: Facts, day: Day, path: Judged['path']): Judged {
  if (rule.kind === 'all' || rule.kind === 'any') {
    const children = rule.rules.map((child, index) => judge(child, facts, day, [...path, index]))
    return { verdict: joined(rule.kind, children), rule, path, children }
  }
  if (rule.kind === 'not') {
    const child = judge(rule.rule, facts, day, [...path, 'rule'])
    return { verdict: opposite(child.verdict), rule, path, children: [child] }
  }
  return judgedLeaf(rule, facts, day, path)
}

function judgedLeaf(leaf: EligibilityLeaf, facts: Facts, day: Day, path: Judged['path']): Judged {
  const { verdict, why, values, looksAt } = judgeLeaf(leaf, facts, day)
  return {
    verdict,
    rule: leaf,
    path,
    children: [],
    leaf: {
      code: `eligibility.${leaf.kind}.${verdict}`,
      values: why === undefined ? values : { ...values, why },
      path,
      leaf,
      verdict,
      why,
      attributes: looksAt,
      dataClass: mostCareful(looksAt),
    },
  }
}

/** Kleene's conjunction and disjunction: the deciding verdict wins, then doubt, then the other one. */
function joined(kind: 'all' | 'any', children: readonly Judged[]): Verdict {
  const deciding: Verdict = kind === 'all' ? 'unmet' : 'met'
  if (children.some((child) => child.verdict === deciding)) return deciding
  if (children.some((child) => child.verdict === 'unknown')) return 'unknown'
  return opposite(deciding)
}

function opposite(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return 'unknown'
  return verdict === 'met' ? 'unmet' : 'met'
}

/**
 * Leaves in order, marked as mattering when the verdict of every node above rests on them: an `all` fails by its
 * unmet parts, an `any` succeeds by its met ones, and doubt rests on what is in doubt.
 */
function collect(judged: Judged, matters: boolean, into: LeafReason[]): void {
  if (judged.leaf !== undefined) {
    into.push({ ...judged.leaf, matters })
    return
  }
  const negates = judged.rule.kind === 'not'
  for (const child of judged.children) {
    collect(child, matters && (negates || child.verdict === judged.verdict), into)
  }
}

function questionsOf(reasons: readonly LeafReason[]): OpenQuestion[] {
  const questions = new Map<FactKey, OpenQuestion>()
  for (const { matters, why, attributes: keys } of reasons) {
    const [attribute] = keys.slice(-1)
    if (!matters || why === undefined || attribute === undefined || questions.has(attribute)) continue
    const mayBeAsked = why !== 'prefer-not' && why !== 'refused'
    questions.set(attribute, { attribute, why, mayBeAsked })
  }
  return [...questions.values()]
}

function mostCareful(keys: readonly FactKey[]): DataClass {
  const classes = keys.map((key) =>
    key.startsWith('judgement.') ? 'sensitive' : attributes[key as AttributeKey].dataClass,
  )
  if (classes.includes('special')) return 'special'
  return classes.includes('sensitive') ? 'sensitive' : 'personal'
}
