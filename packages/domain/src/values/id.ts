import { z } from 'zod'

/** An identifier as the caller's system makes it: opaque, at most 64 characters. Callers may narrow it at their edge. */
export const Id = z.string().min(1).max(64)
export type Id = z.infer<typeof Id>

/** A short code chosen by people who write programmes: `full-time`, `step.training`. Never shown to anyone. */
export const Code = z
  .string()
  .max(64)
  .regex(/^[a-zA-Z0-9]+(?:[-._][a-zA-Z0-9]+)*$/)
export type Code = z.infer<typeof Code>
