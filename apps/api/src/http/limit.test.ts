import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { lessThan } from './limit.ts'
import type { Web } from './web.ts'

it('answers at once what is too much, and takes more when something is done', async () => {
  let finish = (): void => undefined
  const slow = new Promise<void>((resolve) => {
    finish = resolve
  })
  const app = new Hono<Web>()
  app.use(lessThan(2))
  app.get('/slow', async (context) => {
    await slow
    return context.text('done')
  })
  app.get('/broken', () => {
    throw new Error('a fault of ours')
  })
  app.onError((_error, context) => context.text('broken', 500))
  for (let n = 0; n < 5; n += 1) expect((await app.request('/broken')).status).toBe(500)
  const running = [app.request('/slow'), app.request('/slow')]
  const refused = await app.request('/slow')
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('2')
  finish()
  expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200])
  expect((await app.request('/slow')).status).toBe(200)
})
