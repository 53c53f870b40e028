import { z } from 'zod'

/**
 * What belongs to the field without being a programme that somebody takes part in: a platform where people are found,
 * a directory of offers, a scheme that pays for programmes, an umbrella under which others run them.
 */
export const ListingKind = z.enum(['talent-platform', 'directory', 'funding-scheme', 'umbrella'])
export type ListingKind = z.infer<typeof ListingKind>
