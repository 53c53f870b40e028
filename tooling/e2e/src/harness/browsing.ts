import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale } from '@passerelle/messages'
import { source as axe } from 'axe-core'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { expect } from 'vitest'
import { demoSignIns } from '../../../bootstrap/src/demo.ts'
import { root } from '../../../bootstrap/src/places.ts'
import { type BrowserProgram, launchArguments } from './browser-program.ts'
import { signInThrough } from './sign-in.ts'
import { followTraffic, isQuiet, untilQuiet } from './traffic.ts'
import { watched } from './watch.ts'

/** Who sits at the browser: a role of the demo sign-ins, or nobody who signed in. */
export type Who = 'coordinator' | 'lead' | 'administrator' | 'funder' | 'nobody'

export interface Visit {
  /** In CSS pixels; 1440 if not said. */
  readonly width?: number
  readonly locale?: Locale
  readonly role?: Who
  readonly scheme?: 'light' | 'dark'
  /** False for the pages of people without an account, which need no script. */
  readonly javaScript?: boolean
}

export interface Browsing {
  /** Opens a path as somebody and waits until the page has come to rest. */
  readonly open: (path: string, visit?: Visit) => Promise<Page>
  /** What went wrong in any page since the last time: errors in the console, blocked content, failed requests. */
  readonly faults: () => string[]
  /** For `afterEach`: pictures of the open pages where the test failed; nothing may have gone wrong in them. */
  readonly check: (task: Task) => Promise<void>
  readonly close: () => Promise<void>
}

interface Task {
  readonly name: string
  readonly result?: { readonly state: string } | undefined
}

export async function openBrowsing(program: BrowserProgram, at: string): Promise<Browsing> {
  const browser = await launched(program)
  const watch = watched()
  const states = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>()

  const newContext = async (options: BrowserContextOptions) => {
    const always = { baseURL: at, reducedMotion: 'reduce', timezoneId: 'Europe/Brussels' } as const
    const context = await browser.newContext({ ...always, ...options })
    context.setDefaultTimeout(15_000)
    watch.follow(context)
    followTraffic(context)
    return context
  }

  /** The cookies of somebody who signed in on a wide screen, once for each language. */
  const stateOf = async (role: Exclude<Who, 'nobody'>, locale: Locale) => {
    const key = `${role} ${locale}`
    const known = states.get(key)
    if (known) return known
    const context = await newContext({ locale, viewport: { width: 1440, height: 900 } })
    await signInThrough(await context.newPage(), signInOf(role), locale)
    const state = await context.storageState()
    await context.close()
    states.set(key, state)
    return state
  }

  return {
    open: async (path, visit = {}) => {
      const { width = 1440, locale = 'en', role = 'nobody', scheme = 'light', javaScript = true } = visit
      const context = await newContext({
        locale,
        viewport: { width, height: width < 600 ? 844 : 900 },
        colorScheme: scheme,
        javaScriptEnabled: javaScript,
        ...(role !== 'nobody' && { storageState: await stateOf(role, locale) }),
      })
      const page = await context.newPage()
      await page.goto(path)
      if (javaScript) await atRest(page)
      return page
    },
    faults: watch.take,
    check: async ({ name, result }) => {
      const contexts = browser.contexts()
      if (result?.state === 'fail') {
        for (const [index, page] of contexts.flatMap((context) => context.pages()).entries()) {
          await page.screenshot({ path: join(root, 'reports', 'failures', `${fileName(name)}-${index}.png`) })
        }
      }
      for (const context of contexts) await context.close()
      expect(watch.take()).toEqual([])
    },
    close: () => browser.close(),
  }
}

async function launched(program: BrowserProgram): Promise<Browser> {
  try {
    return await chromium.launch({ ...program, args: launchArguments })
  } catch (error) {
    throw new Error(
      'No browser could be started. On Linux x64 one comes from npm; elsewhere install Google Chrome.',
      { cause: error },
    )
  }
}

function signInOf(role: Exclude<Who, 'nobody'>) {
  const wanted = role === 'funder' ? 'funder-reader' : role
  const found = demoSignIns.find(({ roles }) => roles.some((each) => each === wanted))
  if (!found) throw new Error(`The demo data have no sign-in for a ${role}.`)
  return found
}

function fileName(sentence: string): string {
  return sentence.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)
}

/** Nothing is being fetched, and nothing says that it is loading. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  do {
    await untilQuiet(page)
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  } while (!isQuiet(page))
}

/** What axe finds on the page as it is now and calls serious or critical. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  })
}

/**
 * Keeps a picture of the whole page in `reports/screens`, for people to look at. The window is made as high as the
 * page, because long tables draw only the rows that a window shows.
 */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(root, 'reports', 'screens')
  await mkdir(folder, { recursive: true })
  const window = page.viewportSize() ?? { width: 1440, height: 900 }
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...window, height: Math.max(window.height, Math.min(height, highest)) })
  await atRest(page)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await page.setViewportSize(window)
}

const highest = 4000

/** How much wider than the window the page is: it must never scroll sideways. */
export async function overflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** The innermost parts that stand out at the right where the page is wider than the window; none where it is not. */
export async function tooWide(page: Page): Promise<string[]> {
  if ((await overflow(page)) <= 0) return []
  return await page.evaluate(() => {
    const out = [...document.querySelectorAll('body *')].filter(
      (part) => part.getBoundingClientRect().right > window.innerWidth + 1,
    )
    const inner = out.filter((part) => !out.some((other) => other !== part && part.contains(other)))
    return inner
      .map((part) => `${part.tagName} ${part.className}: ${part.textContent?.slice(0, 60)}`)
      .slice(0, 5)
  })
}
