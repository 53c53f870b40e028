import { describe, expect, it } from 'vitest'
import { problemsOf } from '../problems/problem.ts'
import { apply } from './apply.ts'
import { Enrolment } from './enrolment.ts'

const applied = apply({
  id: 'enrolment',
  participantId: 'amina',
  programmeId: 'mentoring',
  programmeVersion: 1,
  role: 'mentee',
  on: '2026-01-10',
  recordedOn: '2026-01-10',
  by: 'sofie',
})
const problems = (enrolment: object) => {
  const read = Enrolment.safeParse({ ...applied, ...enrolment })
  return read.success ? [] : problemsOf(read.error.issues).map(({ path, code }) => `${path} ${code}`)
}
const disagrees = ['status enrolment.status-and-days-disagree']
const started = { startedOn: '2026-02-01' }
const ended = { endedOn: '2026-06-30' }

describe('an enrolment that cannot be', () => {
  it('is active, or completed, without having started', () => {
    expect(problems({ status: 'active', ...started })).toEqual([])
    expect(problems({ status: 'active' })).toEqual(disagrees)
    expect(problems({ status: 'completed', ...started, ...ended })).toEqual([])
    expect(problems({ status: 'completed', ...ended })).toEqual(disagrees)
    expect(problems({ status: 'withdrawn', ...ended })).toEqual([])
  })

  it('is over without an end, or has an end while it goes on', () => {
    expect(problems({ status: 'withdrawn' })).toEqual(disagrees)
    expect(problems({ status: 'completed', ...started })).toEqual(disagrees)
    for (const status of ['applied', 'eligible', 'ineligible', 'active']) {
      expect(problems({ status, ...started, ...ended })).toEqual(disagrees)
    }
  })

  it('ends before it starts, or before anybody applied', () => {
    const outOfOrder = ['endedOn enrolment.days-out-of-order']
    const withdrawn = { status: 'withdrawn' }
    expect(problems({ ...withdrawn, ...started, endedOn: '2026-02-01' })).toEqual([])
    expect(problems({ ...withdrawn, ...started, endedOn: '2026-01-31' })).toEqual(outOfOrder)
    expect(problems({ ...withdrawn, endedOn: '2026-01-10' })).toEqual([])
    expect(problems({ ...withdrawn, endedOn: '2026-01-09' })).toEqual(outOfOrder)
  })
})
