import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import type { Doors } from '../database/doors.ts'
import type { Enqueue } from '../jobs/queue.ts'

/** What comes from outside and tests replace: the time, chance and new names of things. Made once, in `main.ts`. */
export type Outside = {
  readonly clock: () => Date
  readonly random: (bytes: number) => Buffer
  readonly newId: () => string
}

export const realOutside: Outside = {
  clock: () => new Date(),
  random: randomBytes,
  newId: randomUUID,
}

/** What every request may use. */
export type Services = Outside & {
  readonly doors: Doors
  readonly enqueue: Enqueue
  /** Where people reach this installation, without a slash at the end. */
  readonly publicUrl: string
  /** A hash that only this installation can make, for what is counted but not kept. */
  readonly keyed: (purpose: string, text: string) => Buffer
  /** Errors that are our fault, for the log. */
  readonly onFault: (error: unknown, requestId: string) => void
}

/** The day it is in a zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant)
}

export function keyedBy(secret: string): Services['keyed'] {
  return (purpose, text) => createHmac('sha256', secret).update(`${purpose}\0${text}`).digest()
}
