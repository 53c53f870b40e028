import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

/** How long a request waits for a server that is starting again. */
const patience = 15_000

/**
 * One address for several servers: each request goes to the port that its path belongs to, and waits while that
 * server starts again. Only for development.
 */
export function frontOf(portFor: (path: string) => number): Server {
  const front = createServer((incoming, outgoing) => {
    passOn(incoming, outgoing, portFor(incoming.url ?? '/')).catch(() => {
      if (outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(503, { 'Retry-After': '2' }).end('The server is starting again.\n')
    })
  })
  front.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    connected(portFor(incoming.url ?? '/')).then(
      (onward) => join(incoming, socket, head, onward),
      () => socket.destroy(),
    )
  })
  return front
}

/**
 * Asks until there is an answer. A server that is told to stop drops connections that it has accepted and not read
 * yet; such a request was never served, so it is made again. Should it have been served after all, its idempotency
 * key keeps it from counting twice.
 */
async function passOn(incoming: IncomingMessage, outgoing: ServerResponse, port: number): Promise<void> {
  const body = await buffer(incoming)
  const deadline = performance.now() + patience
  for (;;) {
    const socket = await connected(port)
    outgoing.once('close', () => socket.destroy())
    try {
      const response = await answered(incoming, body, socket)
      outgoing.writeHead(response.statusCode ?? 502, response.rawHeaders)
      response.once('error', () => outgoing.destroy())
      response.pipe(outgoing)
      return
    } catch (error) {
      if (outgoing.destroyed || performance.now() > deadline) throw error
    }
  }
}

function answered({ method, url, headers }: IncomingMessage, body: Buffer, socket: Socket) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const onward = request({ method, path: url, headers, createConnection: () => socket })
    onward.once('response', resolve)
    onward.on('error', reject)
    onward.end(body)
  })
}

/** A web socket: what the browser said so far is said again, and from then on both sides are one line. */
function join(incoming: IncomingMessage, socket: Duplex, head: Buffer, onward: Socket): void {
  const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`]
  for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
    lines.push(`${incoming.rawHeaders[at]}: ${incoming.rawHeaders[at + 1]}`)
  }
  onward.write(`${lines.join('\r\n')}\r\n\r\n`)
  onward.write(head)
  onward.pipe(socket).pipe(onward)
  onward.on('error', () => socket.destroy())
  socket.on('error', () => onward.destroy())
}

async function connected(port: number): Promise<Socket> {
  const deadline = performance.now() + patience
  for (;;) {
    try {
      return await tried(port)
    } catch (error) {
      if (performance.now() > deadline) throw error
      await pause(100)
    }
  }
}

function tried(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      resolve(socket)
    })
  })
}
