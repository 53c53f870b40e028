export { attributeKeeping } from './attributes.ts'
export {
  type ComparedPerson,
  type DuplicateHint,
  type DuplicateReason,
  duplicateHint,
  duplicateHints,
  duplicateReasons,
  identityMarks,
} from './duplicate.ts'
export {
  type Keeping,
  keptUntil,
  type Purpose,
  purposes,
  type RetentionClass,
  type RetentionRule,
  retentionRules,
} from './keeping.ts'
export { nameKeys } from './name.ts'
export { personalFields } from './personalFields.ts'
export { romanised } from './scripts.ts'
