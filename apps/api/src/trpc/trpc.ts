import type { Action } from '@passerelle/domain'
import { initTRPC, TRPCError } from '@trpc/server'
import type { z } from 'zod'
import { ApiError, type ErrorAnswer, errorAnswer } from '../errors/index.ts'
import type { RequestContext } from './context.ts'

/** What the permission walk reads of a procedure. `null`: no record is touched, the procedure is about the session. */
export type ProcedureMeta = {
  readonly action: Action | null
  readonly door: 'member' | 'funder' | 'session'
  readonly on: 'list' | 'organisation' | 'funder' | 'record' | 'session'
  /** Undefined where nothing goes in. */
  readonly input: z.ZodType | undefined
}

export type ErrorData = ErrorAnswer & { readonly httpStatus: number }

/** Only `procedures.ts` uses `base`: a procedure that names no action cannot be written anywhere else. */
export const trpc = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error }) => {
      const known = error.cause instanceof ApiError ? error.cause : unmade(error)
      const data: ErrorData = { ...known.answer, httpStatus: known.status }
      return { code: shape.code, message: known.code, data }
    },
  })

export const router = trpc.router

const codes = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  422: 'UNPROCESSABLE_CONTENT',
  429: 'TOO_MANY_REQUESTS',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'SERVICE_UNAVAILABLE',
} as const

/** The error as tRPC sends it; what is our fault goes to the log and nowhere else. */
export function sendable(error: unknown, context: RequestContext): TRPCError {
  const known = errorAnswer(error)
  if (known.status >= 500) context.services.onFault(known.cause ?? error, context.requestId)
  return new TRPCError({ code: codes[known.status], message: known.code, cause: known })
}

/** Errors that tRPC makes itself: a path that does not exist, a body that is no JSON. */
function unmade(error: TRPCError): ApiError {
  switch (error.code) {
    case 'NOT_FOUND':
      return new ApiError(404, { code: 'not-found' })
    case 'PAYLOAD_TOO_LARGE':
      return new ApiError(413, { code: 'too-large' })
    case 'INTERNAL_SERVER_ERROR':
      return new ApiError(500, { code: 'server' })
    default:
      return new ApiError(400, { code: 'bad-request' })
  }
}
