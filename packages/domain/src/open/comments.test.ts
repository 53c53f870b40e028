import { describe, expect, it } from 'vitest'
import { commentsOf } from '../../tools/comments.ts'

describe('the comments of a schema', () => {
  it('become the descriptions of the schema and of its fields', () => {
    const source = `/** Not exported. */
const Hidden = z.string()

/**
 * A bench in a park,
 * where people sit.
 *
 * @example
 * Bench.parse({})
 */
export const Bench = z
  .strictObject({
    id: Id,
    /** How many people; \`0\` = none. */
    seats: z.int(),
    place: z.strictObject({
      /** In degrees. */
      latitude: z.number(),
    }),
  })
  .refine(() => true)
export type Bench = z.infer<typeof Bench>
`
    expect(commentsOf(source)).toEqual({
      Bench: {
        about: 'A bench in a park, where people sit.',
        fields: { seats: 'How many people; `0` = none.' },
      },
    })
  })
})
