import { loadMessages, locales } from '@passerelle/messages'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { picture, seriousFindings, tooWide, type Visit, type Who } from './harness/browsing.ts'
import { openWorld, type World } from './harness/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())
afterEach(({ task }) => world.check(task))

/** The screens that the navigation of an app leads to. */
async function rooms(page: Page): Promise<string[]> {
  return await linksIn(page.getByRole('navigation').first())
}

/** The first screen about a single one (a person, a pair, a report) that a list leads to. */
async function single(page: Page, path: string): Promise<string | undefined> {
  const links = await linksIn(page.getByRole('main'))
  return links.find((link) => new RegExp(`^${path}/[0-9a-f-]{36}$`).test(link))
}

async function linksIn(part: Locator): Promise<string[]> {
  const paths = await part
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(paths)]
}

const apps: { app: string; start: string; role: Who; fewest: number }[] = [
  { app: 'dashboard', start: '/dashboard/', role: 'coordinator', fewest: 9 },
  { app: 'reporting', start: '/reporting/', role: 'funder', fewest: 2 },
]

type Look = Pick<Visit, 'width' | 'locale' | 'scheme'>

describe.each(apps)('the screens of the $app', ({ start, role, fewest }) => {
  async function look(path: string, visit: Look): Promise<string | undefined> {
    const { width = 1440, locale = 'en', scheme = 'light' } = visit
    const page = await world.open(path, { role, ...visit })
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    expect(await page.getByRole('heading', { level: 1 }).count(), `headings of ${path}`).toBe(1)
    expect(await tooWide(page), `${path} at ${width} px`).toEqual([])
    expect(await seriousFindings(page), path).toEqual([])
    const [app, room = 'start', one] = path.split('/').filter(Boolean)
    await picture(page, [app, room, ...(one ? ['one'] : []), width, scheme, locale].join('.'))
    const next = await single(page, path)
    await page.context().close()
    return next
  }

  async function walk(visit: Look, { isDeep }: { isDeep: boolean }): Promise<void> {
    const paths = await rooms(await world.open(start, { role }))
    expect(paths.length).toBeGreaterThanOrEqual(fewest)
    for (const path of paths) {
      const one = await look(path, visit)
      if (isDeep && one) await look(one, visit)
    }
  }

  const limit = 300_000
  it('open wide', () => walk({}, { isDeep: true }), limit)
  it('open at 390 px', () => walk({ width: 390 }, { isDeep: true }), limit)
  it('open in dark', () => walk({ scheme: 'dark' }, { isDeep: false }), limit)
  it.each(locales.filter((locale) => locale !== 'en'))(
    'open in %s',
    // German words are the longest.
    (locale) => walk({ locale }, { isDeep: locale === 'de' }),
    limit,
  )
})

describe('somebody who did not sign in', () => {
  it.each(apps)('is asked to, in the language of the browser ($app)', async ({ start }) => {
    for (const locale of locales) {
      const say = await loadMessages(locale)
      const page = await world.open(start, { locale })
      await page.getByRole('heading', { name: say.t('session.signInTitle') }).waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await page.context().close()
    }
  })

  it('reads on the first page what this is and where to go', async () => {
    const page = await world.open('/')
    expect(await page.getByRole('link', { name: /dashboard/i }).count()).toBeGreaterThan(0)
    expect(await seriousFindings(page)).toEqual([])
  })
})
