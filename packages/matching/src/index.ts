/** `@passerelle/matching`: from two lists of people and a policy to the best set of pairs, with reasons. */
export * from './assignment/index.ts'
export * from './criteria/index.ts'
export {
  FunctionResultError,
  MatchingCancelledError,
  MatchingInputError,
  type Problem,
  type ProblemCode,
  type ProblemTable,
} from './errors.ts'
export { englishProblem, englishReason, problemCodes, reasonCodes } from './reasons/english.ts'
export type { Reason, ReasonCode, ReasonOf, ReasonTable } from './reasons/reason.ts'
export * from './round/index.ts'
export * from './stability/index.ts'
