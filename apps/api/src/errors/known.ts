import { RefusedMove } from '@passerelle/domain'
import { ApiError, Conflict, Refused } from './errors.ts'

/** Constraints that people can run into when two act at once: what the database refused, in a code of ours. */
const constraints: Readonly<Record<string, string>> = {
  a_place_is_taken_once: 'conflict.place-taken',
  one_open_pair_per_mentee: 'conflict.already-paired',
  main_activities_do_not_overlap: 'conflict.activities-overlap',
  one_round_at_a_time: 'conflict.round-running',
  a_round_is_run_again_once: 'conflict.round-run-again',
}

/** Any error as one that people may know about; undefined for what is our fault. */
export function knownError(error: unknown): ApiError | undefined {
  if (error instanceof ApiError) return error
  if (error instanceof RefusedMove) return new Refused(error.code, error.values, error.missing)
  const { code, constraint } = databaseFault(error)
  if (constraint !== undefined && constraints[constraint] !== undefined) {
    return new Conflict(undefined, constraints[constraint])
  }
  // Serialisation failures and deadlocks: nothing was written, trying again is right.
  if (code === '40001' || code === '40P01') return new Conflict(undefined, 'conflict.try-again')
  if (code !== undefined && isUnavailable(code)) return new ApiError(503, { code: 'unavailable' }, error)
  return undefined
}

/** What people get to know of any error. */
export function errorAnswer(error: unknown): ApiError {
  return knownError(error) ?? new ApiError(500, { code: 'server' }, error)
}

function databaseFault(error: unknown): { code?: string; constraint?: string } {
  if (!(error instanceof Error)) return {}
  const { code, constraint } = error as { code?: unknown; constraint?: unknown }
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
  }
}

/** Connections refused or lost, the server starting or stopping, a statement that took too long, no connection left. */
function isUnavailable(code: string): boolean {
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', '57014', '57P01', '57P02', '57P03', '53300'].includes(
      code,
    ) || code.startsWith('08')
  )
}
