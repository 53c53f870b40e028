import type { EnrolmentStage, Verdict } from '@passerelle/domain'
import type { Tone } from '@passerelle/ui/page'

/** Amber asks for somebody, blue is under way, green is well, the rest is quiet. */
export const stageTones: Readonly<Record<EnrolmentStage, Tone>> = {
  'applied-fits': 'blue',
  'applied-to-ask': 'amber',
  'applied-does-not-fit': 'red',
  ineligible: 'neutral',
  preparing: 'blue',
  ready: 'amber',
  paired: 'green',
  'on-hold': 'neutral',
  completed: 'neutral',
  withdrawn: 'neutral',
}

export const verdictTones: Readonly<Record<Verdict, Tone>> = { met: 'green', unmet: 'red', unknown: 'amber' }
