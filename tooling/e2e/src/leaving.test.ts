import { loadCatalogue, loadMessages } from '@passerelle/messages'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { picture, seriousFindings, tooWide } from './harness/browsing.ts'
import { choose, pattern, told } from './harness/forms.ts'
import { openWorld, type World } from './harness/world.ts'

let world: World
const say = await loadMessages('en')
const words = await loadCatalogue('en')

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())
afterEach(({ task }) => world.check(task))

async function lookAt(page: Page, name: string): Promise<void> {
  expect(await tooWide(page), name).toEqual([])
  expect(await seriousFindings(page), name).toEqual([])
  await picture(page, name)
}

describe('somebody for whom nothing is recorded any more', { timeout: 300_000 }, () => {
  it('stands on Today; the leaving is recorded on the proposed day by keyboard, and its date corrected with a reason', async () => {
    const role = 'coordinator'
    const page = await world.open('/dashboard/', { role })
    const rows = page
      .getByRole('listitem')
      .filter({ hasText: pattern(words['today.leaving'].replace(/<[^>]*>/g, '')) })
    const before = await rows.count()
    expect(before).toBeGreaterThan(0)
    const name = (await rows.first().getByRole('link').first().textContent()) ?? ''
    const person = (await rows.first().getByRole('link').first().getAttribute('href')) ?? ''

    const record = rows.first().getByRole('button', { name: say.t('enrolments.recordLeaving') })
    await record.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    const day = dialog.getByLabel(say.t('enrolments.on'))
    await day.waitFor()
    expect(await day.inputValue()).toMatch(/\d/)
    await lookAt(page, 'leaving.dialog.1440')
    await choose(dialog, say.t('enrolments.reason'), say.t('reason.no-contact'))
    await dialog.getByRole('button', { name: say.t('move.withdraw') }).click()
    await told(page, say.t('enrolmentStatus.withdrawn'))
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => rows.count()).toBe(before - 1)
    expect(await rows.filter({ hasText: name }).count()).toBe(0)

    const [yesterday] = await world.rows<{ day: string }>(
      `select to_char(current_date - 1, 'YYYY-MM-DD') as day`,
    )
    const trueDay = yesterday?.day ?? ''
    const own = await world.open(person, { role })
    await own.getByRole('button', { name: say.t('move.correct-end') }).click()
    const correction = own.getByRole('dialog')
    await correction.getByLabel(say.t('enrolments.trueDay')).fill(trueDay)
    await choose(correction, say.t('enrolments.reason'), say.t('reason.new-information'))
    await lookAt(own, 'leaving.correction.1440')
    await correction.getByRole('button', { name: say.t('move.correct-end') }).click()
    await told(own, pattern(words['enrolments.corrected']))
    await correction.waitFor({ state: 'detached' })
    await own.getByText(say.t('enrolments.endCorrected')).first().waitFor()
    expect(await own.getByText(say.day(trueDay)).count()).toBeGreaterThan(0)
    await lookAt(own, 'leaving.corrected.1440')
  })

  it('stands on their own page too, also on a telephone and in every language', async () => {
    for (const [locale, scheme] of [
      ['en', 'light'],
      ['fr', 'dark'],
      ['nl', 'light'],
      ['de', 'light'],
    ] as const) {
      const today = await world.open('/dashboard/?of=all', {
        role: 'coordinator',
        width: 390,
        locale,
        scheme,
      })
      const said = await loadMessages(locale)
      const record = today.getByRole('button', { name: said.t('enrolments.recordLeaving') }).first()
      await record.waitFor()
      await lookAt(today, `leaving.today.390.${locale}`)
      const row = today.getByRole('listitem').filter({ has: record })
      const person = (await row.getByRole('link').first().getAttribute('href')) ?? ''
      const page = await world.open(person, { role: 'coordinator', width: 390, locale, scheme })
      await lookAt(page, `leaving.person.390.${locale}`)
      const wide = await world.open(person.replace(/\?.*/, ''), { role: 'coordinator', locale, scheme })
      await lookAt(wide, `leaving.overview.1440.${locale}`)
      for (const each of [today, page, wide]) await each.context().close()
    }
  })
})
