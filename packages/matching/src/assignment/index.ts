/** The assignment floor: numbers in, optimal assignment out. */
export { assign } from './assign.ts'
export { assignSparse } from './assign-sparse.ts'
export { bestAssignments } from './best-assignments.ts'
export { assignWithCapacities } from './capacities.ts'
export { InputError, type InputErrorCode } from './errors.ts'
export type { Assignment, Capacities, CapacityAssignment, DenseProblem, SparseProblem } from './types.ts'
