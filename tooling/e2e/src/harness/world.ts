import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openClient } from '../../../../apps/api/src/database/connection.ts'
import type { Installation } from '../../../../apps/api/src/database/migrate.ts'
import { asSuperuser, cloning } from '../../../../apps/api/src/testing/database.ts'
import { startApi, untilReady } from '../../../bootstrap/src/api-process.ts'
import { freePort } from '../../../bootstrap/src/port.ts'
import { type Browsing, openBrowsing } from './browsing.ts'
import { type Mails, openMails } from './mails.ts'

/** The built apps on a real server, with a database, a mail server and a browser of their own. */
export interface World extends Browsing {
  /** Without a slash at the end. */
  readonly url: string
  readonly installation: Installation
  readonly mails: Mails
  /** The rows of a query that sees everything, past every wall: for what a test knows and the app must not say. */
  readonly rows: <T extends object>(statement: string) => Promise<T[]>
}

/** For `beforeAll`; ends with `close` in `afterAll`. */
export async function openWorld(): Promise<World> {
  const { superuserUrl, template, browser } = inject('ground')
  await using ends = new AsyncDisposableStack()
  const name = `world_${randomBytes(6).toString('hex')}`
  await asSuperuser(superuserUrl, cloning(name, template))
  ends.defer(() => asSuperuser(superuserUrl, `drop database ${name} with (force)`))
  const url = new URL(template.url)
  url.pathname = `/${name}`
  const installation = { ...template, url: url.href }

  const folder = await mkdtemp(join(tmpdir(), 'passerelle-world-'))
  ends.defer(() => rm(folder, { recursive: true, force: true }))
  const mails = await openMails()
  ends.defer(mails.close)

  const port = await freePort()
  const api = startApi({
    port,
    publicPort: port,
    store: { installation, cluster: undefined, isDemo: true },
    folder: { path: folder, cluster: join(folder, 'postgres'), shown: folder },
    more: { PASSERELLE_SMTP_URL: mails.url },
  })
  ends.defer(api.stop)
  await untilReady(api, port)

  const at = `http://localhost:${port}`
  const browsing = await openBrowsing(browser, at)
  ends.defer(browsing.close)
  const kept = ends.move()
  const everything = new URL(superuserUrl)
  everything.pathname = `/${name}`
  return {
    ...browsing,
    url: at,
    installation,
    mails,
    rows: (statement) => rowsOf(everything.href, statement),
    close: () => kept.disposeAsync(),
  }
}

async function rowsOf<T extends object>(url: string, statement: string): Promise<T[]> {
  const client = await openClient(url)
  try {
    return (await client.query<T>(statement)).rows
  } finally {
    await client.end()
  }
}
