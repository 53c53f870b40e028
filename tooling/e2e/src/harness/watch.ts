import type { BrowserContext } from 'playwright-core'

/** Notes everything that goes wrong in the pages it follows. */
export interface Watch {
  readonly follow: (context: BrowserContext) => void
  /** What went wrong since the last time, and forgets it. */
  readonly take: () => string[]
}

export function watched(): Watch {
  const faults: string[] = []
  return {
    follow: (context) => {
      context.on('console', (message) => {
        if (message.type() !== 'error' && !/Content Security Policy/i.test(message.text())) return
        faults.push(`console at ${message.page()?.url()}: ${message.text()}`)
      })
      context.on('weberror', (error) =>
        faults.push(`error at ${error.page()?.url()}: ${error.error().stack}`),
      )
      context.on('response', (response) => {
        if (response.status() >= 500) faults.push(`${response.status()} of ${response.url()}`)
      })
    },
    take: () => faults.splice(0),
  }
}
