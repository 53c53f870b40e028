import { type Cluster, startCluster } from '../../../apps/api/src/database/cluster.ts'
import { openClient } from '../../../apps/api/src/database/connection.ts'
import { prepareDatabase } from '../../../apps/api/src/database/create.ts'
import { type Installation, migrate } from '../../../apps/api/src/database/migrate.ts'
import { type DataFolder, secretOf } from './data-folder.ts'
import { loadDemoData } from './demo.ts'
import type { Life } from './life.ts'
import { say } from './say.ts'
import { Sentence } from './sentence.ts'

const prefix = process.env.PASSERELLE_PREFIX || 'passerelle'
const database = 'passerelle'
/** Filled here and then renamed, so that an interrupted first start leaves nothing that looks finished. */
const unfinished = 'passerelle_unfinished'

/** The database that everything runs on. */
export interface Store {
  readonly installation: Installation
  /** Whether it holds the invented organisations, whose people anybody may sign in as. */
  readonly isDemo: boolean
  /** The embedded server; undefined where `DATABASE_URL` names one. */
  readonly cluster: Cluster | undefined
}

/** Brings up the database with the newest schema and, the first time, the demo data. */
export async function openStore(folder: DataFolder, life: Life): Promise<Store> {
  const secret = await secretOf(folder)
  const url = process.env.DATABASE_URL
  if (url) return await described(await external({ url, prefix, secret }), undefined)
  say(`Starting PostgreSQL in ${folder.shown}`)
  const cluster = await openCluster(folder, life)
  return await described(await embedded(cluster, secret), cluster)
}

function described(installation: Installation, cluster: Cluster | undefined): Promise<Store> {
  return withClient(installation.url, async (client) => {
    const { rowCount } = await client.query('select from installation where is_demo')
    return { installation, cluster, isDemo: rowCount === 1 }
  })
}

/** Empties the database, so that it begins again with the demo data. */
export async function emptyStore(folder: DataFolder, life: Life): Promise<void> {
  const url = process.env.DATABASE_URL
  if (url) return await emptyDemo(url)
  const cluster = await openCluster(folder, life)
  await asSuperuser(cluster, `drop database if exists ${database} with (force)`)
}

/** One that survived its parent's sudden end is used again; the lock on the folder keeps two starts apart. */
async function openCluster(folder: DataFolder, life: Life): Promise<Cluster> {
  const cluster = await startCluster({ folder: folder.cluster, ownProcessGroup: true, whenRunning: 'adopt' })
  await life.owes(cluster.stop)
  return cluster
}

async function embedded(cluster: Cluster, secret: string): Promise<Installation> {
  const owner = { owner: `${prefix}_owner`, password: secret }
  const installationOn = (name: string): Installation => {
    const url = new URL(cluster.superuserUrl(name))
    url.username = owner.owner
    url.password = owner.password
    return { url: url.href, prefix, secret }
  }
  const installation = installationOn(database)
  if (await exists(cluster, database)) {
    say('Bringing the database up to date')
    await migrate(installation)
    return installation
  }
  await asSuperuser(cluster, `drop database if exists ${unfinished} with (force)`)
  say('Laying out the database')
  await prepareDatabase(cluster.superuserUrl('postgres'), { database: unfinished, ...owner })
  await migrate(installationOn(unfinished))
  await loadDemoData(installationOn(unfinished))
  await asSuperuser(cluster, `alter database ${unfinished} rename to ${database}`)
  return installation
}

async function external(installation: Installation): Promise<Installation> {
  say('Bringing the database of DATABASE_URL up to date')
  await migrate(installation)
  await loadDemoData(installation)
  return installation
}

function emptyDemo(url: string): Promise<void> {
  return withClient(url, async (client) => {
    const laidOut = await client.query(`select where to_regclass('public.installation') is not null`)
    if (laidOut.rowCount === 0) return
    const demo = await client.query('select from installation where is_demo')
    if (demo.rowCount === 0) {
      throw new Sentence(
        'The database of DATABASE_URL does not hold demo data, so it is left as it is. ' +
          'To start over all the same, make an empty database and name that.',
      )
    }
    await client.query('begin')
    await client.query('drop schema if exists jobs cascade')
    await client.query('drop schema public cascade')
    await client.query('create schema public')
    await client.query('commit')
  })
}

async function exists(cluster: Cluster, name: string): Promise<boolean> {
  return await withClient(cluster.superuserUrl('postgres'), async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    return rowCount === 1
  })
}

function asSuperuser(cluster: Cluster, statement: string): Promise<unknown> {
  return withClient(cluster.superuserUrl('postgres'), (client) => client.query(statement))
}

type Client = Awaited<ReturnType<typeof openClient>>

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await openClient(url)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
