import { TRPCError } from '@trpc/server'
import { expect } from 'vitest'
import type { ApiError } from '../errors/index.ts'

/** What a call is refused with; fails where it is not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(TRPCError)
  return (error as TRPCError).cause as unknown as ApiError
}
