import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blueprints, outcomeDefinition, outcomeDefinitions } from '../catalogue/index.ts'
import type { Facts, KnownFact } from '../eligibility/facts.ts'
import {
  assessEligibility,
  type EligibilityRule,
  evaluate,
  type OutcomeDefinition,
  Programme,
  problemsOf,
  RefusedMove,
  refusalCodes,
  ruleCodes,
  smallPrint,
} from '../index.ts'
import type { MessageValue } from '../messages/message.ts'
import { cohortOf, many, person, answered as told } from '../outcomes/testing.ts'
import { type EnglishCode, inEnglish, leadInEnglish, problemInEnglish } from './index.ts'

const answered = (value: NonNullable<KnownFact['value']>): KnownFact => ({ answer: 'answered', value })
const day = '2026-11-24'

function reasonOf(rule: EligibilityRule, facts: Facts): string {
  const [reason] = assessEligibility(rule, facts, day).reasons
  return reason ? inEnglish(reason) : ''
}

describe('a condition in English', () => {
  it.each<[EligibilityRule, Facts, string]>([
    [{ kind: 'age', atLeast: 18, atMost: 25 }, {}, 'asked: 18 to 25'],
    [{ kind: 'age', atLeast: 18 }, { birthDate: answered('2009-06-01') }, '17 years old; asked: 18 or older'],
    [{ kind: 'age', atMost: 25 }, { birthDate: answered('2003-06-01') }, '23 years old'],
    [
      { kind: 'experience', atLeast: 5 },
      { yearsOfExperience: answered(3) },
      '3 years; asked: at least 5 years',
    ],
    [
      { kind: 'labour-status', in: ['unemployed'] },
      { labourStatus: answered('employed') },
      'employed; asked: unemployed',
    ],
    [{ kind: 'unemployed-for', months: 6 }, {}, 'asked: unemployed for 6 months'],
    [
      { kind: 'unemployed-for', months: 6 },
      { labourStatus: answered('employed') },
      'not unemployed; asked: unemployed for 6 months',
    ],
    [
      { kind: 'unemployed-for', months: 1 },
      { labourStatus: answered('unemployed'), unemployedSince: answered('2026-01-10') },
      'unemployed since 10 January 2026',
    ],
    [
      { kind: 'language', anyOf: ['fr', 'nl'], atLeast: 'B1' },
      {},
      'asked: one of French and Dutch at level B1 or better',
    ],
    [{ kind: 'right-to-work' }, { rightToWork: answered(false) }, 'no; asked: may work'],
    [
      { kind: 'right-to-work' },
      { rightToWork: answered(true), rightToWorkUntil: answered('2027-03-04') },
      'may work until 4 March 2027',
    ],
    [{ kind: 'registered', months: 3 }, {}, 'asked: registered for 3 months'],
    [
      { kind: 'judgement', key: 'motivated', statement: { en: 'Motivated' } },
      {},
      'asked: Motivated, for staff to judge',
    ],
    [
      { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
      {},
      'asked: immigrant background: yes',
    ],
    [{ kind: 'retired', is: true }, { retired: answered(false) }, 'retired: no; asked: retired: yes'],
    [
      { kind: 'qualification-abroad', is: true },
      { qualificationAbroad: answered(true) },
      'qualification abroad: yes',
    ],
  ])('%j', (rule, facts, sentence) => {
    expect(reasonOf(rule, facts)).toBe(sentence)
  })
})

describe('a refused move in English', () => {
  it('says what stands in the way', () => {
    expect(inEnglish({ code: 'refusal.safety-missing', values: { count: 2 } })).toBe(
      '2 safety requirements are missing.',
    )
    expect(inEnglish({ code: 'refusal.no-extension-left', values: { times: 1 } })).toBe(
      'It was already extended 1 time, as often as the programme allows.',
    )
    expect(
      inEnglish({
        code: 'safety.step-missing',
        values: { kind: { label: 'stepKind.guardian-consent' }, side: { label: 'role.mentee' } },
      }),
    ).toBe('a guardian’s consent is missing or no longer valid (mentee)')
  })
})

describe('a figure in English', () => {
  it('leads with what is certain', () => {
    const values = {
      yes: 50,
      of: 96,
      unknown: 14,
      population: { label: 'population.left' },
      predicate: 'were in work',
    }
    expect(inEnglish({ code: 'lead.at-least', values })).toBe(
      'At least 50 of the 96 people who left were in work; of 14 it is not known.',
    )
  })

  it('leads with what the definition counts', () => {
    const definition = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 }) as OutcomeDefinition
    const people = many(12, () => told('2026-02-28', 'employed'))
    const result = evaluate(definition, cohortOf(people, person()), '2026-12-31')
    expect(leadInEnglish(result, definition)).toBe(
      'At least 12 of the 13 people who left were in work six months later; of 1 it is not known.',
    )
  })

  it('says amounts in the currency, or in hours', () => {
    const median = (value: number, currency: string) =>
      inEnglish({ code: 'lead.median', values: { n: 30, value, currency } })
    expect(median(123_450, 'EUR')).toBe('Half of the 30 people of whom it is known had €1,234.50 or more.')
    expect(median(1500, 'JPY')).toBe('Half of the 30 people of whom it is known had ¥1,500 or more.')
    expect(median(1, '')).toBe('Half of the 30 people of whom it is known had 1 hour or more.')
  })

  it('says the small print of every definition of the catalogue', () => {
    for (const definition of outcomeDefinitions)
      for (const message of smallPrint(definition)) expect(inEnglish(message)).toMatch(/^[A-Z].{10,}\.$/s)
  })
})

describe('problems in English', () => {
  const blueprint = blueprints.find(({ id }) => id === 'duo-for-a-job')
  const broken = (change: (programme: Record<string, unknown>) => void): string[] => {
    const programme = structuredClone(blueprint?.programme) as unknown as Record<string, unknown>
    change(programme)
    const read = Programme.safeParse(programme, { reportInput: true })
    return read.success ? [] : problemsOf(read.error.issues).map(problemInEnglish)
  }

  it('name the place in a programme and the remedy', () => {
    expect(broken(() => undefined)).toEqual([])
    expect(
      broken((programme) => {
        const pairing = programme.pairing as { cadence: { everyDays: unknown }; agreement: unknown }
        pairing.cadence.everyDays = 0
        pairing.agreement = 'handshake'
        programme.languages = []
        programme.colour = 'red'
        programme.name = {}
      }),
    ).toEqual([
      'name: needs a text in at least one language.',
      'pairing › cadence › every days: should be 1 or more.',
      'pairing › agreement: should be “none”, “contract”, “memorandum”, or “action-plan”.',
      'languages: is missing; please fill it in.',
      'colour: is not known here; take it out, or check its spelling.',
    ])
  })

  it('name entries of lists by their number, and the kind of a condition', () => {
    expect(
      broken((programme) => {
        const mentee = {
          kind: 'all',
          rules: [{ kind: 'age', atLeast: 18 }, { kind: 'age' }, { kind: 'star-sign' }],
        }
        programme.eligibility = { mentee, mentor: { kind: 'all', rules: [] } }
      }),
    ).toEqual([
      'eligibility › mentee › rules › entry 2: needs a lower or an upper bound.',
      expect.stringMatching(
        /^eligibility › mentee › rules › entry 3 › kind: should be “all”, “any”, “not”, “age”/,
      ),
    ])
  })

  it('have a sentence for every rule that a schema of the package checks', () => {
    const written = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => [
        ...readFileSync(join(import.meta.dirname, '..', name), 'utf8').matchAll(
          /params: \{ code: '([^']+)' \}/g,
        ),
      ])
      .map(([, code]) => code)
    expect(written.length).toBeGreaterThan(5)
    expect([...new Set(written)].sort()).toEqual([...ruleCodes].sort())
    for (const code of ruleCodes) expect(problemInEnglish({ path: 'x', code })).not.toContain('does not fit')
    expect(problemInEnglish({ path: '', code: 'somebody.elses' })).toBe('This does not fit here.')
  })
})

describe('every sentence', () => {
  const value: fc.Arbitrary<MessageValue> = fc.oneof(
    fc.nat({ max: 400 }),
    fc.constantFrom('', 'atLeast', 'atMost', 'yes', 'native'),
    fc.constantFrom(
      { label: 'stepKind.training' },
      { day: '2026-11-24' },
      { language: 'ti' },
      { country: 'BE' },
    ),
    fc.constant([{ label: 'role.mentee' }, { label: 'role.mentor' }]),
  )
  const names = [
    'move',
    'on',
    'count',
    'times',
    'until',
    'kind',
    'days',
    'months',
    'wanted',
    'has',
    'range',
    'since',
  ]

  it('is words, whatever the values', () => {
    const codes = [
      ...refusalCodes,
      'eligibility.age.unmet',
      'eligibility.registered.met',
      'next.review',
    ] as EnglishCode[]
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.dictionary(fc.constantFrom(...names), value),
        (code, values) => {
          const sentence = inEnglish({ code, values })
          expect(sentence).not.toMatch(/undefined|NaN|\[object/)
          expect(sentence.length).toBeGreaterThan(3)
        },
      ),
    )
  })

  it('tells what a real refusal is about', () => {
    const refusal = new RefusedMove('refusal.in-the-future', {
      on: { day: '2027-01-02' },
      recordedOn: { day },
    })
    expect(inEnglish(refusal)).toBe('2 January 2027 lies after 24 November 2026. Give a day that has come.')
  })

  it('says what is missing, in words that the types allow', () => {
    const refusal = new RefusedMove('refusal.safety-missing', { count: 1 }, [
      { code: 'safety.suspended', values: { side: { label: 'role.mentor' } } },
    ])
    expect(refusal.missing.map(inEnglish)).toEqual(['suspended at the moment (mentor)'])
  })
})
