/** Serves the built site to this machine. */
import { readFile, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** @param port 0 for any that is free */
export async function serve(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void fileAt(folder, request.url ?? '/').then((found) => {
      if (found === undefined) response.writeHead(404).end('There is no such page.')
      else response.writeHead(200, { 'Content-Type': found.type }).end(found.content)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

async function fileAt(folder: string, url: string): Promise<{ type: string; content: Buffer } | undefined> {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    if (path.split(sep).includes('..')) return undefined
    const named = join(folder, path)
    const file = (await stat(named)).isDirectory() ? join(named, 'index.html') : named
    // Sources that pages link to are for reading.
    const type = types[extname(file)] ?? 'text/plain; charset=utf-8'
    return { type, content: await readFile(file) }
  } catch {
    return undefined
  }
}
