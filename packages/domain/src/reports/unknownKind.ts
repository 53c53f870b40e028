import { z } from 'zod'

/**
 * Why nothing is known of somebody whose time for answering is over; `undecided`: answered, but the answer does not decide
 * it. Never one line: each has another remedy.
 */
export const unknownKinds = ['not-asked', 'not-reached', 'refused', 'undecided'] as const
/** Why nothing is known: the four lines that are never one. */
export const UnknownKind = z.enum(unknownKinds)
export type UnknownKind = z.infer<typeof UnknownKind>
