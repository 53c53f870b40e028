import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blueprints } from '../catalogue/index.ts'
import type { EligibilityRule } from '../eligibility/rules.ts'
import { programmeChangeInEnglish } from '../english/index.ts'
import { programmeChanges, weightShares } from './changes.ts'
import { editProgramme, ProgrammeEdit } from './edit.ts'
import type { MatchingPolicy } from './matchingPolicy.ts'
import type { PreparationStep } from './pairing.ts'
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

  it('name the conditions that came and went', () => {
    const { mentee } = duo.eligibility as { mentee: { kind: 'all'; rules: EligibilityRule[] } }
    const [age, status, ...rest] = mentee.rules as [EligibilityRule, EligibilityRule]
    const young: EligibilityRule = { kind: 'age', atMost: 35 }
    const withRules = (rules: EligibilityRule): Programme => ({
      ...duo,
      eligibility: { ...duo.eligibility, mentee: rules },
    })
    const after = withRules({ kind: 'all', rules: [young, ...rest] })
    const changes = programmeChanges(duo, after)
    expect(changes).toEqual([
      { field: 'eligibility-mentee', conditions: { added: [young], removed: [age, status] } },
    ])
    expect(changes.map(programmeChangeInEnglish)).toEqual([
      'Who may join as mentee: no longer 29 or younger and unemployed; now 35 or younger',
    ])
    const any = programmeChanges(duo, withRules({ kind: 'any', rules: mentee.rules }))
    expect(any.map(programmeChangeInEnglish)).toEqual(['Who may join as mentee: joined in another way'])
  })

  it('name the entries of lists that came, went, or are not as they were', () => {
    const { preparation, outcomes, matching } = duo
    const [first, ...others] = preparation.mentor as [PreparationStep]
    const longer = { ...first, days: 4 }
    const extra = { ...first, id: 'visit', label: { fr: 'Visite' } }
    const after: Programme = {
      ...duo,
      preparation: { ...preparation, mentor: [longer, ...others, extra] },
      outcomes: { ...outcomes, followUps: outcomes.followUps.slice(1) },
      matching: { ...(matching as MatchingPolicy), criteria: matching?.criteria.slice(1) ?? [] },
      forms: [],
      summary: { en: 'Another one' },
    }
    const changes = programmeChanges(duo, after)
    expect(changes[0]).toEqual({
      field: 'preparation-mentor',
      entries: { added: ['Visite'], removed: [], changed: [first.label.en] },
    })
    expect(changes.slice(1, 3).map(({ field, entries }) => [field, entries])).toEqual([
      ['criteria', { added: [], removed: [matching?.criteria[0]?.id], changed: [] }],
      ['follow-ups', { added: [], removed: [outcomes.followUps[0]?.id], changed: [] }],
    ])
    const lines = changes.map(programmeChangeInEnglish)
    expect(lines[0]).toBe(`Preparation of mentors: with Visite; changed: ${first.label.en}`)
    expect(lines.at(-1)).toBe('Description: changed')
  })

  it('are said in a language in which the text is not the same', () => {
    const renamed: Programme = { ...duo, name: { ...duo.name, fr: 'Duo pour un emploi' } }
    expect(programmeChanges(duo, renamed)[0]).toMatchObject({ is: 'Duo pour un emploi' })
    const alone: Programme = { ...duo, name: { nl: 'Duo' } }
    expect(programmeChanges(alone, renamed)[0]).toMatchObject({ was: 'Duo', is: duo.name.en })
    const both: Programme = { ...duo, name: { ...duo.name, en: 'Duo', fr: 'Duos' } }
    expect(programmeChanges(duo, both).map(programmeChangeInEnglish)).toEqual([`Name: ${duo.name.en} → Duo`])
  })

  it('read in English', () => {
    const after = editProgramme(duo, { everyDays: 7, places: 40, weights: { goals: 13 } }, 2)
    expect(programmeChanges(duo, after).map(programmeChangeInEnglish)).toEqual([
      'Places: none → 40',
      'One meeting every so many days: 14 → 7',
      'Weight of goals: 30 % → 65 %',
    ])
    const said = editProgramme(duo, { agreement: 'contract', languages: ['fr', 'nl'] }, 2)
    for (const line of programmeChanges(duo, said).map(programmeChangeInEnglish)) {
      expect(line).toMatch(/→ (contract|French and Dutch)$/)
    }
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
