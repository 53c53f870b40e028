import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blueprints } from '../catalogue/index.ts'
import { programmeChanges, weightShares } from './changes.ts'
import { editProgramme, ProgrammeEdit } from './edit.ts'
import { Programme } from './programme.ts'

const programmes = blueprints.map(({ programme }) => programme)
const duo = programmes.find(({ id }) => id === 'duo-for-a-job') as Programme
const dayWithCompanies = programmes.find(({ id }) => id === 'discover-your-talent') as Programme

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const anyEdit = fc
  .record({
    places: fc.option(fc.integer({ min: 1, max: 500 })),
    durationMonths: maybe(fc.integer({ min: 1, max: 24 })),
    everyDays: maybe(fc.integer({ min: 1, max: 60 })),
    minimumMeetings: fc.option(fc.integer({ min: 1, max: 30 })),
    agreement: maybe(fc.constantFrom('none' as const, 'contract' as const, 'memorandum' as const)),
    reviewEveryMonths: fc.option(fc.integer({ min: 1, max: 6 })),
    capacityPerMentor: maybe(fc.integer({ min: 1, max: 4 })),
    weights: maybe(
      fc.dictionary(fc.constantFrom('goals', 'distance', 'nothing'), fc.integer({ min: 1, max: 9 })),
    ),
  })
  .map(
    (edit) =>
      Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as ProgrammeEdit,
  )

describe('an edit of a programme', () => {
  it('gives a valid document whatever is changed, and leaves the one before as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...programmes), anyEdit, (programme, edit) => {
        const before = structuredClone(programme)
        expect(ProgrammeEdit.safeParse(edit).success).toBe(true)
        const after = editProgramme(programme, edit, 2)
        expect(Programme.safeParse(after).error?.issues).toBeUndefined()
        expect(after.version).toBe(2)
        expect(programme).toEqual(before)
      }),
    )
  })

  it('shows no difference exactly when nothing but the number changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...programmes), anyEdit, (programme, edit) => {
        const after = editProgramme(programme, edit, 2)
        const isSame = JSON.stringify({ ...after, version: 1 }) === JSON.stringify(programme)
        expect(programmeChanges(programme, after).length === 0).toBe(isSame)
        expect(programmeChanges(after, after)).toEqual([])
      }),
    )
  })

  it('adds no pairs to a programme that makes none', () => {
    const after = editProgramme(dayWithCompanies, { everyDays: 7, weights: { goals: 2 } }, 2)
    expect(after.pairing).toBeUndefined()
    expect(programmeChanges(dayWithCompanies, after)).toEqual([])
  })

  it('lets go of a range that the new length does not fit', () => {
    const maks = programmes.find(({ id }) => id === 'maks-follow-up-mentoring') as Programme
    expect(editProgramme(maks, { durationMonths: 4 }, 2).pairing?.durationMonths).toEqual({
      planned: 4,
      atLeast: 4,
      atMost: 5,
    })
    expect(editProgramme(maks, { durationMonths: 9 }, 2).pairing?.durationMonths).toEqual({ planned: 9 })
  })
})

describe('the differences between two versions', () => {
  it('are said one by one, weights as shares of the whole', () => {
    const after = editProgramme(duo, { everyDays: 7, places: 40, weights: { goals: 13 } }, 2)
    expect(programmeChanges(duo, after)).toEqual([
      { field: 'places', is: 40 },
      { field: 'cadence', was: 14, is: 7 },
      { field: 'weight', criterion: 'goals', was: 0.3, is: 0.65 },
    ])
  })

  it('name whole rules without values', () => {
    const after: Programme = {
      ...duo,
      eligibility: { ...duo.eligibility, mentee: { kind: 'age', atMost: 35 } },
    }
    expect(programmeChanges(duo, after)).toEqual([{ field: 'eligibility-mentee' }])
  })
})

describe('weights', () => {
  it('add up to one', () => {
    for (const { matching } of programmes.filter((programme) => programme.matching)) {
      const sum = [...weightShares(matching).values()].reduce((total, share) => total + share, 0)
      expect(sum).toBeCloseTo(1)
    }
  })
})
