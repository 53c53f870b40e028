import { Conflict } from './errors.ts'

/**
 * Refuses a change that was made to an older version of a record than the one that is stored.
 * Read the row `forUpdate()` first, so that two changes at once come after each other.
 *
 * @example
 * const pair = await pairForUpdate(db, input.pairId)
 * expectVersion(pair, input.version)
 */
export function expectVersion<Row extends { readonly version: number }>(
  stored: Row,
  version: number,
  shown: unknown = stored,
): void {
  if (stored.version !== version) throw new Conflict(shown)
}
