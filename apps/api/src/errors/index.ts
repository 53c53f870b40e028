export {
  ApiError,
  Conflict,
  type ErrorAnswer,
  Forbidden,
  Invalid,
  NotFound,
  Refused,
  SignedOut,
  Throttled,
} from './errors.ts'
export { parse } from './fields.ts'
export { errorAnswer, knownError } from './known.ts'
export { expectVersion } from './version.ts'
