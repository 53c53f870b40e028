import type { FieldProblem, Message, MessageValue } from '@passerelle/domain'

/** What people get to know of an error, the same for tRPC, files and plain pages. */
export type ErrorAnswer = {
  readonly code: string
  readonly values: Readonly<Record<string, MessageValue>>
  readonly fields: readonly FieldProblem[]
  /** What would have to be there first. */
  readonly missing?: readonly Message[]
  /** The record as it is now, where somebody else was quicker. */
  readonly current?: unknown
}

export type ErrorStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503

/** An error that people may know about. Anything else that is thrown becomes "server", without a word of detail. */
export class ApiError extends Error {
  readonly status: ErrorStatus
  readonly answer: ErrorAnswer
  constructor(status: ErrorStatus, answer: Partial<ErrorAnswer> & { code: string }, cause?: unknown) {
    super(answer.code, { cause })
    this.name = new.target.name
    this.status = status
    this.answer = { values: {}, fields: [], ...answer }
  }
  get code(): string {
    return this.answer.code
  }
}

/** Not there, or not yours to know about: the same answer for both. */
export class NotFound extends ApiError {
  constructor() {
    super(404, { code: 'not-found' })
  }
}

/** You see it, but may not do this. */
export class Forbidden extends ApiError {
  constructor() {
    super(403, { code: 'forbidden' })
  }
}

/** Nobody is signed in, or no longer. */
export class SignedOut extends ApiError {
  constructor() {
    super(401, { code: 'signed-out' })
  }
}

/** A rule says no. `code` and `values` are a message of the catalogue; `missing` says what it takes. */
export class Refused extends ApiError {
  constructor(code: string, values: ErrorAnswer['values'] = {}, missing: readonly Message[] = []) {
    super(422, { code, values, ...(missing.length > 0 && { missing }) })
  }
}

/** Somebody was quicker: `current` is the record as it is now. */
export class Conflict extends ApiError {
  constructor(current: unknown, code = 'conflict', values: ErrorAnswer['values'] = {}) {
    super(409, { code, values, current })
  }
}

/** Fields that need another look. */
export class Invalid extends ApiError {
  constructor(problem: { readonly fields: readonly FieldProblem[] }) {
    super(422, { code: 'invalid', fields: problem.fields })
  }
}

/** Too much at once; come back after so many seconds. */
export class Throttled extends ApiError {
  readonly seconds: number
  constructor(seconds: number) {
    super(429, { code: 'throttled', values: { seconds } })
    this.seconds = seconds
  }
}
