import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessEligibility } from './assess.ts'
import type { Facts, KnownFact } from './facts.ts'
import type { EligibilityLeaf } from './rules.ts'
import { EligibilityRule } from './rules.ts'

const day = '2026-11-24'
const verdictOf = (rule: EligibilityRule, facts: Facts = {}) => assessEligibility(rule, facts, day).verdict
const answered = (value: NonNullable<KnownFact['value']>): KnownFact => ({ answer: 'answered', value })
const judged = (key: string): EligibilityLeaf => ({ kind: 'judgement', key, statement: { en: key } })

/** Trees over judgements; `keys` may repeat. */
const tree: fc.Arbitrary<EligibilityRule> = fc.letrec<{ rule: EligibilityRule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('a', 'b', 'c', 'd', 'e').map(judged),
    fc.record({ kind: fc.constant('all' as const), rules: fc.array(tie('rule'), { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('any' as const), rules: fc.array(tie('rule'), { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('not' as const), rule: tie('rule') }),
  ),
})).rule

/** The tree with every leaf about something of its own. */
function withDistinctLeaves(rule: EligibilityRule): EligibilityRule {
  let count = 0
  const rename = (each: EligibilityRule): EligibilityRule => {
    if (each.kind === 'all' || each.kind === 'any') return { ...each, rules: each.rules.map(rename) }
    if (each.kind === 'not') return { ...each, rule: rename(each.rule) }
    return judged(`k${count++}`)
  }
  return rename(rule)
}

function keysOf(rule: EligibilityRule): string[] {
  if (rule.kind === 'all' || rule.kind === 'any') return [...new Set(rule.rules.flatMap(keysOf))]
  if (rule.kind === 'not') return keysOf(rule.rule)
  return rule.kind === 'judgement' ? [rule.key] : []
}

/** Plain two-valued logic, written apart from the code. */
function isTrue(rule: EligibilityRule, truths: Record<string, boolean>): boolean {
  if (rule.kind === 'all') return rule.rules.every((each) => isTrue(each, truths))
  if (rule.kind === 'any') return rule.rules.some((each) => isTrue(each, truths))
  if (rule.kind === 'not') return !isTrue(rule.rule, truths)
  return rule.kind === 'judgement' && truths[rule.key] === true
}

/** All ways to fill in what is not known. */
function completions(keys: readonly string[], known: Record<string, boolean>): Record<string, boolean>[] {
  return keys
    .filter((key) => known[key] === undefined)
    .reduce<Record<string, boolean>[]>(
      (all, key) =>
        all.flatMap((each) => [
          { ...each, [key]: true },
          { ...each, [key]: false },
        ]),
      [known],
    )
}

const factsOf = (truths: Record<string, boolean>): Facts =>
  Object.fromEntries(Object.entries(truths).map(([key, truth]) => [`judgement.${key}`, answered(truth)]))

const partial = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.boolean())

describe('the three-valued logic', () => {
  it('says met or unmet only where every way to fill the gaps agrees', () => {
    fc.assert(
      fc.property(tree, partial, (rule, known) => {
        const truths = completions(keysOf(rule), known).map((each) => isTrue(rule, each))
        const verdict = verdictOf(rule, factsOf(known))
        if (verdict === 'met') expect(truths).not.toContain(false)
        if (verdict === 'unmet') expect(truths).not.toContain(true)
      }),
    )
  })

  it('says unknown only where the gaps could turn the answer, when no condition repeats', () => {
    fc.assert(
      fc.property(tree, fc.infiniteStream(fc.option(fc.boolean())), (shape, answers) => {
        const rule = withDistinctLeaves(shape)
        const keys = keysOf(rule).slice(0, 12)
        fc.pre(keysOf(rule).length <= 12)
        const known: Record<string, boolean> = {}
        for (const key of keys) {
          const answer = answers.next().value
          if (typeof answer === 'boolean') known[key] = answer
        }
        const truths = new Set(completions(keys, known).map((each) => isTrue(rule, each)))
        const expected = truths.size === 2 ? 'unknown' : truths.has(true) ? 'met' : 'unmet'
        expect(verdictOf(rule, factsOf(known))).toBe(expected)
      }),
    )
  })

  it('is decided once the questions are answered, whatever the answers', () => {
    fc.assert(
      fc.property(tree, partial, fc.boolean(), (rule, known, answer) => {
        const truths = { ...known }
        for (let round = 0; round < 10; round++) {
          const { verdict, questions } = assessEligibility(rule, factsOf(truths), day)
          if (verdict !== 'unknown') {
            expect(questions).toEqual([])
            return
          }
          expect(questions.length).toBeGreaterThan(0)
          for (const question of questions) truths[question.attribute.slice('judgement.'.length)] = answer
        }
        throw new Error('never decided')
      }),
    )
  })

  it('gives one reason for every leaf, and marks those that the verdict rests on', () => {
    fc.assert(
      fc.property(tree, partial, (rule, known) => {
        const { reasons, verdict } = assessEligibility(rule, factsOf(known), day)
        const leaves = (each: EligibilityRule): number =>
          each.kind === 'all' || each.kind === 'any'
            ? each.rules.reduce((sum, child) => sum + leaves(child), 0)
            : each.kind === 'not'
              ? leaves(each.rule)
              : 1
        expect(reasons).toHaveLength(leaves(rule))
        // Forgetting what does not matter never changes the verdict.
        const kept = Object.fromEntries(
          reasons
            .filter((reason) => reason.matters)
            .flatMap((reason) => reason.attributes.map((key) => [key, factsOf(known)[key]])),
        )
        if (verdict !== 'unknown') expect(verdictOf(rule, kept)).toBe(verdict)
      }),
    )
  })

  it('takes an empty all as met and an empty any as unmet', () => {
    expect(verdictOf({ kind: 'all', rules: [] })).toBe('met')
    expect(verdictOf({ kind: 'any', rules: [] })).toBe('unmet')
  })
})

describe('each kind of condition', () => {
  const cases: [EligibilityLeaf, Facts, 'met' | 'unmet' | 'unknown'][] = [
    [{ kind: 'age', atLeast: 18, atMost: 25 }, { birthDate: answered('2001-11-24') }, 'met'],
    [{ kind: 'age', atLeast: 18, atMost: 25 }, { birthDate: answered('2000-11-24') }, 'unmet'],
    [{ kind: 'age', atMost: 25 }, { birthDate: answered('2000') }, 'unknown'],
    [{ kind: 'age', atMost: 25 }, { birthDate: answered('2002') }, 'met'],
    [{ kind: 'age', atMost: 25 }, { birthDate: answered('2000-12') }, 'met'],
    [
      { kind: 'age', atLeast: 18 },
      { statedAge: { answer: 'answered', value: 17, saidOn: '2025-11-25' } },
      'unknown',
    ],
    [
      { kind: 'age', atLeast: 18 },
      { statedAge: { answer: 'answered', value: 17, saidOn: '2025-11-23' } },
      'met',
    ],
    [{ kind: 'age', atLeast: 18 }, {}, 'unknown'],
    [
      { kind: 'residence', level: 'municipality', in: ['be-21015'] },
      { municipality: answered('be-21015') },
      'met',
    ],
    [{ kind: 'residence', level: 'region', in: ['be-bru'] }, { region: answered('be-vlg') }, 'unmet'],
    [
      { kind: 'labour-status', in: ['unemployed', 'inactive'] },
      { labourStatus: answered('employed') },
      'unmet',
    ],
    [{ kind: 'labour-status', in: ['unemployed'] }, { labourStatus: { answer: 'out-of-date' } }, 'unknown'],
    [
      { kind: 'unemployed-for', months: 6 },
      { labourStatus: answered('unemployed'), unemployedSince: answered('2026-05-24') },
      'met',
    ],
    [
      { kind: 'unemployed-for', months: 6 },
      { labourStatus: answered('unemployed'), unemployedSince: answered('2026-05-25') },
      'unmet',
    ],
    [{ kind: 'unemployed-for', months: 6 }, { labourStatus: answered('employed') }, 'unmet'],
    [{ kind: 'unemployed-for', months: 6 }, { labourStatus: answered('unemployed') }, 'unknown'],
    [{ kind: 'registered', with: ['actiris'] }, { registeredWith: answered(['vdab']) }, 'unmet'],
    [{ kind: 'registered' }, { registeredWith: answered(['vdab']) }, 'met'],
    [{ kind: 'registered' }, { registeredWith: answered([]) }, 'unmet'],
    [
      { kind: 'registered', with: ['actiris'], months: 3 },
      { registeredWith: answered(['actiris']), registeredSince: answered('2026-08-24') },
      'met',
    ],
    [{ kind: 'education', atMost: 4 }, { education: answered('5') }, 'unmet'],
    [{ kind: 'education', atLeast: 6 }, { education: answered('7') }, 'met'],
    [{ kind: 'qualification-abroad', is: true }, { qualificationAbroad: answered(true) }, 'met'],
    [{ kind: 'recognition', in: ['requested', 'refused'] }, { recognition: answered('recognised') }, 'unmet'],
    [{ kind: 'language', anyOf: ['fr', 'nl'], atLeast: 'B1' }, { languages: answered({ nl: 'B2' }) }, 'met'],
    [
      { kind: 'language', anyOf: ['fr', 'nl'], atLeast: 'B1' },
      { languages: answered({ fr: 'A2' }) },
      'unmet',
    ],
    [{ kind: 'right-to-work' }, { rightToWork: answered(true) }, 'met'],
    [{ kind: 'right-to-work' }, { rightToWork: answered(false) }, 'unmet'],
    [
      { kind: 'right-to-work' },
      { rightToWork: answered(true), rightToWorkUntil: answered('2026-11-23') },
      'unknown',
    ],
    [{ kind: 'right-to-work' }, { rightToWork: answered(true), rightToWorkUntil: answered(day) }, 'met'],
    [
      { kind: 'residence-status', in: ['recognised-refugee'] },
      { residenceStatus: { answer: 'refused' } },
      'unknown',
    ],
    [{ kind: 'gender', in: ['woman'] }, { gender: { answer: 'prefer-not' } }, 'unknown'],
    [{ kind: 'experience', atLeast: 5 }, { yearsOfExperience: answered(5) }, 'met'],
    [{ kind: 'retired', is: true }, { retired: answered(false) }, 'unmet'],
    [{ kind: 'occupation', in: ['22'] }, { occupation: answered('2211') }, 'met'],
    [{ kind: 'occupation', in: ['22'] }, { occupation: answered('2') }, 'unknown'],
    [{ kind: 'sector', in: ['C'] }, { sector: answered('Q86') }, 'unmet'],
    [{ kind: 'referred-by', in: ['caritas'] }, { referredBy: answered(['caritas', 'bon']) }, 'met'],
    [
      { kind: 'attribute', attribute: 'inVocationalTraining', in: ['yes'] },
      { inVocationalTraining: answered(true) },
      'met',
    ],
    [judged('motivated'), { 'judgement.motivated': answered(false) }, 'unmet'],
  ]

  it.each(cases)('%j with %j is %3$s', (leaf, facts, expected) => {
    expect(EligibilityRule.safeParse(leaf).success).toBe(true)
    expect(verdictOf(leaf, facts)).toBe(expected)
  })

  it('does not ask again who has declined to say', () => {
    const { questions } = assessEligibility(
      { kind: 'gender', in: ['woman'] },
      { gender: { answer: 'prefer-not' } },
      day,
    )
    expect(questions).toEqual([{ attribute: 'gender', why: 'prefer-not', mayBeAsked: false }])
  })

  it('marks reasons that rest on special categories', () => {
    const { reasons } = assessEligibility({ kind: 'residence-status', in: ['permanent'] }, {}, day)
    expect(reasons[0]?.dataClass).toBe('special')
  })
})
