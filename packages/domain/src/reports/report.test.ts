import { describe, expect, it } from 'vitest'
import { Report, ReportStatus } from './report.ts'
import { narrativeSections, ReportDraft } from './reportDraft.ts'

const period = { from: '2026-01-01', until: '2026-06-30' }
const draft: ReportDraft = {
  ...{ grantId: 'g1', title: 'First half of 2026', period, asOf: '2026-07-15', language: 'en' },
}
const figure: Report['figures'][number] = {
  ...{ id: 'started', indicator: { kind: 'count', of: 'started' }, by: ['gender', 'age-group'] },
}
const report: Report = {
  id: 'r2',
  grantId: 'g1',
  period,
  asOf: '2026-07-15',
  language: 'zh-Hant',
  status: 'released',
  figures: [figure],
  narrative: [{ id: 'summary', text: 'It went well.' }],
  writtenBy: 'u1',
  checkedBy: 'u2',
  releasedAt: '2026-07-20T10:00:00Z',
  revises: { reportId: 'r1', reason: 'A late answer.' },
}
const takes = (changed: object) => Report.safeParse({ ...report, ...changed }).success
const asDraft = (changed: object) => ReportDraft.safeParse({ ...draft, ...changed }).success
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

describe('a report', () => {
  it('is kept as it was written', () => {
    expect(Report.parse(report)).toEqual(report)
    const { checkedBy: _, releasedAt: __, revises: ___, ...begun } = report
    expect(Report.parse({ ...begun, status: 'draft', figures: [], narrative: [] })).toEqual({
      ...begun,
      ...{ status: 'draft', figures: [], narrative: [] },
    })
  })

  it('goes from draft to released, accepted or returned', () => {
    const ways = ['draft', 'in-review', 'released', 'accepted', 'returned']
    expect(ReportStatus.options).toEqual(ways)
    for (const status of ways) expect(takes({ status })).toBe(true)
    expect(takes({ status: 'published' })).toBe(false)
  })

  it.each(Object.keys(report).filter((key) => !['checkedBy', 'releasedAt', 'revises'].includes(key)))(
    'is nothing without its %s',
    (key) => expect(takes({ [key]: undefined })).toBe(false),
  )

  it('says nothing that no reader knows of', () => {
    expect(takes({ colour: 'blue' })).toBe(false)
    expect(takes({ figures: [{ ...figure, colour: 'blue' }] })).toBe(false)
    expect(takes({ narrative: [{ id: 'summary', text: 'Well.', colour: 'blue' }] })).toBe(false)
    expect(takes({ revises: { reportId: 'r1', reason: 'Late.', colour: 'blue' } })).toBe(false)
  })

  it('has a period that ends after it begins, and real days', () => {
    expect(takes({ period: { from: '2026-06-30', until: '2026-01-01' } })).toBe(false)
    expect(takes({ asOf: '2026-02-30' })).toBe(false)
    expect(takes({ releasedAt: '2026-07-20' })).toBe(false)
    expect(takes({ language: 'English' })).toBe(false)
  })

  it('has a hundred figures at most, each split four ways at most', () => {
    expect([100, 101].map((count) => takes({ figures: times(count, figure) }))).toEqual([true, false])
    const split = (count: number) => takes({ figures: [{ ...figure, by: times(count, 'gender') }] })
    expect([0, 4, 5].map(split)).toEqual([true, true, false])
    expect(takes({ figures: [{ ...figure, id: 'not a code' }] })).toBe(false)
    expect(takes({ figures: [{ ...figure, indicator: { kind: 'count', of: 'smiles' } }] })).toBe(false)
  })

  it('has fifty texts at most, none empty and none too long to read', () => {
    const text = (length: number) => ({ id: 'summary', text: 'x'.repeat(length) })
    expect([50, 51].map((count) => takes({ narrative: times(count, text(1)) }))).toEqual([true, false])
    expect([0, 1, 20_000, 20_001].map((length) => takes({ narrative: [text(length)] }))).toEqual([
      ...[false, true, true, false],
    ])
  })

  it('says why it replaces another', () => {
    const because = (length: number) => takes({ revises: { reportId: 'r1', reason: 'x'.repeat(length) } })
    expect([0, 1, 2000, 2001].map(because)).toEqual([false, true, true, false])
    expect(takes({ revises: { reason: 'A late answer.' } })).toBe(false)
  })
})

describe('the draft of a report', () => {
  it('says for which grant and period it is, and what is known when', () => {
    expect(ReportDraft.parse(draft)).toEqual(draft)
    for (const key of Object.keys(draft)) expect(asDraft({ [key]: undefined }), key).toBe(false)
    expect(asDraft({ figures: [] })).toBe(false)
    expect(asDraft({ period: { from: '2026-06-30', until: '2026-01-01' } })).toBe(false)
    expect(asDraft({ language: 'English' })).toBe(false)
  })

  it('has a title of one line', () => {
    const titled = (length: number) => asDraft({ title: 'x'.repeat(length) })
    expect([0, 1, 200, 201].map(titled)).toEqual([false, true, true, false])
  })

  it('has its words in four sections, the summary first', () => {
    expect(narrativeSections).toEqual(['summary', 'context', 'learned', 'next'])
  })
})
