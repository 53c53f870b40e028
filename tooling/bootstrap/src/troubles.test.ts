import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareDatabase } from '../../../apps/api/src/database/create.ts'
import { openTestCluster } from '../../../apps/api/src/testing/cluster.ts'
import { root } from './places.ts'
import { freePort } from './port.ts'
import { run } from './testing/command.ts'

let data = ''
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'passerelle-troubles-'))
})
afterAll(() => rm(data, { recursive: true, force: true }))

async function start(settings: Record<string, string>) {
  return run(['start'], {
    PASSERELLE_DATA: join(data, 'kept'),
    PASSERELLE_DEMO: 'no',
    PORT: String(await freePort()),
    DATABASE_URL: '',
    ...settings,
  })
}

const stackTrace = /^\s+at .+:\d+:\d+/m

describe('npm start', { timeout: 60_000 }, () => {
  it.each(['16.20.2', '18.20.8'])('says which Node it needs when it is begun with Node %s', (version) => {
    // The first file runs on whatever is installed; here that Node is told to call itself an older one.
    const older = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
    const options = ['--import', `data:text/javascript,${encodeURIComponent(older)}`]
    const begun = spawnSync(process.execPath, [...options, 'tooling/bootstrap/run.mjs', 'start'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(begun.status).toBe(1)
    expect(begun.stderr).toContain(`needs Node 20 or newer to begin with; this is Node ${version}`)
  })

  it('refuses at once a port that no browser opens', async () => {
    const command = await start({ PORT: '4190' })
    expect(await command.ended).not.toBe(0)
    expect(command.said()).toContain('Browsers refuse to open port 4190')
    expect(command.said()).not.toMatch(stackTrace)
  })

  it('says what is the matter when the data folder cannot be written', async () => {
    const command = await start({ PASSERELLE_DATA: '/dev/null/passerelle' })
    expect(await command.ended).not.toBe(0)
    expect(command.said()).toContain('/dev/null/passerelle cannot be written by this user')
    expect(command.said()).not.toMatch(stackTrace)
  })

  // A file system of a given size takes the right to mount one.
  it.runIf(process.getuid?.() === 0 && canMount())(
    'says how much room is missing on a full disk',
    async () => {
      const small = join(data, 'small')
      execFileSync('mkdir', ['-p', small])
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', small])
      try {
        const command = await start({ PASSERELLE_DATA: join(small, 'data') })
        expect(await command.ended).not.toBe(0)
        expect(command.said()).toMatch(/has \d+ MB left, and Passerelle needs 300 MB\. Make room/)
        expect(command.said()).not.toMatch(stackTrace)
      } finally {
        execFileSync('umount', [small])
      }
    },
  )

  it('says what is the matter with DATABASE_URL', async () => {
    const command = await start({ DATABASE_URL: 'postgresql://nobody:nothing@127.0.0.1:1/nowhere' })
    expect(await command.ended).not.toBe(0)
    expect(command.said()).toContain('The database of DATABASE_URL cannot be reached')
    expect(command.said()).not.toMatch(stackTrace)
  })

  it('uses the server of DATABASE_URL, and leaves it running', async () => {
    const { superuserUrl, close } = await openTestCluster()
    try {
      const owner = { database: 'elsewhere', owner: 'elsewhere', password: 'owner elsewhere' }
      await prepareDatabase(superuserUrl, owner)
      const url = new URL(superuserUrl)
      url.pathname = owner.database
      url.username = owner.owner
      url.password = owner.password
      const command = await start({ DATABASE_URL: url.href, PASSERELLE_DATA: join(data, 'elsewhere') })
      await command.says('Passerelle runs at')
      expect(command.said()).not.toContain('Starting PostgreSQL')
      command.pressCtrlC()
      await command.ended
      expect(command.said()).not.toMatch(stackTrace)
    } finally {
      await close()
    }
  })
})

describe('npm run', { timeout: 60_000 }, () => {
  it('names the commands there are when there is no such one', () => {
    const begun = spawnSync(process.execPath, ['tooling/bootstrap/src/main.ts', 'strat'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(begun.status).toBe(1)
    expect(begun.stderr).toContain('There is no command "strat". The commands are: start, dev')
  })
})

function canMount(): boolean {
  return spawnSync('unshare', ['--mount', 'true']).status === 0
}
