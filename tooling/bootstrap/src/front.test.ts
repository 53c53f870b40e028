import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { frontOf } from './front.ts'
import { freePort } from './port.ts'

const open: { close: () => unknown }[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function frontBefore(port: number): Promise<string> {
  const front = frontOf(() => port)
  open.push(front)
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(front.address() as AddressInfo).port}`
}

/** Takes a connection and hangs up as soon as the request arrives, as a server does that stops; then `next` serves. */
async function stopsOnFirstRequest(port: number, next: Server): Promise<void> {
  const stopping = createSocketServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      stopping.close(() => next.listen(port, '127.0.0.1'))
      socket.destroy()
    })
  })
  open.push(next)
  await new Promise<void>((resolve) => stopping.listen(port, '127.0.0.1', resolve))
}

it('makes a request again that a stopping server dropped unread, with its body', async () => {
  const port = await freePort()
  await stopsOnFirstRequest(
    port,
    createServer((incoming, outgoing) => incoming.pipe(outgoing)),
  )
  const response = await fetch(await frontBefore(port), { method: 'POST', body: 'What was typed' })
  expect(await response.text()).toBe('What was typed')
})

it('passes on status, headers and a streamed answer as they are', async () => {
  const port = await freePort()
  const server = createServer((_, outgoing) => {
    outgoing.writeHead(418, { 'X-Kind': 'teapot' })
    outgoing.write('first ')
    outgoing.end('second')
  })
  open.push(server)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const response = await fetch(await frontBefore(port))
  expect([response.status, response.headers.get('x-kind'), await response.text()]).toEqual([
    418,
    'teapot',
    'first second',
  ])
})
