import type { FieldProblem, Message } from '@passerelle/domain'
import { TRPCClientError } from '@trpc/client'
import { type ErrorKind, errorKindOf } from '../page/index.ts'

/** What the API says when it refuses: a code with its values, the fields concerned, and what stands there now. */
export type Failure = {
  readonly kind: ErrorKind
  readonly code?: string
  readonly values: Message['values']
  readonly fields: readonly FieldProblem[]
  /** What would have to be there first. */
  readonly missing: readonly Message[]
  /** The stored values, where the version that was sent is no longer the newest. */
  readonly current?: Readonly<Record<string, unknown>>
}

/** The HTTP status that an error came with; nothing where no answer came. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof TRPCClientError)) return 500
  const status = dataOf(error)?.httpStatus
  return typeof status === 'number' ? status : undefined
}

export function kindOf(error: unknown): ErrorKind {
  return errorKindOf(statusOf(error))
}

/** Reads whatever was thrown; what does not have the shape is left out. */
export function failureOf(error: unknown): Failure {
  const told = dataOf(error) ?? {}
  return {
    kind: kindOf(error),
    ...(typeof told.code === 'string' ? { code: told.code } : {}),
    values: isRecord(told.values) ? (told.values as Message['values']) : {},
    fields: Array.isArray(told.fields) ? told.fields.flatMap(fieldOf) : [],
    missing: Array.isArray(told.missing) ? (told.missing as Message[]) : [],
    ...(isRecord(told.current) ? { current: told.current } : {}),
  }
}

function dataOf(error: unknown): Record<string, unknown> | undefined {
  if (!(error instanceof TRPCClientError)) return undefined
  const data: unknown = error.data
  return isRecord(data) ? data : undefined
}

function fieldOf(field: unknown): FieldProblem[] {
  if (!isRecord(field) || typeof field.code !== 'string') return []
  const path = Array.isArray(field.path) ? field.path.map(String).join('.') : String(field.path ?? '')
  return [{ path, code: field.code, expected: field.expected as FieldProblem['expected'] }]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
