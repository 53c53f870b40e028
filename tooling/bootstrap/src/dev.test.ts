import { mkdtemp, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from './places.ts'
import { freePort } from './port.ts'
import { type Command, run } from './testing/command.ts'

let data = ''
let at = ''
let command: Command

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'passerelle-dev-'))
  const port = await freePort()
  at = `http://127.0.0.1:${port}`
  command = run(['run', 'dev'], {
    PASSERELLE_DATA: data,
    PASSERELLE_DEMO: 'no',
    PORT: String(port),
    DATABASE_URL: '',
  })
  await command.says('Passerelle runs at')
}, 60_000)
afterAll(async () => {
  command.pressCtrlC()
  await command.ended
  await rm(data, { recursive: true, force: true })
})

it('serves the sources of both apps and the API at one address', async () => {
  for (const app of ['dashboard', 'reporting']) {
    const page = await (await fetch(`${at}/${app}/`)).text()
    expect(page).toContain(`/${app}/@vite/client`)
    expect((await fetch(`${at}/${app}/src/main.tsx`)).headers.get('content-type')).toContain('javascript')
  }
  expect((await fetch(`${at}/health`)).status).toBe(200)
})

it('carries the web socket by which changes reach the browser', { timeout: 20_000 }, async () => {
  const client = await (await fetch(`${at}/dashboard/@vite/client`)).text()
  const token = /const wsToken = "([^"]+)"/.exec(client)?.[1]
  const socket = new WebSocket(`${at.replace('http', 'ws')}/dashboard/?token=${token}`, 'vite-hmr')
  const first = await new Promise<string>((resolve, reject) => {
    socket.onmessage = ({ data }) => resolve(String(data))
    socket.onerror = () => reject(new Error('The web socket was refused.'))
  })
  socket.close()
  expect(JSON.parse(first)).toMatchObject({ type: 'connected' })
})

it('starts the API again when its source changes, and no request meanwhile is lost', {
  timeout: 60_000,
}, async () => {
  const now = new Date()
  await utimes(join(root, 'apps/api/src/log.ts'), now, now)
  await command.says('apps/api/src/log.ts changed; starting the server again')
  expect((await fetch(`${at}/health`)).status).toBe(200)
})
