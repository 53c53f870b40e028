import type { Verdict } from '../eligibility/reason.ts'
import type { EnrolmentStatus } from './enrolment.ts'
import type { Situation } from './readiness.ts'

/** Where an enrolment stands, from applying to the end, in the order of a life. */
export const enrolmentStages = [
  'applied-fits',
  'applied-to-ask',
  'applied-does-not-fit',
  'ineligible',
  'preparing',
  'ready',
  'paired',
  'on-hold',
  'completed',
  'withdrawn',
] as const
/** Where an enrolment stands, as a list of people shows it: one of `enrolmentStages`. */
export type EnrolmentStage = (typeof enrolmentStages)[number]

/**
 * One word for what is stored (status) and what is derived (situation, and the verdict while nobody has decided).
 *
 * @example
 * stageOf('applied', 'not-eligible-yet', 'unknown') // 'applied-to-ask'
 */
export function stageOf(status: EnrolmentStatus, situation: Situation, verdict: Verdict): EnrolmentStage {
  if (status === 'applied') {
    if (verdict === 'met') return 'applied-fits'
    return verdict === 'unknown' ? 'applied-to-ask' : 'applied-does-not-fit'
  }
  if (status === 'ineligible' || status === 'completed' || status === 'withdrawn') return status
  return situation === 'on-hold' || situation === 'paired' || situation === 'ready' ? situation : 'preparing'
}
