import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadMessages, locales } from '@passerelle/messages'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { root } from '../../bootstrap/src/places.ts'
import { en as words } from '../../docs/src/playground/words/en.ts'
import {
  atRest,
  type Browsing,
  openBrowsing,
  overflow,
  seriousFindings,
  tooWide,
  type Visit,
} from './harness/browsing.ts'
import { openPlayground } from './harness/site.ts'

const say = await loadMessages('en')
let playground: Awaited<ReturnType<typeof openPlayground>>
let browsing: Browsing

beforeAll(async () => {
  playground = await openPlayground()
  browsing = await openBrowsing(inject('ground').browser, playground.url)
}, 120_000)
afterAll(async () => {
  await browsing?.close()
  await playground?.close()
})
afterEach(({ task }) => browsing.check(task))

const open = (visit: Visit = {}, hash = '') => browsing.open(`/playground/${hash}`, visit)
const pairs = (page: Page) => page.locator('li > details')
const cell = (page: Page, person: string, column: string) =>
  page.getByRole('textbox', { name: `${person}: ${column}`, exact: true })

/** Waits until the pairs are those of what stands on the page. */
async function pairsOf(page: Page): Promise<string[]> {
  await atRest(page)
  return (await pairs(page).locator('summary b:first-child').allTextContents()).map((text) => text.trim())
}

describe('the playground', () => {
  it('is clean for axe and never wider than the window, in every language, light and dark', async () => {
    for (const [at, locale] of locales.entries())
      for (const width of [390, 1440]) {
        const page = await open({ width, locale, scheme: at % 2 === 0 ? 'light' : 'dark' })
        await pairs(page).first().locator('summary').click()
        expect(await tooWide(page), `${width} ${locale}`).toEqual([])
        expect(await overflow(page), `${width} ${locale}`).toBeLessThanOrEqual(0)
        expect(await seriousFindings(page), `${width} ${locale}`).toEqual([])
        await page.context().close()
      }
  })

  it('pairs the sample people, says why, and follows what is changed', async () => {
    const page = await open()
    expect(await pairsOf(page)).toContain('M1 → T1')
    await page.getByText(words['playground.mentees'].replace('{count}', '8')).waitFor()
    await page.getByText('M8: no mentor meets “Language”').waitFor()
    await pairs(page).filter({ hasText: 'M1 → T1' }).locator('summary').click()
    await pairs(page).filter({ hasText: 'M1 → T1' }).getByText('both: health').waitFor()
    await cell(page, 'M8', 'Language').fill('nl:B2')
    await page.getByText('M8: no mentor').waitFor({ state: 'detached' })
    await cell(page, 'M8', 'Language').fill('Dutch')
    await page.getByText('nl:B2;fr:C1').waitFor()
    expect(await cell(page, 'M8', 'Language').getAttribute('aria-invalid')).toBe('true')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('takes must and wish, weights and another way of choosing', async () => {
    const page = await open()
    await page.getByRole('combobox', { name: words['playground.compareWith'] }).selectOption('fairest')
    await page.getByText(/mentees? would have another mentor/).waitFor()
    await page.getByRole('combobox', { name: words['playground.choose'] }).selectOption('fairest')
    await page.getByText(say.t('matching.proofFairest')).waitFor()
    await page.getByRole('combobox', { name: 'Language: must or wish' }).selectOption('wish')
    await page.getByText('M8 →').waitFor()
    await page.getByRole('button', { name: words['playground.addCriterion'] }).click()
    await page.getByLabel(words['playground.name'], { exact: true }).fill('Hobby')
    await page.getByRole('button', { name: words['playground.add'], exact: true }).click()
    await cell(page, 'M1', 'Hobby').fill('chess')
    await page.getByRole('button', { name: 'Remove Hobby' }).click()
    await cell(page, 'M1', 'Hobby').waitFor({ state: 'detached' })
  })

  it('answers why not these two, by solving again, and pins them', async () => {
    const page = await open()
    await page.getByRole('combobox', { name: words['playground.mentee'], exact: true }).selectOption('M1')
    await page.getByRole('combobox', { name: words['playground.mentor'], exact: true }).selectOption('T2')
    await page.getByText('as many pairs, 85 points less', { exact: false }).waitFor()
    await page.getByRole('button', { name: say.t('matching.pinInstead') }).click()
    await page.getByText('M1 → T2').waitFor()
    expect(await pairsOf(page)).toContain('M1 → T2')
  })

  it('takes people from a pasted table and says what it left out', async () => {
    const page = await open()
    await page.getByRole('button', { name: words['playground.paste'] }).first().click()
    await page
      .getByLabel(words['playground.pasteLabel'])
      .fill('id\tsector\tlanguages\tshoes\nAna\thealth\tnl:C1\t39')
    await page.getByRole('button', { name: words['playground.pasteDo'] }).click()
    await page.getByText('shoes', { exact: false }).first().waitFor()
    await page.getByText('Ana → T1').waitFor()
    expect(await pairsOf(page)).toEqual(['Ana → T1'])
  })

  it('is the same for whoever opens its link, and gives a file that it opens again', async () => {
    const page = await open()
    await cell(page, 'M1', 'Id').fill('Nadia')
    await page.getByText('Nadia → T1').waitFor()
    await page.getByRole('button', { name: words['playground.copyLink'] }).click()
    await page.waitForURL(/#round=/)
    const before = await pairsOf(page)
    const { hash } = new URL(page.url())
    const other = await open({}, hash)
    expect(await pairsOf(other)).toEqual(before)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: words['playground.download'] }).click()
    const file = await (await download).path()
    expect(JSON.parse(await readFile(file, 'utf8')).mentees[0].id).toBe('Nadia')
    const fresh = await open()
    await fresh.locator('input[type=file]').setInputFiles({
      name: 'round.json',
      mimeType: 'application/json',
      buffer: await readFile(file),
    })
    await fresh.getByText('Nadia → T1').waitFor()
    expect(await pairsOf(fresh)).toEqual(before)
    const broken = await open({}, '#round=nothing')
    await broken.getByText(words['playground.cannotOpen']).waitFor()
  })

  it('gives the pairs that Node gives', async () => {
    const { proposePairs } = await import('../../../packages/matching/src/index.ts')
    const sample = JSON.parse(await readFile(join(root, 'packages/matching/samples/round.json'), 'utf8'))
    const round = await proposePairs(sample)
    const page = await open()
    expect(await pairsOf(page)).toEqual(round.pairs.map(({ mentee, mentor }) => `${mentee} → ${mentor}`))
  })

  it('is used by keyboard alone', async () => {
    const page = await open({ width: 390 })
    const summary = pairs(page).first().locator('summary')
    await summary.focus()
    await page.keyboard.press('Enter')
    await pairs(page)
      .first()
      .getByRole('button', { name: say.t('matching.forbid') })
      .focus()
    const [first] = await pairsOf(page)
    await page.keyboard.press('Enter')
    await page.getByText(first ?? '', { exact: true }).waitFor({ state: 'detached' })
  })
})
