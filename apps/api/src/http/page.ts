/** The frame of every page that is drawn here: readable without scripts, cookies or styles, in four languages. */
import {
  chooseLocale,
  isLocale,
  type Locale,
  loadAllMessages,
  locales,
  type Messages,
} from '@passerelle/messages'
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Web } from './web.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

const messages = await loadAllMessages()

/** The language of the address (`?lang=fr`), else the browser's. */
export function sayTo(context: Context<Web>, fallback?: Locale): Messages {
  const asked = context.req.query('lang')
  if (isLocale(asked)) return messages[asked]
  return messages[fallback ?? chooseLocale(context.req.header('Accept-Language'))]
}

/**
 * Answers with a whole page.
 *
 * @example
 * return page(context, say, { title: say.t('pages.thanks'), body: html`<p>${say.t('pages.saved')}</p>` })
 */
export function page(
  context: Context<Web>,
  say: Messages,
  { title, body, status = 200 }: { readonly title: string; readonly body: Html; readonly status?: number },
): Response | Promise<Response> {
  const { path } = context.req
  context.status(status as 200)
  context.header('Vary', 'Accept-Language')
  return context.html(html`<!doctype html>
<html lang="${say.locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="same-origin" />
    <title>${title} · ${say.t('shell.product')}</title>
    <link rel="icon" type="image/svg+xml" href="/icon.svg" />
    <link rel="stylesheet" href="/plain.css" />
  </head>
  <body>
    <header>
      <b>${say.t('shell.product')}</b>
      <nav aria-label="${say.t('shell.language')}">
        ${locales.map(
          (locale) =>
            html`<a href="${path}?lang=${locale}" lang="${locale}" hreflang="${locale}"${
              locale === say.locale ? html` aria-current="true"` : ''
            }>${messages[locale].t(`localeNames.${locale}`)}</a> `,
        )}
      </nav>
    </header>
    <main>
      <h1>${title}</h1>
      ${body}
    </main>
  </body>
</html>`)
}
