import type { MiddlewareHandler } from 'hono'
import type { Web } from './web.ts'

/** Answers at once where too much is under way already, so that what runs gets done. */
export function lessThan(most: number): MiddlewareHandler<Web> {
  let running = 0
  return async (context, next) => {
    if (running >= most) {
      return context.json({ code: 'unavailable', values: {}, fields: [] }, 503, { 'Retry-After': '2' })
    }
    running += 1
    try {
      await next()
    } finally {
      running -= 1
    }
    return undefined
  }
}
