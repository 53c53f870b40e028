import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page, Request } from 'playwright-core'

interface Traffic {
  open: number
  /** When the last request began or ended. */
  last: number
}

const traffic = new WeakMap<Page, Traffic>()

/** An answer may lead to the next question; this long without one is quiet. */
const calm = 120

/** Counts the requests of every page of a context. */
export function followTraffic(context: BrowserContext): void {
  context.on('request', (request) => count(request, 1))
  context.on('requestfinished', (request) => count(request, -1))
  context.on('requestfailed', (request) => count(request, -1))
}

function count(request: Request, change: 1 | -1): void {
  if (request.serviceWorker()) return
  const page = request.frame().page()
  const known = traffic.get(page) ?? { open: 0, last: 0 }
  traffic.set(page, { open: Math.max(0, known.open + change), last: performance.now() })
}

export function isQuiet(page: Page): boolean {
  const { open, last } = traffic.get(page) ?? { open: 0, last: 0 }
  return open === 0 && performance.now() - last >= calm
}

export async function untilQuiet(page: Page): Promise<void> {
  const deadline = performance.now() + 30_000
  while (!isQuiet(page)) {
    if (performance.now() > deadline) throw new Error(`${page.url()} did not come to rest.`)
    await pause(20)
  }
}
