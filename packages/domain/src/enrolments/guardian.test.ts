import { expect, it } from 'vitest'
import type { Programme } from '../programmes/programme.ts'
import type { Enrolment } from './enrolment.ts'
import { readinessOn } from './readiness.ts'

const step = { label: { en: 'A step' }, safety: false, required: true } as const
const programme = {
  preparation: {
    mentee: [
      { ...step, id: 'guardian', kind: 'guardian-consent', safety: true, onlyUnderAge: 18 },
      { ...step, id: 'intake', kind: 'interview' },
    ],
    mentor: [],
  },
} as unknown as Programme
const enrolment = {
  role: 'mentee',
  status: 'eligible',
  appliedOn: '2026-01-05',
  history: [{ to: 'eligible', on: '2026-01-10', recordedOn: '2026-01-10', by: 'somebody' }],
  holds: [],
  completedSteps: [{ step: 'intake', on: '2026-01-20' }],
} as unknown as Enrolment

it('keeps no adult from being ready for want of a guardian’s consent', () => {
  expect(readinessOn(enrolment, programme, [], '2026-02-01')).toMatchObject({
    situation: 'ready',
    readySince: '2026-01-20',
  })
})
