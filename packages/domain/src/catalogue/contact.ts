import { z } from 'zod'

/** Where an offer was found when it was described, as printed: addresses move, so this is a trace, not a promise. */
export const Contact = z.strictObject({ web: z.string().min(4).max(300) })
export type Contact = z.infer<typeof Contact>
