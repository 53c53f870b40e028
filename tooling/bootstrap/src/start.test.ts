import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from './port.ts'
import { type Command, run } from './testing/command.ts'

let data = ''
let port = 0
const commands: Command[] = []

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'passerelle-start-'))
  port = await freePort()
})
afterEach(async () => {
  for (const command of commands.splice(0)) {
    command.kill('SIGTERM')
    await command.ended
  }
})
afterAll(() => rm(data, { recursive: true, force: true }))

function start(settings: Record<string, string> = {}): Command {
  const command = run(['start'], {
    PASSERELLE_DATA: data,
    PASSERELLE_DEMO: 'no',
    PORT: String(port),
    DATABASE_URL: '',
    ...settings,
  })
  commands.push(command)
  return command
}

const runs = 'Passerelle runs at'

async function health(): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}/health`)).status
}

/** The process of the PostgreSQL that runs on the data folder, or undefined. */
async function postgres(): Promise<number | undefined> {
  const text = await readFile(join(data, 'postgres/data/postmaster.pid'), 'utf8').catch(() => '')
  return text === '' ? undefined : Number(text.split('\n')[0])
}

/** When the database was made: the same in every later start. */
async function madeAt(): Promise<string> {
  return await readFile(join(data, 'secret'), 'utf8')
}

describe('npm start', { timeout: 60_000 }, () => {
  it('says what it does, serves, and says where to click', async () => {
    const command = start()
    await command.says(runs)
    expect(await health()).toBe(200)
    expect(command.said()).toContain(`http://localhost:${port}/dashboard/`)
    expect(command.said()).toMatch(
      /Building .*\n(.*\n)*.*Starting PostgreSQL .*\n(.*\n)*.*Starting the server/,
    )
    command.pressCtrlC()
    await command.ended
    expect(await postgres()).toBeUndefined()
    await expect(health()).rejects.toThrow()
  })

  it('finds the data of the start before', async () => {
    const secret = await madeAt()
    const command = start()
    await command.says(runs)
    expect(command.said()).not.toContain('Laying out')
    expect(await madeAt()).toBe(secret)
  })

  it('refuses a second start on the same data folder, and the first goes on', async () => {
    const first = start()
    await first.says(runs)
    const second = start({ PORT: String(await freePort()) })
    expect(await second.ended).not.toBe(0)
    expect(second.said()).toMatch(
      /data folder .* is in use: process \d+ serves it on port \d+\. Stop it first/,
    )
    expect(await health()).toBe(200)
  })

  it('refuses a port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(port, resolve))
    const command = start()
    expect(await command.ended).not.toBe(0)
    expect(command.said()).toContain(`Port ${port} is taken by another program`)
    await new Promise((resolve) => other.close(resolve))
  })

  it.each(['0', '65536', 'http', '40 00'])('refuses PORT=%s', async (wrong) => {
    const command = start({ PORT: wrong })
    expect(await command.ended).not.toBe(0)
    expect(command.said()).toContain(`PORT is a number from 1 to 65535; it is set to "${wrong}"`)
  })

  it('ends everything when SIGTERM reaches the outermost process alone', async () => {
    const command = start()
    await command.says(runs)
    command.kill('SIGTERM')
    await command.ended
    expect(await postgres()).toBeUndefined()
  })

  it('ends everything when the outermost process is killed', async () => {
    const command = start()
    await command.says(runs)
    command.kill('SIGKILL')
    await command.ended
    expect(await postgres()).toBeUndefined()
  })

  it('starts again after every process of it was killed', async () => {
    const first = start()
    await first.says(runs)
    first.killAll()
    await first.ended
    const second = start()
    await second.says(runs)
    expect(await health()).toBe(200)
  })

  it('starts again after PostgreSQL was killed with it', async () => {
    const first = start()
    await first.says(runs)
    const server = await postgres()
    first.killAll()
    if (server) process.kill(server, 'SIGKILL')
    await first.ended
    const second = start()
    await second.says(runs)
    expect(await health()).toBe(200)
  })

  it('serves again by itself when PostgreSQL is killed', async () => {
    const command = start()
    await command.says(runs)
    process.kill((await postgres()) ?? 0, 'SIGKILL')
    await command.says('PostgreSQL ended by itself; starting it again')
    await untilHealthy()
    expect(await postgres()).toBeDefined()
  })

  it('ends in the middle of a first start and does the next as if it were the first', async () => {
    const fresh = { PASSERELLE_DATA: join(data, 'fresh') }
    const interrupted = start(fresh)
    await interrupted.says('Laying out the database')
    interrupted.pressCtrlC()
    await interrupted.ended
    expect(interrupted.said()).not.toMatch(/error|at .*\.ts:/i)
    const command = start(fresh)
    await command.says(runs)
    expect(command.said()).toContain('Laying out the database')
  })
})

async function untilHealthy(): Promise<void> {
  while ((await health().catch(() => 0)) !== 200) await pause(20)
}
