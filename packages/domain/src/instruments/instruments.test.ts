import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../problems/problem.ts'
import { bothSides, gapOf } from './bothSides.ts'
import { Instrument, type InstrumentAnswers } from './instrument.ts'
import {
  instrument,
  instruments,
  jobSearchConfidence,
  professionalNetwork,
  relationshipQuality,
} from './library.ts'
import { changeOf, InvalidAnswer, scoreOf } from './score.ts'

const all = (value: number, { items }: Instrument = jobSearchConfidence): InstrumentAnswers =>
  Object.fromEntries(items.map(({ id, reversed }) => [id, reversed ? 6 - value : value]))

describe('the built-in instruments', () => {
  it.each(instruments.map((each) => [each.id, each] as const))(
    '%s is a valid document in four languages',
    (id, each) => {
      expect(Instrument.safeParse(each).error?.issues).toBeUndefined()
      for (const { text } of each.items) expect(Object.keys(text)).toEqual(['en', 'fr', 'nl', 'de'])
      expect(instrument({ id, version: 1 })).toBe(each)
    },
  )

  it('refuses an item twice', () => {
    const twice = {
      ...jobSearchConfidence,
      items: [...jobSearchConfidence.items, jobSearchConfidence.items[0]],
    }
    expect(Instrument.safeParse(twice).success).toBe(false)
  })

  it('asks free numbers, and turns none of them round', () => {
    const [item] = jobSearchConfidence.items
    const asking = (reversed: boolean) => ({
      ...jobSearchConfidence,
      items: [{ ...item, reversed, choices: [] }],
    })
    expect(Instrument.safeParse(asking(false)).success).toBe(true)
    expect(problemsOf(Instrument.safeParse(asking(true)).error?.issues ?? [])).toEqual([
      { path: 'items', code: 'rule.reversed-without-choices' },
    ])
  })
})

describe('a score', () => {
  it('turns reversed items round', () => {
    expect(scoreOf(jobSearchConfidence, all(4))).toEqual({ score: 4, answered: 6, of: 6 })
    expect(scoreOf(jobSearchConfidence, { ...all(4), setback: 5 })).toMatchObject({ score: (5 * 4 + 1) / 6 })
  })

  it('stands in for a few missing answers, and is none with many', () => {
    const { find: _, ...five } = all(3)
    expect(scoreOf(jobSearchConfidence, five)).toEqual({ score: 3, answered: 5, of: 6 })
    const { apply: __, ...four } = five
    expect(scoreOf(jobSearchConfidence, four)).toEqual({ why: 'too-few-answers', answered: 4, of: 6 })
    expect(scoreOf(jobSearchConfidence, {})).toMatchObject({ why: 'too-few-answers' })
  })

  it('adds up, counts or takes the highest, also of a part', () => {
    const network = all(2, professionalNetwork)
    expect(scoreOf(professionalNetwork, network)).toMatchObject({ score: 12 })
    expect(scoreOf(professionalNetwork, network, 'diversity')).toMatchObject({ score: 6, of: 3 })
    const scored = (kind: Instrument['scoring']['kind']) =>
      scoreOf({ ...professionalNetwork, scoring: { kind, answered: 0.5 } }, { ...network, field: 0, hire: 4 })
    expect(scored('highest')).toMatchObject({ score: 4 })
    expect(scored('count-distinct')).toMatchObject({ score: 5 })
  })

  it('refuses what the instrument does not have', () => {
    expect(() => scoreOf(jobSearchConfidence, { sing: 1 })).toThrow(InvalidAnswer)
    expect(() => scoreOf(jobSearchConfidence, { find: 6 })).toThrow(InvalidAnswer)
  })

  it('lies between the lowest and the highest answer', () => {
    const answers = fc.record(
      Object.fromEntries(jobSearchConfidence.items.map(({ id }) => [id, fc.integer({ min: 1, max: 5 })])),
    )
    fc.assert(
      fc.property(answers, (given) => {
        const result = scoreOf(jobSearchConfidence, given)
        if (!('score' in result)) throw new Error()
        expect(result.score).toBeGreaterThanOrEqual(1)
        expect(result.score).toBeLessThanOrEqual(5)
      }),
    )
  })
})

describe('a change', () => {
  const people = (count: number, before: number, after: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `p${index}`,
      before: all(before),
      after: all(index % 2 === 0 ? after : before),
    }))

  it('is of those who answered at both ends, with an interval', () => {
    const change = changeOf(jobSearchConfidence, [
      ...people(20, 2, 4),
      { id: 'gone', before: all(3) },
      { id: 'late', after: all(3) },
      { id: 'silent' },
    ])
    expect(change).toMatchObject({ code: 'change.mean', n: 20, onlyBefore: 1, onlyAfter: 1, neither: 1 })
    expect(change).toMatchObject({ better: 10, worse: 0, same: 10 })
    expect(change.change?.mean).toBeCloseTo(1, 12)
    // t(0.975; 19) = 2.0930, s = 1.02598
    expect(change.change?.lower).toBeCloseTo(1 - (2.093024 * 1.025978) / Math.sqrt(20), 5)
  })

  it('is too few to say of less than ten, unless asked', () => {
    const few = changeOf(jobSearchConfidence, people(9, 2, 4))
    expect(few).toEqual({ code: 'change.too-few', n: 9, onlyBefore: 0, onlyAfter: 0, neither: 0 })
    expect(changeOf(jobSearchConfidence, people(9, 2, 4), { fewest: 2 }).change?.n).toBe(9)
  })

  it('is told of a part of the instrument', () => {
    const wider = (index: number) => ({
      ...all(1, professionalNetwork),
      'other-field': index % 2 === 0 ? 4 : 1,
    })
    const grown = Array.from({ length: 12 }, (_, index) => ({
      id: `p${index}`,
      before: all(1, professionalNetwork),
      after: wider(index),
    }))
    const of = (subscale: string) => changeOf(professionalNetwork, grown, { subscale })
    expect(of('diversity')).toMatchObject({ n: 12, change: { mean: 1.5 }, better: 6, same: 6 })
    expect(of('size')).toMatchObject({ n: 12, change: { mean: 0 }, better: 0, same: 12 })
    expect(() => of('depth')).toThrow(RangeError)
    expect(() => scoreOf(professionalNetwork, {}, 'depth')).toThrow('has no subscale depth')
  })

  it('is noticeable where it is exactly so much, whatever the machine makes of sixths', () => {
    const items = jobSearchConfidence.items.slice(0, 3)
    const three: Instrument = { ...jobSearchConfidence, items, noticeable: 1 / 3 }
    const answers = (...values: readonly number[]) =>
      Object.fromEntries(items.map(({ id }, index) => [id, values[index] ?? 1]))
    const step = (id: string, from: number) => ({
      id,
      before: answers(from, from, from),
      after: answers(from, from, from + 1),
    })
    const rows = [1, 2, 3, 4].flatMap((from) => [step(`a${from}`, from), step(`b${from}`, from)])
    expect(changeOf(three, rows, { fewest: 2 })).toMatchObject({ n: 8, better: 8, worse: 0, same: 0 })
    const { noticeable: _, ...any } = three
    expect(changeOf(any, rows, { fewest: 2 })).toMatchObject({ better: 8 })
    const still = rows.map(({ id, before }) => ({ id, before, after: before }))
    expect(changeOf(any, still, { fewest: 2 })).toMatchObject({ better: 0, worse: 0, same: 8 })
  })

  it('knows which way is better', () => {
    const lower: Instrument = { ...jobSearchConfidence, better: 'lower' }
    expect(changeOf(lower, people(20, 2, 4))).toMatchObject({ better: 0, worse: 10 })
  })
})

describe('both sides of a relationship', () => {
  it('stand side by side', () => {
    const mentee = all(3, relationshipQuality)
    const mentor = all(4, relationshipQuality)
    expect(bothSides(relationshipQuality, { mentee, mentor })).toMatchObject({
      mentee: { score: 3 },
      mentor: { score: 4 },
      gap: 1,
    })
    expect(bothSides(relationshipQuality, { mentee })).not.toHaveProperty('gap')
    const pairs = Array.from({ length: 12 }, (_, index) => ({ id: `${index}`, mentee, mentor }))
    expect(gapOf(relationshipQuality, pairs).change?.mean).toBe(1)
  })
})
