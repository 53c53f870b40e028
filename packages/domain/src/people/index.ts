export {
  type ComparedPerson,
  type DuplicateHint,
  type DuplicateReason,
  duplicateHint,
  duplicateHints,
  duplicateReasons,
  identityMarks,
} from './duplicate.ts'
export { nameKeys } from './name.ts'
export { romanised } from './scripts.ts'
