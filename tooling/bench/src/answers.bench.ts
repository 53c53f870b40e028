import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import type { RoundInput } from '@passerelle/matching'
import { compute } from '../../../apps/api/src/matching/compute.ts'

/**
 * How quickly this process answers others while it computes rounds of 500 × 300 in a thread, as the API does, beside how
 * quickly it does when nothing else goes on. Half of the answers may take 20 ms longer, not more.
 */
const sectors = ['health', 'ict', 'logistics', 'care', 'finance', 'education']
const people = (letter: string, count: number, more = {}) =>
  Array.from({ length: count }, (_, n) => ({
    id: `${letter}${n}`,
    attributes: {
      sector: sectors[(n * 7) % 6],
      age: 20 + ((n * 37) % 40),
      home: { latitude: 50.7 + ((n * 13) % 100) / 300, longitude: 4.2 + ((n * 29) % 100) / 250 },
    },
    ...more,
  }))
const input: RoundInput = {
  mentees: people('M', 500),
  mentors: people('T', 300, { capacity: 2 }),
  policy: {
    attributes: [
      { name: 'sector', type: 'category', side: 'both' },
      { name: 'age', type: 'number', side: 'both' },
      { name: 'home', type: 'place', side: 'both' },
    ],
    criteria: [
      { id: 'sector', kind: 'same', mentee: 'sector', mentor: 'sector', weight: 3 },
      {
        ...{ id: 'age', kind: 'number', compare: 'distance', full: 0, none: 30, weight: 1 },
        mentee: 'age',
        mentor: 'age',
      },
      { id: 'home', kind: 'near', mentee: 'home', mentor: 'home', limit: 30, weight: 1 },
    ],
  },
}

const server = createServer((_, response) => response.end('{"status":"up"}'))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo

/** Milliseconds of answers to somebody who asks again and again for a while, from a thread of their own. */
function waits(milliseconds: number): Promise<number[]> {
  const asking = new Worker(new URL('./answers/asking.ts', import.meta.url), {
    workerData: { port, milliseconds },
  })
  return new Promise((resolve, reject) => {
    asking.once('message', resolve)
    asking.once('error', reject)
  })
}

const show = (title: string, all: number[]): number => {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  const figures = [0.5, 0.95, 0.99].map((share) => `${at(share).toFixed(1)} ms`.padStart(10))
  console.log(`${title.padEnd(32)}${String(all.length).padStart(9)}${figures.join('')}`)
  return at(0.5)
}

console.log(`${''.padEnd(32)}  answers      half      95 %      99 %`)
const idle = show('nothing else goes on', await waits(3000))
let isAsking = true
let rounds = 0
const computing = (async () => {
  while (isAsking) {
    await compute({ task: 'propose', input })
    rounds += 1
  }
})()
const busy = show('while rounds are computed', await waits(6000))
isAsking = false
await computing
console.log(`${rounds} rounds of 500 × 300 meanwhile, each with advice and what its conditions cost`)
server.close()
server.closeAllConnections()
if (busy > idle + 20) process.exitCode = 1
