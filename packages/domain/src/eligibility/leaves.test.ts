import { describe, expect, it } from 'vitest'
import { agesOn, birthDaysOf } from './ages.ts'
import { assessEligibility } from './assess.ts'
import type { Facts, KnownFact } from './facts.ts'
import { judgeLeaf } from './leaves.ts'
import { type EligibilityLeaf, EligibilityRule } from './rules.ts'

const day = '2026-11-24'
const said = (value: NonNullable<KnownFact['value']>): KnownFact => ({ answer: 'answered', value })
const judge = (leaf: object, facts: Facts = {}) => judgeLeaf(leaf as EligibilityLeaf, facts, day)
const verdict = (leaf: object, facts: Facts = {}) => judge(leaf, facts).verdict
const label = (name: string) => ({ label: name })

/** Conditions on one attribute: what it takes, and what does not do. */
const simple: [EligibilityLeaf, keyof Facts & string, KnownFact['value'], KnownFact['value']][] = [
  [{ kind: 'residence', level: 'municipality', in: ['be-21004'] }, 'municipality', 'be-21004', 'be-21001'],
  [{ kind: 'residence', level: 'country', in: ['BE'] }, 'country', 'BE', 'FR'],
  [{ kind: 'labour-status', in: ['unemployed', 'inactive'] }, 'labourStatus', 'inactive', 'employed'],
  [{ kind: 'qualification-abroad', is: true }, 'qualificationAbroad', true, false],
  [{ kind: 'qualification-abroad', is: false }, 'qualificationAbroad', false, true],
  [{ kind: 'recognition', in: ['pending'] }, 'recognition', 'pending', 'none'],
  [{ kind: 'residence-status', in: ['refugee'] }, 'residenceStatus', 'refugee', 'citizen'],
  [{ kind: 'gender', in: ['woman'] }, 'gender', 'woman', 'man'],
  [{ kind: 'experience', atLeast: 5 }, 'yearsOfExperience', 5, 4.5],
  [{ kind: 'experience', atMost: 5 }, 'yearsOfExperience', 5, 5.5],
  [{ kind: 'retired', is: true }, 'retired', true, false],
  [{ kind: 'occupation', in: ['25'] }, 'occupation', '2512', '3512'],
  [{ kind: 'sector', in: ['J'] }, 'sector', 'J62', 'K64'],
  [{ kind: 'referred-by', in: ['vdab'] }, 'referredBy', 'vdab', 'actiris'],
  [{ kind: 'education', atLeast: 3, atMost: 5 }, 'education', '3', '2'],
  [{ kind: 'education', atMost: 5 }, 'education', '5', '6'],
  [
    { kind: 'attribute', attribute: 'goals', in: ['network'] },
    'goals',
    ['language', 'network'],
    ['language'],
  ],
  [{ kind: 'attribute', attribute: 'occupation', in: ['251'] }, 'occupation', '2512', '2412'],
]

describe('a condition on one attribute', () => {
  it.each(simple)('%o', (leaf, key, yes, no) => {
    const facts = (value: KnownFact['value']) => ({ [key]: said(value as never) }) as Facts
    expect(verdict(leaf, facts(yes))).toBe('met')
    expect(verdict(leaf, facts(no))).toBe('unmet')
    expect(judge(leaf, facts(yes)).looksAt).toEqual([key])
    expect(judge(leaf)).toMatchObject({ verdict: 'unknown', why: 'not-asked', looksAt: [key] })
    for (const why of ['prefer-not', 'unknown', 'refused', 'out-of-date'] as const)
      expect(judge(leaf, { [key]: { answer: why } } as Facts)).toMatchObject({ verdict: 'unknown', why })
  })

  it('is said with what is asked for and what is there', () => {
    expect(
      judge({ kind: 'labour-status', in: ['unemployed'] }, { labourStatus: said('employed') }).values,
    ).toEqual({
      attribute: label('attribute.labourStatus'),
      wanted: [label('option.labourStatus.unemployed')],
      has: [label('option.labourStatus.employed')],
    })
    expect(judge({ kind: 'retired', is: false }, { retired: said(true) }).values).toMatchObject({
      ...{ wanted: [label('option.yes-no.no')], has: [label('option.yes-no.yes')] },
    })
    expect(judge({ kind: 'residence', level: 'country', in: ['BE'] }).values).toMatchObject({
      wanted: [{ country: 'BE' }],
    })
    expect(judge({ kind: 'residence', level: 'municipality', in: ['be-21004'] }).values).toMatchObject({
      wanted: [label('place.be-21004')],
    })
    expect(judge({ kind: 'referred-by', in: ['vdab'] }).values).toMatchObject({
      wanted: [label('office.vdab')],
    })
    expect(judge({ kind: 'occupation', in: ['25'] }).values).toMatchObject({
      wanted: [label('occupation.25')],
    })
    expect(judge({ kind: 'gender', in: ['of-own-making'] }).values).toMatchObject({
      wanted: ['of-own-making'],
    })
    const judgement = { kind: 'judgement', key: 'motivated', statement: { en: 'Wants to.' } }
    expect(judge(judgement, { 'judgement.motivated': said(true) } as Facts)).toEqual({
      verdict: 'met',
      values: {
        statement: 'Wants to.',
        attribute: label('attribute.judgement.motivated'),
        wanted: [label('option.yes-no.yes')],
        has: [label('option.yes-no.yes')],
      },
      looksAt: ['judgement.motivated'],
    })
    expect(judge({ ...judgement, statement: { fr: 'Motivée.' } }).values).toMatchObject({
      statement: 'motivated',
    })
  })

  it('of a code is left open by one that is shorter than it', () => {
    const leaf = { kind: 'occupation', in: ['2512'] }
    expect(judge(leaf, { occupation: said('25') })).toMatchObject({
      ...{ verdict: 'unknown', why: 'imprecise', values: { has: [label('occupation.25')] } },
    })
    expect(verdict(leaf, { occupation: said('24') })).toBe('unmet')
    expect(verdict({ kind: 'occupation', in: ['31', '25'] }, { occupation: said('2512') })).toBe('met')
  })

  it('between numbers is said with its bounds', () => {
    expect(
      judge({ kind: 'experience', atLeast: 2, atMost: 9 }, { yearsOfExperience: said(3) }).values,
    ).toEqual({
      ...{ range: 'between', atLeast: 2, atMost: 9, has: 3 },
    })
    expect(judge({ kind: 'experience', atLeast: 2 }).values).toEqual({
      range: 'atLeast',
      atLeast: 2,
      atMost: 0,
    })
    expect(judge({ kind: 'experience', atMost: 9 }).values).toEqual({
      range: 'atMost',
      atLeast: 0,
      atMost: 9,
    })
    expect(judge({ kind: 'education', atLeast: 3 }, { education: said('5') }).values).toEqual({
      ...{
        range: 'atLeast',
        atLeast: label('option.education.3'),
        atMost: '',
        has: label('option.education.5'),
      },
    })
    expect(judge({ kind: 'education', atMost: 4 }).values).toEqual({
      ...{ range: 'atMost', atLeast: '', atMost: label('option.education.4') },
    })
  })
})

describe('age', () => {
  const age = (birthDate: string, bounds: object) =>
    judge({ kind: 'age', ...bounds }, { birthDate: said(birthDate) })

  it('changes on the birthday', () => {
    expect(age('2008-11-24', { atLeast: 18 })).toEqual({
      ...{
        verdict: 'met',
        values: { range: 'atLeast', atLeast: 18, atMost: 0, age: '18' },
        looksAt: ['birthDate'],
      },
    })
    expect(age('2008-11-25', { atLeast: 18 }).verdict).toBe('unmet')
    expect(age('1996-11-25', { atMost: 29 }).verdict).toBe('met')
    expect(age('1996-11-24', { atMost: 29 }).verdict).toBe('unmet')
  })

  it('of a year alone is open only where it decides', () => {
    expect(age('2008', { atLeast: 18 })).toMatchObject({
      ...{ verdict: 'unknown', why: 'imprecise', values: { age: '17–18' }, looksAt: ['birthDate'] },
    })
    expect(age('2000', { atLeast: 18 })).toMatchObject({ verdict: 'met', values: { age: '25–26' } })
    expect(age('2008-11', { atLeast: 18 }).verdict).toBe('unknown')
    expect(age('2008-10', { atLeast: 18 }).verdict).toBe('met')
    expect(judge({ kind: 'age', atLeast: 18 })).toMatchObject({ verdict: 'unknown', why: 'not-asked' })
  })

  it('that was stated grows with the years since', () => {
    const ages = (saidOn: string | undefined, on = day) =>
      agesOn({ statedAge: { ...said(30), ...(saidOn !== undefined && { saidOn }) } }, on)
    expect(ages(undefined)).toEqual({ least: 30, most: 30 })
    expect(ages('2026-11-24')).toEqual({ least: 30, most: 30 })
    expect(ages('2026-11-23')).toEqual({ least: 30, most: 31 })
    expect(ages('2024-11-24')).toEqual({ least: 32, most: 32 })
    expect(ages('2024-11-23')).toEqual({ least: 32, most: 33 })
    expect(ages('2027-01-01')).toEqual({ least: 30, most: 30 })
    expect(agesOn({ birthDate: { answer: 'refused' } }, day)).toEqual({ why: 'refused' })
    expect(agesOn({ statedAge: { answer: 'unknown' } }, day)).toEqual({ why: 'unknown' })
    expect(agesOn({ birthDate: said('1990-01-01'), statedAge: said(30) }, day)).toEqual({
      least: 36,
      most: 36,
    })
    expect([birthDaysOf('1990'), birthDaysOf('1990-02'), birthDaysOf('1990-02-03')]).toEqual([
      ['1990-01-01', '1990-12-31'],
      ['1990-02-01', '1990-02-28'],
      ['1990-02-03', '1990-02-03'],
    ])
  })
})

describe('unemployment and registration', () => {
  const unemployed = (since?: string): Facts => ({
    labourStatus: said('unemployed'),
    ...(since !== undefined && { unemployedSince: said(since) }),
  })

  it('of some months counts calendar months since the day', () => {
    const leaf = { kind: 'unemployed-for', months: 6 }
    expect(judge(leaf, unemployed('2026-05-24'))).toEqual({
      verdict: 'met',
      values: { months: 6, state: 'unemployed', since: { day: '2026-05-24' } },
      looksAt: ['labourStatus', 'unemployedSince'],
    })
    expect(verdict(leaf, unemployed('2026-05-25'))).toBe('unmet')
    expect(judge(leaf, unemployed())).toEqual({
      ...{
        verdict: 'unknown',
        why: 'not-asked',
        values: { months: 6 },
        looksAt: ['labourStatus', 'unemployedSince'],
      },
    })
    expect(judge(leaf)).toEqual({
      ...{ verdict: 'unknown', why: 'not-asked', values: { months: 6 }, looksAt: ['labourStatus'] },
    })
    expect(judge(leaf, { labourStatus: { answer: 'out-of-date' } }).why).toBe('out-of-date')
    expect(judge(leaf, { ...unemployed(), unemployedSince: { answer: 'prefer-not' } }).why).toBe('prefer-not')
    expect(judge(leaf, { labourStatus: said('employed') })).toEqual({
      ...{
        verdict: 'unmet',
        values: { months: 6, state: 'notUnemployed', since: '' },
        looksAt: ['labourStatus'],
      },
    })
    expect(judge({ kind: 'unemployed-for', months: 0 }, unemployed())).toEqual({
      ...{ verdict: 'met', values: { months: 0, state: 'unemployed', since: '' }, looksAt: ['labourStatus'] },
    })
  })

  it('with an office, any or one of several, and for how long', () => {
    const any = { kind: 'registered' }
    const one = { kind: 'registered', with: ['actiris', 'forem'] }
    const long = { ...one, months: 3 }
    const registered = (value: string[], since?: string): Facts => ({
      registeredWith: said(value),
      ...(since !== undefined && { registeredSince: said(since) }),
    })
    expect(judge(any, registered(['vdab']))).toEqual({
      ...{
        verdict: 'met',
        values: { offices: [], anyOffice: 'yes', months: 0 },
        looksAt: ['registeredWith'],
      },
    })
    expect(verdict(any, registered([]))).toBe('unmet')
    expect(judge(any)).toMatchObject({ verdict: 'unknown', why: 'not-asked', looksAt: ['registeredWith'] })
    expect(judge(any, { registeredWith: { answer: 'unknown' } }).why).toBe('unknown')
    expect(verdict(one, registered(['vdab', 'forem']))).toBe('met')
    expect(judge(one, registered(['vdab']))).toEqual({
      verdict: 'unmet',
      values: { offices: [label('office.actiris'), label('office.forem')], anyOffice: 'no', months: 0 },
      looksAt: ['registeredWith'],
    })
    expect(judge(long, registered(['actiris'], '2026-08-24'))).toMatchObject({
      ...{ verdict: 'met', values: { months: 3 }, looksAt: ['registeredWith', 'registeredSince'] },
    })
    expect(verdict(long, registered(['actiris'], '2026-08-25'))).toBe('unmet')
    expect(verdict(long, registered(['vdab'], '2020-01-01'))).toBe('unmet')
    expect(judge(long, registered(['actiris']))).toMatchObject({
      ...{ verdict: 'unknown', why: 'not-asked', looksAt: ['registeredWith', 'registeredSince'] },
    })
    expect(judge(long, { ...registered(['actiris']), registeredSince: { answer: 'unknown' } }).why).toBe(
      'unknown',
    )
  })
})

describe('languages and the right to work', () => {
  it('asks for one of several languages at a level', () => {
    const leaf = { kind: 'language', anyOf: ['fr', 'nl'], atLeast: 'B1' }
    expect(judge(leaf, { languages: said({ nl: 'B1' } as never) })).toEqual({
      verdict: 'met',
      values: { languages: [{ language: 'fr' }, { language: 'nl' }], level: 'B1' },
      looksAt: ['languages'],
    })
    expect(verdict(leaf, { languages: said({ fr: 'A2', nl: 'A1' } as never) })).toBe('unmet')
    expect(verdict(leaf, { languages: said({ fr: 'native' } as never) })).toBe('met')
    expect(verdict(leaf, { languages: said({ ar: 'native' } as never) })).toBe('unmet')
    expect(judge(leaf)).toMatchObject({ verdict: 'unknown', why: 'not-asked', looksAt: ['languages'] })
    expect(judge(leaf, { languages: { answer: 'skipped' } as never })).toMatchObject({ why: 'skipped' })
  })

  it('knows no end, an end to come, and one that has passed: then it is out of date, not no', () => {
    const right = (until?: string): Facts => ({
      rightToWork: said(true),
      ...(until !== undefined && { rightToWorkUntil: said(until) }),
    })
    const leaf = { kind: 'right-to-work' }
    expect(judge(leaf, right())).toEqual({
      ...{ verdict: 'met', values: { limited: 'no', until: '' }, looksAt: ['rightToWork'] },
    })
    expect(judge(leaf, right('2026-11-24'))).toEqual({
      verdict: 'met',
      values: { limited: 'yes', until: { day: '2026-11-24' } },
      looksAt: ['rightToWork', 'rightToWorkUntil'],
    })
    expect(judge(leaf, right('2026-11-23'))).toEqual({
      ...{ verdict: 'unknown', why: 'out-of-date', values: { limited: 'yes', until: { day: '2026-11-23' } } },
      looksAt: ['rightToWork', 'rightToWorkUntil'],
    })
    expect(judge(leaf, { rightToWork: said(false) })).toEqual({
      verdict: 'unmet',
      values: {},
      looksAt: ['rightToWork'],
    })
    expect(judge(leaf)).toEqual({
      verdict: 'unknown',
      why: 'not-asked',
      values: {},
      looksAt: ['rightToWork'],
    })
    expect(judge(leaf, { rightToWork: { answer: 'prefer-not' } }).why).toBe('prefer-not')
  })
})

describe('reasons and questions', () => {
  const rule: EligibilityRule = {
    kind: 'all',
    rules: [
      { kind: 'retired', is: false },
      { kind: 'not', rule: { kind: 'gender', in: ['man'] } },
      {
        kind: 'any',
        rules: [
          { kind: 'age', atMost: 29 },
          { kind: 'residence-status', in: ['refugee'] },
        ],
      },
    ],
  }
  const assess = (facts: Facts) => assessEligibility(rule, facts, day)

  it('have their place in the tree, their code, and how careful one must be with them', () => {
    const { reasons } = assess({ retired: said(false), gender: said('woman') })
    expect(reasons.map(({ code, path, dataClass }) => [code, path, dataClass])).toEqual([
      ['eligibility.retired.met', [0], 'personal'],
      ['eligibility.gender.unmet', [1, 'rule'], expect.any(String)],
      ['eligibility.age.unknown', [2, 0], 'personal'],
      ['eligibility.residence-status.unknown', [2, 1], 'special'],
    ])
    expect(reasons.map(({ values }) => 'why' in values)).toEqual([false, false, true, true])
  })

  it('are asked for only while they matter, once, and not of whom did not want to say', () => {
    const asked = (facts: Facts) =>
      assess(facts).questions.map(({ attribute, why, mayBeAsked }) => [attribute, why, mayBeAsked])
    expect(asked({ retired: said(false) })).toEqual([
      ['gender', 'not-asked', true],
      ['birthDate', 'not-asked', true],
      ['residenceStatus', 'not-asked', true],
    ])
    expect(asked({ retired: said(true) })).toEqual([])
    expect(asked({ retired: said(false), gender: said('woman'), birthDate: said('2001') })).toEqual([])
    expect(
      asked({
        retired: said(false),
        gender: { answer: 'prefer-not' },
        birthDate: said('2001'),
        residenceStatus: { answer: 'refused' },
      }),
    ).toEqual([['gender', 'prefer-not', false]])
    expect(
      asked({
        retired: said(false),
        gender: said('woman'),
        birthDate: { answer: 'refused' },
        residenceStatus: said('citizen'),
      }),
    ).toEqual([['birthDate', 'refused', false]])
    const twice: EligibilityRule = {
      kind: 'all',
      rules: [
        { kind: 'gender', in: ['woman'] },
        { kind: 'gender', in: ['woman', 'man'] },
      ],
    }
    expect(assessEligibility(twice, {}, day).questions).toHaveLength(1)
    const permit = assessEligibility(
      { kind: 'right-to-work' },
      { rightToWork: said(true), rightToWorkUntil: said('2026-01-01') },
      day,
    )
    expect(permit.questions).toEqual([
      { attribute: 'rightToWorkUntil', why: 'out-of-date', mayBeAsked: true },
    ])
  })

  it('rules need a bound where they have bounds, and take no unknown keys', () => {
    for (const kind of ['age', 'education', 'experience']) {
      expect(EligibilityRule.safeParse({ kind }).success).toBe(false)
      expect(EligibilityRule.safeParse({ kind, atLeast: 1 }).success).toBe(true)
      expect(EligibilityRule.safeParse({ kind, atMost: 1 }).success).toBe(true)
    }
    expect(EligibilityRule.safeParse({ kind: 'not', rule: { kind: 'all', rules: [] } }).success).toBe(true)
    expect(EligibilityRule.safeParse({ kind: 'any', rules: [] }).success).toBe(false)
    expect(EligibilityRule.safeParse({ kind: 'not', rule: { kind: 'magic' } }).success).toBe(false)
  })
})
