import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { requestContext } from '../accounts/context.ts'
import { Throttled } from '../errors/index.ts'
import { appRouter } from '../router.ts'
import type { Services } from '../trpc/services.ts'
import { sameOrigin } from './headers.ts'
import { type VisitorOptions, visitorOf } from './visitor.ts'
import type { Web } from './web.ts'

const largestBody = 1024 * 1024
const largestBatch = 100

/** The procedures of both apps, under `/trpc`. */
export function trpcRoutes(services: Services, options: VisitorOptions): Hono<Web> {
  const routes = new Hono<Web>()
  routes.use(sameOrigin(options.publicUrl))
  routes.use(compress())
  routes.use(
    bodyLimit({
      maxSize: largestBody,
      // What was not read stands between this answer and the next: the connection ends here.
      onError: (context) =>
        context.json({ code: 'too-large', values: {}, fields: [] }, 413, { Connection: 'close' }),
    }),
  )
  routes.all('/*', async (context) => {
    const visitor = visitorOf(context, options)
    const answer = await fetchRequestHandler({
      endpoint: '/trpc',
      req: context.req.raw,
      router: appRouter,
      maxBatchSize: largestBatch,
      responseMeta: ({ errors }) => ({ headers: retryAfter(errors.map(({ cause }) => cause)) }),
      createContext: () =>
        requestContext(services, {
          requestId: context.var.requestId,
          idempotencyKey: context.req.header('Idempotency-Key'),
          visitor,
        }),
    })
    // Made anew by Hono, so that it carries the cookies too.
    return context.newResponse(answer.body, answer)
  })
  return routes
}

function retryAfter(causes: readonly unknown[]): Record<string, string> {
  const seconds = causes.filter((cause) => cause instanceof Throttled).map((cause) => cause.seconds)
  return seconds.length === 0 ? {} : { 'Retry-After': String(Math.max(...seconds)) }
}
