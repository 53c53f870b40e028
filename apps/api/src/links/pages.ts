/**
 * Personal links, `/l/<token>`. Mail scanners open links, so GET shows nothing of anybody and changes nothing; the
 * person presses a button, and only POST opens and acts. No cookie, no script; everything may be sent twice.
 */
import { isLocale, type Locale } from '@passerelle/messages'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { html } from 'hono/html'
import { type Html, page, sayTo } from '../http/page.ts'
import type { Web } from '../http/web.ts'
import type { Services } from '../trpc/services.ts'
import { meetingSteps } from './meetingPage.ts'
import { type LinkRun, noteOpened, withLink } from './open.ts'
import { type OwnPair, ownPair } from './pair.ts'
import { proposalSteps } from './proposalPage.ts'

/** What a step of a page answers with. */
export type Shown = { readonly title: string; readonly body: Html; readonly status?: number }
export type Say = ReturnType<typeof sayTo>
export type Form = Readonly<Record<string, string>>

/** A page of one purpose: `act` names the button that was pressed; `open` shows the page. */
export type Step = (run: LinkRun, own: OwnPair, form: Form, say: Say) => Promise<Shown>
export type Steps = Readonly<Record<string, Step>> & { readonly open: Step }

const pagesOf: Readonly<Record<string, Steps>> = { proposal: proposalSteps, meeting: meetingSteps }

export function personalLinks(services: Services): Hono<Web> {
  const routes = new Hono<Web>()
  routes.get('/:token', async (context) => {
    const holds = await withLink(services, attempt(context), async ({ link }) => !link.hasEnded)
    const say = sayTo(context)
    return holds ? page(context, say, closedPage(say)) : page(context, say, gone(say))
  })
  routes.post('/:token', bodyLimit({ maxSize: 64 * 1024 }), async (context) => {
    const form = await formOf(context)
    const shown = await withLink(services, attempt(context), (run) => step(run, form, context))
    const { say, ...answer } = shown ?? { say: sayTo(context), ...gone(sayTo(context)) }
    return page(context, say, answer)
  })
  return routes
}

async function step(run: LinkRun, form: Form, context: Context<Web>): Promise<Shown & { say: Say }> {
  const steps = Object.hasOwn(pagesOf, run.link.purpose) ? pagesOf[run.link.purpose] : undefined
  if (run.link.hasEnded || steps === undefined) return { say: sayTo(context), ...gone(sayTo(context)) }
  const own = await ownPair(run)
  const say = sayTo(context, localeOf(own.language))
  await noteOpened(run)
  const act = form.act ?? 'open'
  const chosen = Object.hasOwn(steps, act) ? steps[act] : undefined
  return { say, ...(await (chosen ?? steps.open)(run, own, form, say)) }
}

function attempt(context: Context<Web>) {
  return { token: context.req.param('token') ?? '', requestId: context.var.requestId }
}

function localeOf(language: string): Locale | undefined {
  const [tag] = language.split('-')
  return isLocale(tag) ? tag : undefined
}

/** Text fields only, each as it was typed; files are left out. */
async function formOf(context: Context<Web>): Promise<Form> {
  const body = await context.req.parseBody()
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

function closedPage(say: Say): Shown {
  return {
    title: say.t('links.title'),
    body: html`<p>${say.t('links.openText')}</p>
      <form method="post">
        <button name="act" value="open">${say.t('links.open')}</button>
      </form>`,
  }
}

function gone(say: Say): Shown {
  return { title: say.t('links.goneTitle'), body: html`<p>${say.t('links.goneText')}</p>`, status: 404 }
}
