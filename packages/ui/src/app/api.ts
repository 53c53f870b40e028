import { httpBatchLink, splitLink, type TRPCClientError, type TRPCLink } from '@trpc/client'
import type { AnyTRPCRouter } from '@trpc/server'
import { observable } from '@trpc/server/observable'

const url = '/trpc'

/** How both apps reach the API: queries of one moment travel together, each change travels alone with its key. */
export function apiLinks<Router extends AnyTRPCRouter>(): TRPCLink<Router>[] {
  // Every type of the router is the app's business; here it only passes through.
  const links = [
    keyEachChange(),
    splitLink({
      condition: ({ type }) => type === 'mutation',
      // A batch of one: alone, a change without input would have an empty body, which is no JSON.
      true: httpBatchLink({
        url,
        maxItems: 1,
        headers: ({ opList: [op] }) => ({ 'idempotency-key': String(op.context.key) }),
      }),
      false: httpBatchLink({ url, maxURLLength: 4000, maxItems: 100 }),
    }),
  ]
  return links as unknown as TRPCLink<Router>[]
}

/**
 * Gives every change a key, so that it happens once however often it is sent. A change whose answer never came keeps
 * its key: sent again, it is answered with what happened the first time.
 */
export function keyEachChange(): TRPCLink<AnyTRPCRouter> {
  const unanswered = new Map<string, string>()
  return () =>
    ({ op, next }) =>
      observable((observer) => {
        if (op.type !== 'mutation') return next(op).subscribe(observer)
        const change = `${op.path} ${JSON.stringify(op.input)}`
        const key = unanswered.get(change) ?? crypto.randomUUID()
        unanswered.set(change, key)
        return next({ ...op, context: { ...op.context, key } }).subscribe({
          next: (value) => {
            unanswered.delete(change)
            observer.next(value)
          },
          error: (error) => {
            if (wasAnswered(error)) unanswered.delete(change)
            observer.error(error)
          },
          complete: () => observer.complete(),
        })
      })
}

function wasAnswered(error: TRPCClientError<AnyTRPCRouter>): boolean {
  return error.data !== null && error.data !== undefined
}
