import type { ReleaseDocument, ReleasedFigure } from '@passerelle/domain'
import { outcomeDefinition } from '@passerelle/domain/catalogue'
import { releaseFigures } from '@passerelle/domain/disclosure'
import { loadMessages, locales, roundingInWords } from '@passerelle/messages'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { releaseCsv } from './csv.ts'
import { releasePdf } from './pdf/compile.ts'
import { contentOf } from './pdf/content.ts'

const reference = { id: 'in-work-6m-after-leaving', version: 1 }
const definition = outcomeDefinition(reference)
if (!definition) throw new Error('no such definition')

const people = (
  count: number,
  group: 'counted' | 'in-training' | 'neither' | 'not-reached',
  category: string,
) => Array.from({ length: count }, (_, index) => ({ id: `${group}${category}${index}`, group, category }))

const figures: readonly ReleasedFigure[] = releaseFigures({
  scope: 'grant/report',
  earlier: [],
  tables: [
    {
      kind: 'outcome',
      id: 'headline',
      definition: reference,
      showsTraining: true,
      by: { variable: 'gender', categories: ['woman', 'man', 'another', 'not-known'], isSensitive: false },
      people: [
        ...people(30, 'counted', 'woman'),
        ...people(20, 'counted', 'man'),
        ...people(11, 'in-training', 'man'),
        ...people(21, 'neither', 'woman'),
        ...people(14, 'not-reached', 'man'),
      ],
    },
    {
      kind: 'target',
      id: 'goal',
      indicator: { kind: 'outcome', definition: reference },
      target: 0.5,
      by: '2026-12-31',
    },
  ],
}).figures

const document: ReleaseDocument = {
  organisation: '=Maison des Ponts',
  grant: {
    name: 'The grant',
    period: { from: '2024-02-01', until: '2027-01-31' },
    amount: { amount: 1, currency: 'EUR' },
  },
  programmes: [{ en: 'Mentoring for Migrants', fr: 'Parrainage' }],
  report: {
    title: 'Report',
    period: { from: '2024-02-01', until: '2026-01-31' },
    asOf: '2026-09-30',
    language: 'en',
  },
  headline: 'headline',
  narrative: [{ id: 'summary', text: 'A good year.\n\nأهلا وسهلا, Ελλάδα, Україна.' }],
  definitions: [definition],
  threshold: 10,
  hidden: 0,
}

const released = { on: '2026-09-30', number: 3, hash: 'ab'.repeat(32) }

describe('a release as a table', () => {
  it('says the same values as the screen, a row each, and nothing that runs', async () => {
    const say = await loadMessages('en')
    const csv = releaseCsv(say, { document, figures })
    const { data } = Papa.parse<string[]>(csv.slice(1))
    expect(data[0]).toEqual(['Figure', 'Definition', 'Group', 'Measure', 'Number'])
    const cellOf = (group: string, measure: string) =>
      data.find((row) => row[2] === group && row[3] === measure)?.[4]
    expect(cellOf('Everybody', 'People')).toBe('96')
    expect(cellOf('Everybody', 'At least')).toBe('52\u00a0%')
    expect(cellOf('Everybody', 'Range')).toBe('range 42\u00a0% to 75\u00a0%')
    expect(csv).not.toMatch(/^[=+@-]/m)
  })
})

describe('a table outside the plan', () => {
  const [headline] = figures
  const more = releaseFigures({
    ...{ scope: 'grant/more', earlier: [] },
    tables: [
      {
        ...{ kind: 'outcome', id: 'more', definition: reference, showsTraining: false, isOutsidePlan: true },
        by: { variable: 'gender', categories: ['woman', 'man'], isSensitive: false },
        people: [...people(31, 'counted', 'woman'), ...people(22, 'neither', 'man')],
      },
    ],
  }).figures
  const both = headline ? [headline, ...more] : []

  it('says in every language that its counts are rounded, and has no shares', async () => {
    for (const locale of locales) {
      const say = await loadMessages(locale)
      const { data } = Papa.parse<string[]>(releaseCsv(say, { document, figures: more }).slice(1))
      const [, first] = data
      expect(first?.[0]).toContain(' 5')
      expect(data.some((row) => row[3] === say.t('figures.columnAtLeast'))).toBe(false)
      expect(roundingInWords(say, { document, figures: both })).toContain(' 5')
      expect(roundingInWords(say, { document, figures })).toBeUndefined()
      expect(contentOf(say, { document, figures: both, released }).data.methods.notes).toHaveLength(5)
    }
  })
})

describe('a release on paper', () => {
  it.each(locales)('is a tagged document in %s, the same bytes every time', async (locale) => {
    const say = await loadMessages(locale)
    const once = Buffer.from(releasePdf(say, { document, figures, released }))
    expect(once.subarray(0, 5).toString()).toBe('%PDF-')
    expect(once.includes('pdfuaid:part')).toBe(true)
    expect(Buffer.from(releasePdf(say, { document, figures, released })).equals(once)).toBe(true)
  })
})
