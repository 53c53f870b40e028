import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Context, Hono } from 'hono'
import type { Web } from './web.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
const squeezable = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt'])

/** An app as Vite built it: files by their name, and its one page, with a fresh nonce, for every other address. */
export function builtApp(folder: string): Hono<Web> {
  const files = new Map<string, Promise<Served | undefined>>()
  const routes = new Hono<Web>()
  routes.get('/*', async (context) => {
    const path = pathBelow(context)
    if (path === undefined) return context.notFound()
    if (extname(path) === '' || path === 'index.html') return page(context, join(folder, 'index.html'))
    // A hashed name never means another content; what has none is read anew.
    const isHashed = path.startsWith(`assets${sep}`)
    const found = isHashed ? (files.get(path) ?? load(folder, path)) : load(folder, path)
    if (isHashed) files.set(path, found)
    const file = await found
    if (file === undefined) files.delete(path)
    return file === undefined ? context.notFound() : answer(context, file, isHashed)
  })
  return routes
}

/** The path below the app's base, made of plain names only. */
function pathBelow(context: Context<Web>): string | undefined {
  const [, , ...names] = decoded(context.req.path)?.split('/') ?? ['', '', '..']
  const path = normalize(names.join('/'))
  return path.split(sep).includes('..') || path.includes('\0') ? undefined : path === '.' ? '' : path
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

async function page(context: Context<Web>, file: string): Promise<Response> {
  const html = await readFile(file, 'utf8').catch(() => undefined)
  if (html === undefined) {
    return context.text('This app has not been built yet. `npm start` builds it.', 503)
  }
  return context.html(html.replaceAll('CSP-NONCE', context.var.nonce))
}

type Served = {
  readonly type: string
  readonly etag: string
  readonly plain: Buffer
  readonly squeezed?: { readonly br: Buffer; readonly gzip: Buffer }
}

async function load(folder: string, path: string): Promise<Served | undefined> {
  const file = join(folder, path)
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isFile) return undefined
  const plain = await readFile(file)
  const type = types[extname(path)] ?? 'application/octet-stream'
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`
  if (!squeezable.has(extname(path)) || plain.length < 1024) return { type, etag, plain }
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(plain, quality),
    promisify(gzip)(plain, { level: 9 }),
  ])
  return { type, etag, plain, squeezed: { br, gzip: gzipped } }
}

function answer(context: Context<Web>, file: Served, isHashed: boolean): Response {
  context.header('Content-Type', file.type)
  context.header('ETag', file.etag)
  context.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'public, no-cache')
  if (context.req.header('If-None-Match') === file.etag) return context.body(null, 304)
  if (file.squeezed === undefined) return context.body(bytes(file.plain))
  context.header('Vary', 'Accept-Encoding')
  const accepted = context.req.header('Accept-Encoding') ?? ''
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined
  if (encoding === undefined) return context.body(bytes(file.plain))
  context.header('Content-Encoding', encoding)
  return context.body(bytes(file.squeezed[encoding]))
}

function bytes(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer.buffer as ArrayBuffer, buffer.byteOffset, buffer.length)
}
