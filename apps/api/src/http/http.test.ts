import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashPassword } from '../accounts/password.ts'
import { type Server, startServer } from '../server.ts'
import { type DemoSignIn, readSettings } from '../settings.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type SeededOrganisation, seedOrganisation } from '../testing/seed.ts'

const password = 'a long enough sentence'
let database: TestDatabase
let folder: string
let server: Server
let ours: SeededOrganisation

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
  const { userId } = ours.members.coordinator
  const passwordHash = await hashPassword(password)
  await database.doors.accounts((db) =>
    db
      .insertInto('credentials')
      .values({ userId, passwordHash, changedAt: '2026-01-01T00:00:00.000Z' })
      .execute(),
  )
  folder = await mkdtemp(join(tmpdir(), 'passerelle-apps-'))
  const dist = join(folder, 'dashboard', 'dist')
  await mkdir(join(dist, 'assets'), { recursive: true })
  await writeFile(
    join(dist, 'index.html'),
    '<meta property="csp-nonce" nonce="CSP-NONCE"><div id="root"></div>',
  )
  await writeFile(join(dist, 'assets', 'index-abc.js'), `// ${'long '.repeat(1000)}`)
  await writeFile(join(folder, 'secret.txt'), 'not for anyone')
  const { url, prefix, secret } = database.installation
  const environment = { DATABASE_URL: url, PASSERELLE_PREFIX: prefix, PASSERELLE_SECRET: secret }
  const settings = readSettings({ ...environment, PASSERELLE_WORKS: 'no' })
  const demoSignIns: DemoSignIn[] = [
    { who: 'A lead', roles: ['lead'], email: 'lead@demo.example', password: 'demo', path: '/dashboard/' },
  ]
  server = await startServer({ ...settings, port: 0, appsFolder: folder, demoSignIns })
})
afterAll(async () => {
  await server.stop()
  await database.close()
  await rm(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { headers, redirect: 'manual' })
const post = (path: string, input: unknown, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(!headers.Origin && { 'Sec-Fetch-Site': 'same-origin' }),
      ...headers,
    },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  })
const signIn = () => post('/trpc/session.signIn', { email: ours.members.coordinator.email, password })

describe('the address map', () => {
  it.each(['/health', '/ready'])('answers %s', async (path) => {
    expect((await get(path)).status).toBe(200)
  })

  it('opens with a page that says where to go, in the reader’s language', async () => {
    const page = await get('/', { 'Accept-Language': 'nl-BE,nl;q=0.9' })
    const text = await page.text()
    expect(page.status).toBe(200)
    expect(text).toContain('<html lang="nl">')
    expect(text).toContain('href="/dashboard/"')
    expect(text).toContain('href="/reporting/"')
    expect(text).not.toContain('lead@demo.example')
    expect(await (await get('/?lang=de')).text()).toContain('<html lang="de">')
  })

  it('gives every address of an app its one page, with a nonce of its own', async () => {
    const one = await get('/dashboard/participants/1')
    const nonce = /nonce="([^"]+)"/.exec(await one.text())?.[1] ?? ''
    expect(one.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
    expect(nonce.length).toBeGreaterThan(20)
    expect(await (await get('/dashboard/')).text()).not.toContain(nonce)
    expect((await get('/dashboard')).headers.get('location')).toBe('/dashboard/')
  })

  it('compresses hashed files and lets browsers keep them', async () => {
    const file = await get('/dashboard/assets/index-abc.js', { 'Accept-Encoding': 'br' })
    expect(file.headers.get('content-encoding')).toBe('br')
    expect(file.headers.get('cache-control')).toContain('immutable')
    expect(await file.text()).toContain('long long')
    const etag = file.headers.get('etag') ?? ''
    expect((await get('/dashboard/assets/index-abc.js', { 'If-None-Match': etag })).status).toBe(304)
  })

  it.each([
    '/dashboard/assets/none.js',
    '/dashboard/..%2f..%2fsecret.txt',
    '/dashboard/%2e%2e/%2e%2e/secret.txt',
    '/dashboard/%00.js',
    '/dashboard/%zz.js',
    '/files/none',
    '/nowhere',
  ])('knows nothing at %s', async (path) => expect((await get(path)).status).toBe(404))
})

describe('every answer', () => {
  it.each(['/', '/health', '/dashboard/', '/trpc/session.current', '/nowhere'])(
    '%s carries a policy without unsafe-*, and is kept nowhere',
    async (path) => {
      const { headers } = await get(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain(`default-src 'none'`)
      expect(policy).not.toContain('unsafe')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    },
  )
})

describe('a change', () => {
  it.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbouring site', { 'Sec-Fetch-Site': 'same-site' }],
    ['another origin', { Origin: 'https://evil.example' }],
    ['an opaque origin', { Origin: 'null' }],
  ])('is refused from %s', async (_, headers) => {
    const answer = await post('/trpc/session.signOut', {}, headers)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'other-origin' })
  })

  it('is refused when nothing says where it comes from', async () => {
    const answer = await fetch(`http://127.0.0.1:${server.port}/trpc/session.signOut`, { method: 'POST' })
    expect(answer.status).toBe(403)
  })

  it('is taken from our own origin', async () => {
    const headers = { Origin: `http://127.0.0.1:${server.port}` }
    expect((await post('/trpc/session.signOut', undefined, headers)).status).not.toBe(403)
  })

  it('is at most 1 MB', async () => {
    const answer = await post('/trpc/session.signIn', { email: 'a', password: 'x'.repeat(1_100_000) })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: 'too-large' })
  })

  it('that is no JSON, or of a type nobody knows, is answered calmly', async () => {
    const broken = await post('/trpc/session.signIn', '{"email":')
    expect(broken.status).toBe(400)
    expect(JSON.stringify(await broken.json())).not.toMatch(/stack|node_modules| at /)
    expect((await post('/trpc/no.such', {})).status).toBe(404)
  })
})

it('a batch has at most 100 calls', async () => {
  const paths = Array.from({ length: 101 }, () => 'session.current').join(',')
  expect((await get(`/trpc/${paths}?batch=1&input=%7B%7D`)).status).toBe(400)
})

it('reads are refused where another site makes the browser ask', async () => {
  expect((await get('/trpc/session.current', { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
})

describe('a session over HTTP', () => {
  it('lives in a cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await signIn()
    expect(answer.status).toBe(200)
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(
      /^passerelle-dashboard=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    const current = await get('/trpc/session.current', { Cookie: cookie.split(';')[0] ?? '' })
    expect(await current.json()).toMatchObject({ result: { data: { roles: ['coordinator'] } } })
  })

  it('says how long to wait after too many attempts', async () => {
    const input = { email: 'nobody@test.example', password: 'wrong' }
    for (let n = 0; n < 5; n += 1) expect((await post('/trpc/session.signIn', input)).status).toBe(422)
    const answer = await post('/trpc/session.signIn', input)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

it('an error page is calm, in the reader’s language, and has no stack trace', async () => {
  const page = await get('/nowhere', { Accept: 'text/html', 'Accept-Language': 'fr' })
  expect(page.status).toBe(404)
  const text = await page.text()
  expect(text).toContain('<html lang="fr">')
  expect(text).not.toMatch(/node_modules|Error:/)
})
