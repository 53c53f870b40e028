import { describe, expect, it } from 'vitest'
import { problemsOf } from '../problems/problem.ts'
import { Pair } from './pair.ts'
import { proposePair } from './propose.ts'

const proposed = proposePair({
  id: 'pair',
  programmeId: 'mentoring',
  programmeVersion: 1,
  menteeEnrolmentId: 'mentee',
  mentorEnrolmentId: 'mentor',
  on: '2026-01-10',
  recordedOn: '2026-01-10',
  by: 'sofie',
})
const introduced = { ...proposed, status: 'introduced', introducedOn: '2026-01-20' } as const
const active = { ...introduced, status: 'active', activeOn: '2026-02-01' } as const
const problems = (pair: unknown) => {
  const read = Pair.safeParse(pair)
  return read.success ? [] : problemsOf(read.error.issues).map(({ path, code }) => `${path} ${code}`)
}
const disagrees = ['status pair.status-and-days-disagree']

describe('a pair that cannot be', () => {
  it('has begun without the day of its introduction, or of its first meeting', () => {
    expect([proposed, introduced, active, { ...active, status: 'paused' }].flatMap(problems)).toEqual([])
    for (const status of ['introduced', 'active', 'paused']) {
      expect(problems({ ...proposed, status })).toEqual(disagrees)
    }
    for (const status of ['active', 'paused']) expect(problems({ ...introduced, status })).toEqual(disagrees)
    const over = { ...introduced, endedOn: '2026-03-01' }
    expect(problems({ ...over, status: 'ended-early' })).toEqual([])
    expect(problems({ ...over, status: 'completed' })).toEqual(disagrees)
    expect(problems({ ...proposed, status: 'ended-early', endedOn: '2026-03-01' })).toEqual(disagrees)
  })

  it('is over without an end, or has an end while it goes on', () => {
    for (const status of ['completed', 'ended-early', 'declined', 'lapsed', 'withdrawn']) {
      expect(problems({ ...active, status })).toEqual(disagrees)
      expect(problems({ ...active, status, endedOn: '2026-03-01' })).toEqual([])
    }
    for (const status of ['introduced', 'active', 'paused']) {
      expect(problems({ ...active, status, endedOn: '2026-03-01' })).toEqual(disagrees)
    }
    expect(problems({ ...proposed, endedOn: '2026-03-01' })).toEqual(disagrees)
  })

  it('was introduced before it was proposed, or met before that', () => {
    const outOfOrder = ['activeOn pair.days-out-of-order']
    expect(problems({ ...introduced, introducedOn: '2026-01-10' })).toEqual([])
    expect(problems({ ...introduced, introducedOn: '2026-01-09' })).toEqual(outOfOrder)
    expect(problems({ ...active, activeOn: '2026-01-20' })).toEqual([])
    expect(problems({ ...active, activeOn: '2026-01-19' })).toEqual(outOfOrder)
    const withdrawn = { ...proposed, status: 'withdrawn', endedOn: '2026-03-01' }
    expect(problems({ ...withdrawn, activeOn: '2026-01-10' })).toEqual([])
    expect(problems({ ...withdrawn, activeOn: '2026-01-09' })).toEqual(outOfOrder)
  })
})
