import { loadCatalogue, loadMessages } from '@passerelle/messages'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { atRest, seriousFindings } from './harness/browsing.ts'
import { choose, pattern, told } from './harness/forms.ts'
import { openWorld, type World } from './harness/world.ts'

/** The whole loop in one browser, from the start of a programme to what its funder reads. */
const say = await loadMessages('en')
const words = await loadCatalogue('en')
let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())
afterEach(({ task }) => world.check(task))

function asCoordinator(path: string): Promise<Page> {
  return world.open(`/dashboard${path}`, { role: 'coordinator' })
}

describe('the loop', { timeout: 120_000 }, () => {
  it('(f) logs a meeting of a silent pair, which is at risk no more', async () => {
    const page = await asCoordinator('/pairs')
    await page
      .getByRole('row', { name: /No meeting recorded/ })
      .first()
      .getByRole('link')
      .first()
      .click()
    await atRest(page)
    expect(await page.getByText(/No meeting recorded for/).count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: say.t('pairs.theyMet') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say.t('common.save') })
      .click()
    await told(page, pattern(words['pairs.logged']))
    await page.getByText(/No meeting recorded for/).waitFor({ state: 'detached' })
    expect(await seriousFindings(page)).toEqual([])
  })

  it('(g) closes a pair with its reason, and the follow-ups are planned', async () => {
    const page = await asCoordinator('/pairs')
    await page
      .getByRole('row', { name: /Planned end|Next meeting/ })
      .last()
      .getByRole('link')
      .first()
      .click()
    await atRest(page)
    await page.getByRole('button', { name: say.t('pairs.moreActions'), exact: true }).click()
    await page.getByRole('menuitem', { name: say.t('pairs.closeAction') }).click()
    const dialog = page.getByRole('dialog', { name: say.t('pairs.closeTitle') })
    await choose(dialog, say.t('pairs.reason'), /./)
    await dialog.getByRole('button', { name: say.t('pairs.closeAction') }).click()
    // What looks odd is asked about once.
    const allTheSame = dialog.getByRole('button', { name: say.t('pairs.closeAllTheSame') })
    const isAsked = await Promise.race([
      allTheSame.waitFor().then(() => true),
      dialog.waitFor({ state: 'detached' }).then(() => false),
    ])
    if (isAsked) await allTheSame.click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText(pattern(words['pairs.belowEnded'])).waitFor()
  })
})
