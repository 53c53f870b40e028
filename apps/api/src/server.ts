import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { openDoors } from './database/doors.ts'
import { migrate } from './database/migrate.ts'
import { createApp } from './http/app.ts'
import { openQueue } from './jobs/queue.ts'
import { startWorker } from './jobs/worker.ts'
import { jobs } from './jobs.ts'
import { logFault } from './log.ts'
import type { Settings } from './settings.ts'
import { keyedBy, type Outside, realOutside, type Services } from './trpc/services.ts'

export type Server = {
  readonly url: string
  readonly port: number
  readonly services: Services
  /** Refuses new requests, lets those that run finish for ten seconds, jobs too, then closes the database. */
  readonly stop: () => Promise<void>
}

const patience = 10_000

/** Brings the schema up to date and serves everything on one port; resolves when requests are answered. */
export async function startServer(settings: Settings, outside: Outside = realOutside): Promise<Server> {
  await migrate(settings.installation)
  const doors = openDoors(settings.installation, { onError: (_door, error) => logFault(error) })
  const queue = await openQueue(settings.installation, { jobs, onFault: logFault })
  const services: Services = {
    ...outside,
    doors,
    enqueue: queue.enqueue,
    publicUrl: settings.publicUrl,
    keyed: keyedBy(settings.installation.secret),
    onFault: logFault,
  }
  const answer = getRequestListener(createApp(services, settings).fetch)
  const http = createServer((request, response) => void answer(request, response))
  http.requestTimeout = 30_000
  try {
    await listen(http, settings.port, settings.host)
  } catch (error) {
    await queue.stop()
    await doors.close()
    throw error
  }
  const worker = settings.works ? await startWorker(services, queue, settings) : undefined
  const { port } = http.address() as AddressInfo
  let stopping: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    await Promise.all([close(http), worker?.stop(), queue.stop()])
    await doors.close()
  }
  return {
    url: `http://localhost:${port}`,
    port,
    services,
    stop: () => {
      stopping ??= stop()
      return stopping
    },
  }
}

function listen(http: HttpServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen({ port, host }, () => {
      http.off('error', reject)
      resolve()
    })
  })
}

function close(http: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => http.closeAllConnections(), patience)
    http.close(() => {
      clearTimeout(late)
      resolve()
    })
    http.closeIdleConnections()
  })
}
