import { createHash } from 'node:crypto'

/** Goes into a cookie or a letter; never into the database. */
export function newToken(random: (bytes: number) => Buffer): string {
  return random(32).toString('base64url')
}

/** What the database keeps of a token. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
