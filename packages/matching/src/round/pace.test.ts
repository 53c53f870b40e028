import { describe, expect, it } from 'vitest'
import { person, policy } from '../testing/sectors.ts'
import { proposePairs } from './propose-pairs.ts'

describe('a long round', () => {
  it('reports progress that never falls and stops when asked', async () => {
    const many = Array.from({ length: 300 }, (_, i) => person(`M${i}`, i % 2 ? 'ict' : 'health'))
    const seen: number[] = []
    let ticks = 0
    await proposePairs({
      mentees: many,
      mentors: many.map((m) => ({ ...m, id: `T${m.id}` })),
      policy,
      clock: () => ticks++,
      onProgress: ({ done }) => seen.push(done),
    })
    expect(seen.length).toBeGreaterThan(10)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.at(-1)).toBe(1)
    const controller = new AbortController()
    const stopped = proposePairs({
      mentees: many,
      mentors: many,
      policy,
      signal: controller.signal,
      clock: () => ticks++,
      onProgress: () => controller.abort(new Error('enough')),
    })
    await expect(stopped).rejects.toThrow('enough')
  })
})
