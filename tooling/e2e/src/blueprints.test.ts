import { blueprints, listings } from '@passerelle/domain/catalogue'
import { loadMessages } from '@passerelle/messages'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { overflow, picture, seriousFindings } from './harness/browsing.ts'
import { openWorld, type World } from './harness/world.ts'

/** The catalogue of designs, found and read by keyboard alone. */
const say = await loadMessages('en')
let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())
afterEach(({ task }) => world.check(task))

describe('choosing a design', { timeout: 60_000 }, () => {
  it('offers every programme of the study, and nothing that is none', async () => {
    const page = await world.open('/dashboard/programmes/new', { role: 'lead' })
    const list = page.getByRole('navigation', { name: say.t('programmes.designs') })
    expect(await list.getByRole('link').count()).toBe(blueprints.length)
    const offered = (await list.getByRole('link').allTextContents()).join('\n')
    for (const { name } of listings) expect(offered).not.toContain(say.written(name))
    // What is no programme stands below, to read only.
    for (const { name } of listings)
      expect(await page.locator('summary').getByText(say.written(name), { exact: true }).count()).toBe(1)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'blueprints')
  })

  it('narrows while one types, and goes from design to design with the arrow keys', async () => {
    const page = await world.open('/dashboard/programmes/new', { role: 'lead' })
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('health')
    const list = page.getByRole('navigation', { name: say.t('programmes.designs') })
    await page.getByText(/^\d of \d+ designs$/).waitFor()
    const found = await list.getByRole('link').count()
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThan(10)
    await page.getByRole('button', { name: say.t('programmes.clear') }).click()
    await page.getByText(say.t('programmes.designsFound', { count: blueprints.length })).waitFor()
    await list.getByRole('link').first().focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    const chosen = list.locator('[aria-current="page"]')
    expect(await chosen.textContent()).toBe(await list.getByRole('link').nth(-2).textContent())
    const name = (await chosen.locator('b').first().textContent()) ?? ''
    await page.getByRole('heading', { name, exact: true }).waitFor()
  })

  it('shows the list first on a phone, and leads back to it', async () => {
    const page = await world.open('/dashboard/programmes/new', { role: 'lead', width: 390 })
    await picture(page, 'blueprints-phone')
    const list = page.getByRole('navigation', { name: say.t('programmes.designs') })
    await list.getByRole('link', { name: /VerA/ }).click()
    await page.getByText('Milica Petrovic').first().waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'blueprints-phone-design')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.getByRole('link', { name: new RegExp(say.t('common.back')) }).click()
    await list.getByRole('link', { name: /VerA/ }).waitFor()
  })
})
