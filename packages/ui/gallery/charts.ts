import type { BarPart, CadenceData, RangeRow, SituationData, StepCurveData } from '@passerelle/charts'

const month = (day: string, withYear: boolean): string =>
  new Intl.DateTimeFormat('en-GB', {
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.parse(day))

export const situation: SituationData = {
  from: '2025-10-01',
  to: '2026-11-24',
  stretches: [
    { id: 'a', kind: 'unemployed', from: '2025-10-01', to: '2026-01-28', label: 'unemployed' },
    { id: 'b', kind: 'training', from: '2026-01-29', to: '2026-04-10', label: 'Dutch course' },
    { id: 'c', kind: 'unknown', from: '2026-04-11', to: '2026-05-02', label: 'not known' },
    { id: 'd', kind: 'work', from: '2026-05-03', to: '2026-10-12', label: 'accounts clerk, 30 h' },
    { id: 'e', kind: 'unknown', from: '2026-10-13', to: '2026-11-23', label: 'not known' },
  ],
  registrations: [{ id: 'r', from: '2025-10-01', to: '2026-05-02', label: 'registered with Actiris' }],
  moments: [
    { on: '2026-01-12', label: 'applied', day: '12 Jan' },
    { on: '2026-03-03', label: 'paired', day: '3 Mar' },
    { on: '2026-05-24', label: 'left', day: '24 May' },
  ],
  today: { on: '2026-11-24', lines: ['today,', 'six months'] },
  month,
}

export const curve: StepCurveData = {
  steps: [
    { at: 0, share: 0, lower: 0, upper: 0 },
    { at: 3, share: 0.155, lower: 0.09, upper: 0.25 },
    { at: 6, share: 0.365, lower: 0.27, upper: 0.475 },
    { at: 9, share: 0.52, lower: 0.415, upper: 0.63 },
    { at: 12, share: 0.67, lower: 0.56, upper: 0.78 },
  ],
  until: 12.6,
  ticks: [
    { at: 0, label: 'start', atRisk: '84' },
    { at: 3, label: '3 months', atRisk: '69' },
    { at: 6, label: '6', atRisk: '49' },
    { at: 9, label: '9', atRisk: '31' },
    { at: 12, label: '12', atRisk: '12' },
  ],
  atRiskLabel: 'at risk',
  endLabel: '67 %',
  share: (share, isTop) => `${Math.round(share * 100)}${isTop ? ' %' : ''}`,
}

export const parts: readonly BarPart[] = [
  { id: 'work', value: 50, label: 'work 50', kind: 'work' },
  { id: 'training', value: 11, label: 'training 11', kind: 'training' },
  { id: 'neither', value: 21, label: 'neither 21', kind: 'neither' },
  { id: 'unknown', value: 14, label: 'not reached 14', kind: 'unknown' },
]

export const rows: readonly RangeRow[] = [
  {
    id: 'work',
    label: 'In work',
    range: { lower: 0.42, upper: 0.75, atLeast: 0.52, atMost: 0.67 },
    text: '42 to 75 %',
  },
  { id: 'hidden', label: 'ESF+ EECR05', text: 'not shown, to protect small groups' },
]

export const cadence: CadenceData = {
  from: '2026-07-20',
  to: '2026-11-24',
  meetings: [
    { id: '1', on: '2026-07-22', isHeld: true, detail: '22 July' },
    { id: '2', on: '2026-09-23', isHeld: false, detail: '23 September, not held' },
    { id: '3', on: '2026-10-14', isHeld: true, detail: '14 October' },
  ],
  due: ['2026-08-03', '2026-08-17', '2026-08-31', '2026-09-14', '2026-09-28', '2026-10-12', '2026-10-26'],
  pauses: [{ from: '2026-08-08', to: '2026-08-22', label: 'holidays' }],
  silence: { from: '2026-10-14', to: '2026-11-24', label: '41 days' },
  today: { on: '2026-11-24', label: 'today' },
  month,
}
