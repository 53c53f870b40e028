import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { servicesFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type SeededOrganisation, seedOrganisation, system } from '../testing/seed.ts'
import { tenantJob } from './job.ts'
import { openQueue, type Queue } from './queue.ts'
import { repeat } from './repeat.ts'

let database: TestDatabase
let ours: SeededOrganisation
let queues: Queue[] = []
const did: string[] = []

const note = tenantJob({
  name: 'test.note',
  input: z.strictObject({ text: z.string(), failures: z.int() }),
  retries: 2,
  run: async ({ input, inTenant }) => {
    const tries = did.filter((each) => each === `try ${input.text}`).length
    did.push(`try ${input.text}`)
    if (tries < input.failures) throw new Error('not yet')
    await inTenant((db) => db.selectFrom('programmes').select('id').execute())
    did.push(`done ${input.text}`)
  },
  onGivenUp: async ({ input }) => {
    did.push(`given up ${input.text}`)
  },
})

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
})
afterEach(async () => {
  await Promise.all(queues.map((queue) => queue.stop()))
  queues = []
})
afterAll(() => database.close())

const quiet = { onFault: () => undefined }
async function openOne(): Promise<Queue> {
  const queue = await openQueue(database.installation, {
    ...{ jobs: [note], ...quiet, pollingSeconds: 0.5, retrySeconds: 0 },
  })
  queues.push(queue)
  return queue
}
const send = (queue: Queue, text: string, failures = 0, fails = false) =>
  database.doors.inTenant(ours.organisationId, system, async (db) => {
    await queue.enqueue(db, ours.organisationId, note, { text, failures })
    if (fails) throw new Error('rolled back')
  })
async function until(said: string): Promise<void> {
  for (const end = Date.now() + 10_000; !did.includes(said) && Date.now() < end; ) await pause(20)
  expect(did).toContain(said)
}

describe('a job', () => {
  it('runs when its transaction committed, and never was when it was rolled back', async () => {
    const queue = await openOne()
    await queue.work(servicesFor(database))
    await expect(send(queue, 'gone', 0, true)).rejects.toThrow('rolled back')
    await send(queue, 'kept')
    await until('done kept')
    expect(did).not.toContain('try gone')
  })

  it('is tried again after a fault, and given up where people see it after the last try', async () => {
    const queue = await openOne()
    await queue.work(servicesFor(database))
    await send(queue, 'third time lucky', 2)
    await send(queue, 'hopeless', 9)
    await until('done third time lucky')
    await until('given up hopeless')
    expect(did.filter((each) => each === 'try hopeless')).toHaveLength(3)
  })

  it('runs once, however many processes work', async () => {
    const [one, other] = [await openOne(), await openOne()]
    for (const queue of [one, other]) await queue.work(servicesFor(database))
    const texts = Array.from({ length: 12 }, (_, n) => `shared ${n}`)
    await Promise.all(texts.map((text) => send(one, text)))
    for (const text of texts) await until(`done ${text}`)
    expect(did.filter((each) => each.startsWith('try shared'))).toHaveLength(12)
  })

  it('waits in the queue until a process works', async () => {
    await send(await openOne(), 'patient')
    const later = await openOne()
    await later.work(servicesFor(database))
    await until('done patient')
  })

  it('is refused with input that its schema does not know', async () => {
    const queue = await openOne()
    const wrong = { text: 'x', failures: 0, extra: true }
    const sending = database.doors.inTenant(ours.organisationId, system, (db) =>
      queue.enqueue(db, ours.organisationId, note, wrong),
    )
    await expect(sending).rejects.toThrow()
  })
})

it('repeats without overlap, through faults, and stops after what runs', async () => {
  let running = 0
  let turns = 0
  const faults: unknown[] = []
  const loop = repeat(
    async () => {
      running += 1
      turns += 1
      await pause(1)
      expect(running).toBe(1)
      running -= 1
      if (turns === 2) throw new Error('once')
      return turns < 5 ? 'more' : 'done'
    },
    { rest: 1, onFault: (error) => faults.push(error) },
  )
  while (turns < 6) await pause(1)
  await loop.stop()
  const after = turns
  await pause(5)
  expect(turns).toBe(after)
  expect(faults).toHaveLength(1)
})
