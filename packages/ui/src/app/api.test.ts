import { createTRPCUntypedClient, TRPCClientError, type TRPCLink } from '@trpc/client'
import type { AnyTRPCRouter } from '@trpc/server'
import { observable } from '@trpc/server/observable'
import { expect, it } from 'vitest'
import { keyEachChange } from './api.ts'

type Answer = 'done' | 'lost' | 'refused'

/** A client whose server answers as told, and the keys that reached it. */
function clientWith(...answers: Answer[]) {
  const keys: unknown[] = []
  const server: TRPCLink<AnyTRPCRouter> = () => (run) =>
    observable((observer) => {
      keys.push(run.op.context.key)
      const answer = answers.shift() ?? 'done'
      if (answer === 'done') {
        observer.next({ result: { type: 'data', data: null } })
        observer.complete()
      } else if (answer === 'lost') observer.error(TRPCClientError.from(new Error('no connection')))
      else {
        const shape = { code: -32022, message: 'refused', data: { httpStatus: 422 } }
        observer.error(TRPCClientError.from({ error: shape }))
      }
    })
  const client = createTRPCUntypedClient<AnyTRPCRouter>({ links: [keyEachChange(), server] })
  const change = (input: unknown) => client.mutation('pairs.close', input).catch(() => undefined)
  return { client, change, keys }
}

it('gives each change a key of its own, also when the same is done again on purpose', async () => {
  const { change, keys } = clientWith()
  await change({ pairId: 'a' })
  await change({ pairId: 'a' })
  await change({ pairId: 'b' })
  expect(new Set(keys).size).toBe(3)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f-]{36}$/)
})

it('sends a change whose answer was lost with the same key, until it is answered', async () => {
  const { change, keys } = clientWith('lost', 'lost', 'done')
  for (let n = 0; n < 4; n += 1) await change({ pairId: 'a' })
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).toBe(keys[0])
  expect(keys[3]).not.toBe(keys[0])
})

it('a refusal is an answer: what is tried next is another change', async () => {
  const { change, keys } = clientWith('refused')
  await change({ pairId: 'a' })
  await change({ pairId: 'a' })
  expect(keys[1]).not.toBe(keys[0])
})

it('leaves questions without a key', async () => {
  const { client, keys } = clientWith()
  await client.query('pairs.list')
  expect(keys).toEqual([undefined])
})
