import type { MessageId } from '@passerelle/messages'
import type { Context } from 'hono'
import { html } from 'hono/html'
import { HTTPException } from 'hono/http-exception'
import { ApiError, errorAnswer, NotFound, Throttled } from '../errors/index.ts'
import { page, sayTo } from './page.ts'
import type { Web } from './web.ts'

/** The same errors as tRPC's: as JSON for programs, as a calm page for people. Never a stack trace. */
export function answerError(error: unknown, context: Context<Web>): Response | Promise<Response> {
  const known = error instanceof HTTPException ? fromStatus(error.status) : errorAnswer(error)
  if (known instanceof Throttled) context.header('Retry-After', String(known.seconds))
  if (!wantsPage(context)) return context.json(known.answer, known.status)
  const say = sayTo(context)
  const [title, text] = texts(known.status)
  return page(context, say, {
    title: say.t(title),
    status: known.status,
    body: html`<p>${say.t(text)}</p>
      <p><a href="/">${say.t('errors.home')}</a></p>
      ${known.status >= 500 && html`<p class="soft"><code>${context.var.requestId}</code></p>`}`,
  })
}

export function answerNotFound(context: Context<Web>): Response | Promise<Response> {
  return answerError(new NotFound(), context)
}

function fromStatus(status: number): ApiError {
  if (status === 404) return new NotFound()
  return status === 413
    ? new ApiError(413, { code: 'too-large' })
    : new ApiError(400, { code: 'bad-request' })
}

function wantsPage(context: Context<Web>): boolean {
  return !context.req.path.startsWith('/trpc') && (context.req.header('Accept') ?? '').includes('text/html')
}

function texts(status: number): readonly [MessageId, MessageId] {
  switch (status) {
    case 404:
      return ['errors.notFoundTitle', 'errors.notFoundText']
    case 401:
      return ['errors.signedOutTitle', 'errors.signedOutText']
    case 403:
      return ['errors.forbiddenTitle', 'errors.forbiddenText']
    case 409:
      return ['errors.conflictTitle', 'errors.conflictText']
    case 413:
    case 422:
    case 400:
      return ['errors.invalidTitle', 'errors.invalidText']
    case 429:
      return ['errors.throttledTitle', 'errors.throttledText']
    default:
      return ['errors.serverTitle', 'errors.serverText']
  }
}
