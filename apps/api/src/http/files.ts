/**
 * Downloads, built like procedures: each names its action and its record, and runs inside one transaction.
 *
 * @example
 * export const reportFiles = [
 *   funderFile({
 *     path: 'releases/:releaseId/report.pdf', // below /files/
 *     action: 'released.download',
 *     input: z.strictObject({ releaseId: Id }), // the path's parameters and the query's
 *     on: ({ db, input }) => releasedForFunder(db, input.releaseId),
 *     run: async ({ db, input }) => ({ body: await pdfOf(db, input), type: 'application/pdf', name: 'report.pdf' }),
 *   }),
 * ]
 * // files.ts adds `...reportFiles`; testing/samples/<feature>.ts adds an input for the permission walk.
 */
import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import { requestContext } from '../accounts/context.ts'
import { parse } from '../errors/index.ts'
import type { RequestContext } from '../trpc/context.ts'
import {
  type FunderDefinition,
  type FunderOn,
  type MemberDefinition,
  type MemberOn,
  metaOf,
} from '../trpc/procedures.ts'
import { runForFunder, runForMember } from '../trpc/run.ts'
import type { Services } from '../trpc/services.ts'
import type { ProcedureMeta } from '../trpc/trpc.ts'
import { sameOrigin } from './headers.ts'
import { type VisitorOptions, visitorOf } from './visitor.ts'
import type { Web } from './web.ts'

export type FileAnswer = {
  readonly body: string | Uint8Array | ReadableStream<Uint8Array>
  /** A media type; text is UTF-8. */
  readonly type: string
  /** As the browser saves it. */
  readonly name: string
}

export type FileRoute = {
  readonly path: string
  readonly meta: ProcedureMeta
  readonly read: (context: RequestContext, input: unknown) => Promise<FileAnswer>
}

export function memberFile<Schema extends z.ZodType>({
  path,
  ...definition
}: MemberDefinition<Schema, FileAnswer, MemberOn<z.output<Schema>>> & {
  readonly path: string
  readonly input: Schema
}): FileRoute {
  const meta = metaOf('member', definition)
  const read = async (context: RequestContext, input: unknown) =>
    runForMember(context, definition, parse(definition.input, input))
  return { path, meta, read }
}

export function funderFile<Schema extends z.ZodType>({
  path,
  ...definition
}: FunderDefinition<Schema, FileAnswer, FunderOn<z.output<Schema>>> & {
  readonly path: string
  readonly input: Schema
}): FileRoute {
  const meta = metaOf('funder', definition)
  const read = async (context: RequestContext, input: unknown) =>
    runForFunder(context, definition, parse(definition.input, input))
  return { path, meta, read }
}

/** Serves downloads below `/files`. */
export function fileRoutes(
  files: readonly FileRoute[],
  services: Services,
  options: VisitorOptions,
): Hono<Web> {
  const routes = new Hono<Web>()
  routes.use(sameOrigin(options.publicUrl))
  for (const file of files) {
    routes.get(`/${file.path}`, async (context) => {
      const { requestId } = context.var
      const visitor = visitorOf(context, options)
      const request = requestContext(services, { requestId, idempotencyKey: undefined, visitor })
      const input = { ...context.req.query(), ...context.req.param() }
      return download(context, await file.read(request, input))
    })
  }
  return routes
}

function download(context: Context<Web>, { body, type, name }: FileAnswer): Response {
  const plain = name.replace(/[^\w.-]+/g, '-')
  context.header('Content-Type', type.startsWith('text/') ? `${type}; charset=utf-8` : type)
  context.header(
    'Content-Disposition',
    `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  )
  // A download shows nothing of its own: whatever is in it may load nothing.
  context.header('Content-Security-Policy', `default-src 'none'; sandbox`)
  return context.body(body as string)
}
