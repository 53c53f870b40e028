import { type Locale, loadMessages, locales } from '@passerelle/messages'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { overflow, picture, seriousFindings, type Who } from './harness/browsing.ts'
import { openWorld, type World } from './harness/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())
afterEach(({ task }) => world.check(task))

/** The screens that the navigation of an app leads to. */
async function rooms(page: Page): Promise<string[]> {
  const links = await page.getByRole('navigation').first().locator('a[href]').all()
  const paths = await Promise.all(links.map((link) => link.getAttribute('href')))
  return [...new Set(paths.filter((path) => path !== null))]
}

const apps: { app: string; start: string; role: Who; fewest: number }[] = [
  { app: 'dashboard', start: '/dashboard/', role: 'coordinator', fewest: 1 },
  { app: 'reporting', start: '/reporting/', role: 'funder', fewest: 1 },
]

describe.each(apps)('every screen of the $app that its navigation leads to', ({ start, role, fewest }) => {
  async function walk(visit: { width?: number; locale?: Locale; scheme?: 'light' | 'dark' }): Promise<void> {
    const paths = await rooms(await world.open(start, { role }))
    expect(paths.length).toBeGreaterThanOrEqual(fewest)
    const { width = 1440, locale = 'en', scheme = 'light' } = visit
    for (const path of paths) {
      const page = await world.open(path, { role, ...visit })
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      expect(await page.getByRole('heading', { level: 1 }).count(), `headings of ${path}`).toBe(1)
      expect(await overflow(page), `${path} at ${width} px`).toBeLessThanOrEqual(0)
      expect(await seriousFindings(page), path).toEqual([])
      const name = path.replaceAll('/', ' ').trim().replaceAll(' ', '-')
      await picture(page, [name, width, scheme, locale].join('.'))
      await page.context().close()
    }
  }

  it('opens wide', () => walk({}), 240_000)
  it('opens at 390 px', () => walk({ width: 390 }), 240_000)
  it('opens in dark', () => walk({ scheme: 'dark' }), 240_000)
  it.each(locales.filter((locale) => locale !== 'en'))('opens in %s', (locale) => walk({ locale }), 240_000)
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
