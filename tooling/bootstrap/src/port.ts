import { createServer } from 'node:net'
import { Sentence } from './sentence.ts'

/** `PORT`, or 4000. */
export function wantedPort(): number {
  const text = process.env.PORT || '4000'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Sentence(`PORT is a number from 1 to 65535; it is set to "${text}".`)
  }
  return port
}

/** Says so at once, before minutes of work, when something else listens there or no browser would go there. */
export async function refuseUselessPort(port: number): Promise<void> {
  for (const host of [undefined, '127.0.0.1']) {
    const code = await faultOfListening(port, host)
    if (code === 'EADDRINUSE') {
      throw new Sentence(
        `Port ${port} is taken by another program. Stop it, or choose another one: PORT=${port + 1 > 65_535 ? 4000 : port + 1} npm start`,
      )
    }
    if (code === 'EACCES') {
      throw new Sentence(
        `Port ${port} may not be used by this user. Choose one above 1023: PORT=4000 npm start`,
      )
    }
  }
  if (await isBlockedByBrowsers(port)) {
    throw new Sentence(
      `Browsers refuse to open port ${port}, because it belongs to another service. Choose another one: PORT=4000 npm start`,
    )
  }
}

/** Whether the Fetch standard's list of bad ports has it; Node follows that list as browsers do. */
function isBlockedByBrowsers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}`, { method: 'HEAD' }).then(
    () => false,
    ({ cause }: { cause?: Error }) => cause?.message === 'bad port',
  )
}

function faultOfListening(port: number, host: string | undefined): Promise<string | undefined> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

/** A port that nobody uses now. */
export function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
