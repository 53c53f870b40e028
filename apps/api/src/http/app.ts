import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { sql } from 'kysely'
import { errorAnswer } from '../errors/index.ts'
import { files } from '../files.ts'
import { linkPages, publicPages } from '../pages.ts'
import type { Settings } from '../settings.ts'
import type { Services } from '../trpc/services.ts'
import { builtApp } from './builtApp.ts'
import { answerError, answerNotFound } from './errors.ts'
import { fileRoutes } from './files.ts'
import { securityHeaders } from './headers.ts'
import { lessThan } from './limit.ts'
import { startPage } from './start.ts'
import { trpcRoutes } from './trpc.ts'
import type { Web } from './web.ts'

/** Requests that may wait for an answer at the same time; more would only make all of them wait. */
const mostAtOnce = 400

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const plainStyles = read('plain.css')
const icon = read('icon.svg')

export type AppSettings = Pick<Settings, 'publicUrl' | 'proxies' | 'appsFolder' | 'demoSignIns'>

/** Everything on one port; the address map stands in the README. */
export function createApp(services: Services, settings: AppSettings): Hono<Web> {
  const app = new Hono<Web>()
  app.use(async (context, next) => {
    context.set('requestId', services.newId())
    context.set('nonce', services.random(18).toString('base64'))
    await next()
  })
  app.use(lessThan(mostAtOnce))
  app.use(securityHeaders(settings.publicUrl.startsWith('https:')))
  app.onError((error, context) => {
    const known = errorAnswer(error)
    if (known.status >= 500 && !(error instanceof HTTPException))
      services.onFault(error, context.var.requestId)
    return answerError(error, context)
  })
  app.notFound(answerNotFound)

  app.get('/health', (context) => context.json({ status: 'up' }))
  app.get('/ready', async (context) => {
    const isReady = await services.doors
      .accounts((db) => sql`select 1`.execute(db))
      .then(
        () => true,
        () => false,
      )
    return context.json({ status: isReady ? 'ready' : 'no-database' }, isReady ? 200 : 503)
  })
  app.get('/plain.css', (context) => text(plainStyles, 'text/css; charset=utf-8', context))
  app.get('/icon.svg', (context) => text(icon, 'image/svg+xml', context))
  app.route('/', startPage(services, settings.demoSignIns))
  for (const name of ['dashboard', 'reporting']) {
    app.get(`/${name}`, (context) => context.redirect(`/${name}/`))
    app.route(`/${name}`, builtApp(join(settings.appsFolder, name, 'dist')))
  }
  app.route('/trpc', trpcRoutes(services, settings))
  app.route('/files', fileRoutes(files, services, settings))
  for (const pages of linkPages) app.route('/l', pages(services))
  for (const pages of publicPages) app.route('/o', pages(services))
  return app
}

function text(body: string, type: string, context: { body: (body: string, init: ResponseInit) => Response }) {
  return context.body(body, { headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=3600' } })
}
