export { checkPlan, type PlanCheck, type PlannedRelease } from '../reports/checkPlan.ts'
export { type ReleasedTables, type ReleaseTask, releaseFigures } from '../reports/releaseFigures.ts'
export type { ReleasedSum, ReleaseRecord } from '../reports/releaseRecord.ts'
export { attackerBounds, type CellBounds } from './bounds.ts'
export {
  type CurveCells,
  curvePrinted,
  mergedSteps,
  type Operand,
  type Printed,
  possibleCounts,
  quotientPrinted,
  roundedPrinted,
} from './derivedFigures.ts'
export { DisclosureError, type DisclosureErrorCode } from './errors.ts'
export type { Cells, Equation, Inequality, Published, Release } from './knowledge.ts'
export type { PrimaryCell, PrimaryReason, ProtectionTask } from './options.ts'
export { primaryCells } from './primary.ts'
export { type InformationLoss, type Protection, protect } from './protect.ts'
