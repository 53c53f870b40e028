import { describe, expect, it } from 'vitest'
import type { OutcomeDefinition } from '../outcomes/definition.ts'
import { ReleaseDocument } from './releaseDocument.ts'

const period = { from: '2026-01-01', until: '2026-06-30' }
const definition: OutcomeDefinition = {
  ...{ id: 'in-work', version: 1, label: { en: 'In work' }, sentence: { en: 'were in work' } },
  ...{ frame: 'ours', population: { base: 'left' }, reEntry: 'first-entry-last-exit' },
  moment: { anchor: 'leaving', after: { count: 6, unit: 'months' }, pick: { kind: 'on-the-day' } },
  counts: { kind: 'contract', in: ['permanent'] },
  ...{ unknown: 'bounds', news: 'apart', measure: { kind: 'rate' } },
  ...{ confirmed: {}, source: [], notes: [] },
}
const document: ReleaseDocument = {
  organisation: 'Passerelle',
  grant: {
    ...{ name: 'A fund', reference: 'F-1', period, amount: { amount: 5_000_000, currency: 'EUR' } },
  },
  programmes: [{ en: 'Mentoring', fr: 'Mentorat' }],
  report: { title: 'First half of 2026', period, asOf: '2026-07-15', language: 'en' },
  headline: 'in-work',
  narrative: [{ id: 'summary', text: 'It went well.' }],
  definitions: [definition],
  threshold: 10,
  hidden: 3,
  revises: { number: 1, reason: 'A late answer.' },
}
const takes = (changed: object) => ReleaseDocument.safeParse({ ...document, ...changed }).success
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)
const letters = (count: number) => 'x'.repeat(count)

describe('what a funder reads besides the figures', () => {
  it('is kept as it was at the release', () => {
    expect(ReleaseDocument.parse(document)).toEqual(document)
    const { headline: _, revises: __, ...first } = document
    expect(ReleaseDocument.parse(first)).toEqual(first)
  })

  it.each(Object.keys(document).filter((key) => !['headline', 'revises'].includes(key)))(
    'is nothing without its %s',
    (key) => expect(takes({ [key]: undefined })).toBe(false),
  )

  it('tells nothing of the grant, the report or the one before that is not meant to leave', () => {
    expect(takes({ writtenBy: 'u1' })).toBe(false)
    expect(takes({ grant: { ...document.grant, attribution: 'started-under-it' } })).toBe(false)
    expect(takes({ report: { ...document.report, writtenBy: 'u1' } })).toBe(false)
    expect(takes({ revises: { number: 1, reason: 'Late.', reportId: 'r1' } })).toBe(false)
  })

  it('names the organisation and the report', () => {
    const lengths = [0, 1, 200, 201]
    const asWanted = [false, true, true, false]
    expect(lengths.map((count) => takes({ organisation: letters(count) }))).toEqual(asWanted)
    const titled = (count: number) => takes({ report: { ...document.report, title: letters(count) } })
    expect(lengths.map(titled)).toEqual(asWanted)
  })

  it('has the whole grant and report', () => {
    const { reference: _, ...grant } = document.grant
    expect(takes({ grant })).toBe(true)
    for (const key of Object.keys(grant)) expect(takes({ grant: { ...grant, [key]: undefined } })).toBe(false)
    for (const key of Object.keys(document.report))
      expect(takes({ report: { ...document.report, [key]: undefined } }), key).toBe(false)
  })

  it('holds a hundred programmes and fifty definitions at most', () => {
    const programmes = (count: number) => takes({ programmes: times(count, { en: 'Mentoring' }) })
    expect([0, 1, 100, 101].map(programmes)).toEqual([true, true, true, false])
    const definitions = (count: number) => takes({ definitions: times(count, definition) })
    expect([0, 1, 50, 51].map(definitions)).toEqual([true, true, true, false])
    expect(takes({ definitions: [{ id: 'in-work', version: 1 }] })).toBe(false)
  })

  it('hides counts below a threshold that is never under five', () => {
    expect([4, 5, 10, 5.5].map((threshold) => takes({ threshold }))).toEqual([false, true, true, false])
  })

  it('counts the hidden values', () => {
    expect([-1, 0, 1, 0.5].map((hidden) => takes({ hidden }))).toEqual([false, true, true, false])
  })

  it('says which number it replaces, and why', () => {
    const replaces = (number: number) => takes({ revises: { number, reason: 'A late answer.' } })
    expect([0, 1, 2, 1.5].map(replaces)).toEqual([false, true, true, false])
    const because = (count: number) => takes({ revises: { number: 1, reason: letters(count) } })
    expect([0, 1, 2000, 2001].map(because)).toEqual([false, true, true, false])
  })
})
