import { TRPCClientError } from '@trpc/client'
import { type ErrorKind, errorKindOf } from '../page/index.ts'

/** The HTTP status that an error came with; nothing where no answer came. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof TRPCClientError)) return 500
  const data: unknown = error.data
  if (data === null || typeof data !== 'object' || !('httpStatus' in data)) return undefined
  return typeof data.httpStatus === 'number' ? data.httpStatus : undefined
}

export function kindOf(error: unknown): ErrorKind {
  return errorKindOf(statusOf(error))
}
