import { randomUUID } from 'node:crypto'
import { requestContext } from '../accounts/context.ts'
import { appRouter } from '../router.ts'
import type { Services } from '../trpc/services.ts'
import { trpc } from '../trpc/trpc.ts'

/** A browser with a cookie jar that calls procedures; every call is a request of its own. */
export function browser(services: Services, address = '203.0.113.7') {
  const jar = new Map<string, string>()
  const visitor = {
    address,
    device: 'a test',
    cookie: (name: string) => jar.get(name),
    setCookie: (name: string, value: string | undefined) => {
      if (value === undefined) jar.delete(name)
      else jar.set(name, value)
    },
  }
  const call = () =>
    trpc.createCallerFactory(appRouter)(
      requestContext(services, { requestId: 'test', idempotencyKey: randomUUID(), visitor }),
    )
  return { jar, call }
}
