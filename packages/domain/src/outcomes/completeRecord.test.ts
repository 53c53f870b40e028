import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import type { CohortMember } from './cohort.ts'
import { differingParts } from './compare.ts'
import { isRecordComplete, missingOfRecord } from './completeRecord.ts'
import { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { leadSentence } from './leadSentence.ts'
import { cohortOf, fullRecord, person, situation } from './testing.ts'

// Who is counted only when everything that a funder wants to know of their entry is on record.

const inWork = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 }) as OutcomeDefinition
type Wanted = NonNullable<OutcomeDefinition['population']['completeRecord']>
const asking = (completeRecord: Wanted): OutcomeDefinition => ({
  ...inWork,
  population: { base: 'left', completeRecord },
  counts: { kind: 'everybody' },
})
const answered = (value: string) => ({ answer: 'answered', value }) as const
const isComplete = (
  wanted: Wanted | undefined,
  entry: CohortMember['entry'],
  spells: CohortMember['spells'] = [],
) =>
  isRecordComplete(
    person({ entry }),
    { base: 'left', ...(wanted && { completeRecord: wanted }) },
    () => spells ?? [],
    '2025-09-15',
  )

describe('a complete record', () => {
  it('has an answer to everything that is wanted, and nothing is wanted by itself', () => {
    expect(isComplete(undefined, {})).toBe(true)
    expect(isComplete(['gender', 'education'], fullRecord)).toBe(true)
    expect(isComplete(['gender', 'education'], { gender: answered('woman') })).toBe(false)
    expect(isComplete(['gender'], { gender: { answer: 'prefer-not' } })).toBe(false)
    expect(isComplete(['gender'], { gender: { answer: 'out-of-date' } })).toBe(false)
  })

  it('takes a stated age for the date of birth, and for nothing else', () => {
    const statedAge = { answer: 'answered', value: 31 } as const
    expect(isComplete(['birthDate'], { statedAge })).toBe(true)
    expect(isComplete(['birthDate'], { birthDate: { answer: 'refused' }, statedAge })).toBe(true)
    expect(isComplete(['birthDate'], { statedAge: { answer: 'skipped' } })).toBe(false)
    expect(isComplete(['gender'], { statedAge })).toBe(false)
  })

  it('takes the main activity of the day of entry for the status, where it is sure', () => {
    const job = situation('employed')
    expect(isComplete(['labourStatus'], {}, [job])).toBe(true)
    expect(isComplete(['labourStatus'], { labourStatus: answered('unemployed') })).toBe(true)
    expect(isComplete(['labourStatus'], {}, [situation('employed', {}, { startedOn: '2025-10-01' })])).toBe(
      false,
    )
    expect(isComplete(['labourStatus'], {}, [situation('employed', {}, { kind: 'side' })])).toBe(false)
    // Began in September: on the 15th perhaps not yet.
    expect(isComplete(['labourStatus'], {}, [situation('employed', {}, { startedPrecision: 'month' })])).toBe(
      false,
    )
    expect(isComplete(['gender'], {}, [job])).toBe(false)
  })

  it('keeps whoever lacks part of it out of the count, listed apart', () => {
    const cohort = cohortOf(person({ entry: fullRecord }), person({ enrolmentId: 'open', entry: {} }))
    const counted = (wanted: Wanted) => evaluate(asking(wanted), cohort, '2026-12-31', { fewest: 1 })
    expect(counted(['gender'])).toMatchObject({
      due: 1,
      population: 1,
      excluded: { entryUnknown: 1, otherOnEntry: 0 },
      ids: { entryUnknown: ['open'] },
    })
  })

  it('never counts more people when more is wanted', () => {
    const keys = ['gender', 'birthDate', 'education', 'labourStatus'] as const
    const anyEntry = fc
      .subarray([...keys])
      .map((known) => Object.fromEntries(known.map((key) => [key, fullRecord[key]])))
    fc.assert(
      fc.property(
        fc.array(anyEntry, { minLength: 1, maxLength: 6 }),
        fc.subarray([...keys], { minLength: 1 }),
        (entries, wanted) => {
          const everybody = cohortOf(
            person({ entry: fullRecord }),
            entries.map((entry) => person({ entry: entry as CohortMember['entry'] })),
          )
          const due = (asked: Wanted) => {
            const result = evaluate(asking(asked), everybody, '2026-12-31', { fewest: 1 })
            return result.measure === 'not-computable' ? Number.NaN : result.due
          }
          expect(due([...keys])).toBeLessThanOrEqual(due(wanted))
          expect(due(wanted)).toBeLessThanOrEqual(entries.length + 1)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('a record of which nobody has a part', () => {
  it('is missing, so that nothing is computed of nobody', () => {
    const definition = asking(['gender', 'labourStatus', 'birthDate'])
    expect(missingOfRecord(definition, [person()])).toEqual([
      'entry.gender',
      'entry.labourStatus',
      'entry.birthDate',
    ])
    expect(missingOfRecord(definition, [person(), person({ entry: fullRecord })])).toEqual([])
    expect(
      missingOfRecord(definition, [
        person({ spells: [situation('caring')], entry: { gender: answered('man') } }),
      ]),
    ).toEqual(['entry.birthDate'])
    expect(missingOfRecord(definition, [person({ spells: [] })])).toContain('entry.labourStatus')
    expect(missingOfRecord(inWork, [person()])).toEqual([])
    const result = evaluate(asking(['gender']), cohortOf(person()), '2026-12-31')
    expect(result).toMatchObject({ measure: 'not-computable', missing: ['entry.gender'] })
    expect(leadSentence(result).values.missing).toEqual([{ label: 'attribute.gender' }])
  })
})

describe('definitions that want other records', () => {
  it('differ in the entry; in the stay, in who is counted', () => {
    const one = asking(['gender'])
    expect(differingParts(one, asking(['gender']))).toEqual([])
    expect(differingParts(one, asking(['gender', 'education']))).toEqual(['on-entry'])
    const stay = { ...one, population: { ...one.population, minimumMonths: 3 } }
    expect(differingParts(one, stay)).toEqual(['population'])
  })

  it('must want attributes that there are', () => {
    const wrong = (completeRecord: unknown) =>
      OutcomeDefinition.safeParse({
        ...inWork,
        population: { base: 'left', completeRecord },
      }).error?.issues.map(({ path }) => path.join('.'))
    expect(wrong(['gender'])).toBeUndefined()
    expect(wrong([])).toEqual(['population.completeRecord'])
    expect(wrong(['gendre'])).toEqual(['population.completeRecord.0'])
    expect(
      OutcomeDefinition.safeParse({ ...inWork, population: { base: 'left', minimumMonths: 1.5 } }).success,
    ).toBe(false)
  })
})
