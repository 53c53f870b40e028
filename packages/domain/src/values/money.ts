import { z } from 'zod'

/** A currency of ISO 4217, in capitals. */
export const Currency = z.string().regex(/^[A-Z]{3}$/)
export type Currency = z.infer<typeof Currency>

/** An amount in whole minor units (cents) with its currency. */
export const Money = z.strictObject({ amount: z.int(), currency: Currency })
export type Money = z.infer<typeof Money>
