import type { RoundInput } from '@passerelle/matching'
import { expect, it } from 'vitest'
import { compute, RoundStopped, UnusableInput } from './compute.ts'

const sectors = ['health', 'ict', 'logistics', 'care', 'finance']
const people = (letter: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `${letter}${n}`,
    attributes: { sector: sectors[(n * 7) % 5], age: 20 + ((n * 37) % 40) },
  }))
const input = (size: number): RoundInput => ({
  mentees: people('M', size),
  mentors: people('T', size),
  policy: {
    attributes: [
      { name: 'sector', type: 'category', side: 'both' },
      { name: 'age', type: 'number', side: 'both' },
    ],
    criteria: [
      { id: 'sector', kind: 'same', mentee: 'sector', mentor: 'sector', weight: 3 },
      {
        ...{ id: 'age', kind: 'number', compare: 'distance', full: 0, none: 30 },
        ...{ mentee: 'age', mentor: 'age', weight: 1 },
      },
    ],
    objective: 'fairest',
  },
})

it('leaves the work to another thread, and hears of it while it lasts', async () => {
  const everybody = process.cpuUsage()
  const own = process.threadCpuUsage()
  const shares: number[] = []
  const { pairs } = await compute(
    { task: 'propose', input: input(150) },
    { onProgress: (share) => shares.push(share) },
  )
  const { user, system } = process.cpuUsage(everybody)
  const mine = process.threadCpuUsage(own)
  expect(pairs).toHaveLength(150)
  // Time of the processor, not of the clock: on a busy machine all of it takes longer, and the share stays.
  expect((mine.user + mine.system) / (user + system)).toBeLessThan(0.5)
  expect(shares.length).toBeGreaterThan(3)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})

it('stops where it is told to, before and while it works', async () => {
  const stopping = new AbortController()
  const stopped = compute(
    { task: 'propose', input: input(150) },
    { signal: stopping.signal, onProgress: () => stopping.abort() },
  )
  await expect(stopped).rejects.toBeInstanceOf(RoundStopped)
  await expect(
    compute({ task: 'propose', input: input(2) }, { signal: stopping.signal }),
  ).rejects.toBeInstanceOf(RoundStopped)
})

it('brings back what is wrong with an input', async () => {
  const twice = { ...input(2), mentees: [...people('M', 2), ...people('M', 1)] }
  await expect(compute({ task: 'propose', input: twice })).rejects.toBeInstanceOf(UnusableInput)
})

it('answers everybody, also where more is asked at once than there are threads', async () => {
  const asked = Array.from({ length: 9 }, (_, size) =>
    compute({ task: 'objectives', input: input(size + 1) }).then(([most]) => most?.pairs),
  )
  const stopping = new AbortController()
  const stopped = compute({ task: 'propose', input: input(3) }, { signal: stopping.signal })
  stopping.abort()
  await expect(stopped).rejects.toBeInstanceOf(RoundStopped)
  expect(await Promise.all(asked)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})
