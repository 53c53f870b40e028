/** A problem the person at the keyboard can act on: shown as this sentence alone, never with a stack trace. */
export class Sentence extends Error {
  readonly code = 'bootstrap.sentence'
}

/** Errors whose message is written for the person at the keyboard. */
const forPeople = new Set(['Sentence', 'ClusterError', 'MigrationError', 'RoleError'])

/** What to say about something that went wrong. */
export function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof Sentence || forPeople.has(error.name)) return error.message
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === '53100') return 'There is no space left on the disk.'
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01') {
    return `The database of DATABASE_URL cannot be reached: ${error.message}`
  }
  return error.stack ?? error.message
}
