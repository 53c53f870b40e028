import { type Blueprint, blueprints } from '@passerelle/domain/catalogue'
import { describe, expect, it } from 'vitest'
import { standingOf } from './standing.ts'

const [some] = blueprints
const design = {
  ...some,
  notStated: ['languages', 'pairing.checkIns'],
  readings: [
    { path: 'eligibility.mentee', words: 'young' },
    { path: 'eligibility.mentee', words: 'low-skilled' },
    { path: 'pairing', words: 'the plan for next year' },
    { path: 'components.0.groupSize', words: 'about fifteen' },
  ],
} as Blueprint

describe('what stands behind a part of a design', () => {
  it('is every reading of it, also of what lies in it', () => {
    expect(standingOf(design, 'eligibility.mentee')).toEqual({
      from: 'reading',
      words: ['young', 'low-skilled'],
    })
    expect(standingOf(design, 'components')).toEqual({ from: 'reading', words: ['about fifteen'] })
  })

  it('is our suggestion where the source is silent, even inside a part that was read as a whole', () => {
    expect(standingOf(design, 'languages')).toEqual({ from: 'suggestion' })
    expect(standingOf(design, 'pairing.checkIns')).toEqual({ from: 'suggestion' })
    expect(standingOf(design, 'pairing.cadence')).toEqual({
      from: 'reading',
      words: ['the plan for next year'],
    })
  })

  it('is else the source', () => {
    expect(standingOf(design, 'intake')).toEqual({ from: 'source' })
    expect(standingOf(design, 'eligibility.mentor')).toEqual({ from: 'source' })
  })
})
