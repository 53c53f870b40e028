import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'

/** How long a request waits for a server that is starting again. */
const patience = 15_000

/**
 * One address for several servers: each request goes to the port that its path belongs to, and waits while that
 * server starts again. Only for development.
 */
export function frontOf(portFor: (path: string) => number): Server {
  const front = createServer((incoming, outgoing) => {
    const port = portFor(incoming.url ?? '/')
    connected(port)
      .then((socket) => {
        const { method, url, headers } = incoming
        const onward = request({ method, path: url, headers, createConnection: () => socket })
        onward.on('response', (response) => {
          outgoing.writeHead(response.statusCode ?? 502, response.rawHeaders)
          response.pipe(outgoing)
        })
        onward.on('error', () => outgoing.destroy())
        outgoing.on('close', () => socket.destroy())
        incoming.pipe(onward)
      })
      .catch(() => outgoing.writeHead(503, { 'Retry-After': '2' }).end('The server is starting again.\n'))
  })
  front.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    connected(portFor(incoming.url ?? '/')).then(
      (onward) => join(incoming, socket, head, onward),
      () => socket.destroy(),
    )
  })
  return front
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
