import { z } from 'zod'

/** Who ran it, where and when. The organisation is absent where an entry is a whole network without one owner. */
export const Origin = z.strictObject({
  organisation: z.string().min(1).max(300).optional(),
  country: z.string().regex(/^[A-Z]{2}$/),
  city: z.string().min(1).max(100).optional(),
  startedYear: z.int().min(1900).max(2100).optional(),
  endedYear: z.int().min(1900).max(2100).optional(),
  partners: z.array(z.string().min(1).max(200)).max(50),
  funders: z.array(z.string().min(1).max(200)).max(50),
})
export type Origin = z.infer<typeof Origin>

/** An origin as a source states it: partners and funders left out where it names none. */
export type StatedOrigin = Omit<Origin, 'partners' | 'funders'> &
  Partial<Pick<Origin, 'partners' | 'funders'>>
