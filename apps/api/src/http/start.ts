import type { Messages } from '@passerelle/messages'
import { Hono } from 'hono'
import { html } from 'hono/html'
import { isDemo } from '../accounts/queries.ts'
import type { DemoSignIn } from '../settings.ts'
import type { Services } from '../trpc/services.ts'
import { type Html, page, sayTo } from './page.ts'
import type { Web } from './web.ts'

/** The first page: what this is, where to go, and who may sign in to the demo. */
export function startPage(services: Services, demoSignIns: readonly DemoSignIn[]): Hono<Web> {
  const routes = new Hono<Web>()
  routes.get('/', async (context) => {
    const say = sayTo(context)
    const shows = demoSignIns.length > 0 && (await services.doors.accounts(isDemo))
    return page(context, say, {
      title: say.t('pages.startTitle'),
      body: html`<p>${say.t('pages.startText')}</p>
        <ul class="doors">
          <li>
            <a href="/dashboard/"><b>${say.t('pages.dashboard')}</b><span>${say.t('session.signInDashboard')}</span></a>
          </li>
          <li>
            <a href="/reporting/"><b>${say.t('pages.reporting')}</b><span>${say.t('session.signInReporting')}</span></a>
          </li>
        </ul>
        ${shows && demoTable(say, demoSignIns)}`,
    })
  })
  return routes
}

function demoTable(say: Messages, signIns: readonly DemoSignIn[]): Html {
  const [first] = signIns
  return html`<h2>${say.t('pages.demoTitle')}</h2>
    <p>${say.t('pages.demoText', { password: first?.password ?? '' })}</p>
    <div class="wide" tabindex="0" role="region" aria-label="${say.t('pages.demoTitle')}">
      <table>
        <thead>
          <tr>
            <th scope="col">${say.t('pages.demoWho')}</th>
            <th scope="col">${say.t('session.email')}</th>
          </tr>
        </thead>
        <tbody>
          ${signIns.map(
            ({ who, roles, email, path }) =>
              html`<tr>
                <td>
                  <a href="${path}">${who}</a>
                  <span class="soft">${say.list(roles.map((role) => say.t(`memberRole.${role}`)))}</span>
                </td>
                <td><code>${email}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}
