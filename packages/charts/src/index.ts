export { type CadenceData, CadenceStrip } from './cadence.ts'
export { type ChartColours, paperColours } from './colours.ts'
export type { ChartFrame } from './parts.ts'
export { ProgressToTarget } from './progress.ts'
export { type RangeRow, Ranges } from './ranges.ts'
export {
  type Registration,
  type SituationData,
  type SituationKind,
  type SituationMoment,
  type SituationStretch,
  SituationTimeline,
  situationLayout,
} from './situation.ts'
export { type BarPart, StackedBar } from './stackedBar.ts'
export { type CurveStep, StepCurve, type StepCurveData } from './stepCurve.ts'
