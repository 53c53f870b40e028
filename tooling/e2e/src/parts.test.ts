import { loadMessages, locales } from '@passerelle/messages'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Browsing, openBrowsing, overflow, seriousFindings } from './harness/browsing.ts'
import { openGallery } from './harness/gallery.ts'

const say = await loadMessages('en')
let gallery: Awaited<ReturnType<typeof openGallery>>
let browsing: Browsing

beforeAll(async () => {
  gallery = await openGallery()
  browsing = await openBrowsing(inject('ground').browser, gallery.url)
}, 120_000)
afterAll(async () => {
  await browsing?.close()
  await gallery?.close()
})
afterEach(() => {
  expect(browsing.faults()).toEqual([])
})

describe.each(['page', 'form', 'table'])('the parts of a %s', (part) => {
  it('are clean for axe and never wider than the window, narrow and wide, light and dark', async () => {
    for (const width of [320, 390, 1440])
      for (const scheme of ['light', 'dark'] as const) {
        const page = await browsing.open(`/?part=${part}`, { width, scheme })
        expect(await seriousFindings(page), `${width} ${scheme}`).toEqual([])
        expect(await overflow(page), `${width} ${scheme}`).toBeLessThanOrEqual(0)
        await page.context().close()
      }
  })

  it('speak every language', async () => {
    for (const locale of locales) {
      const page = await browsing.open(`/?part=${part}`, { width: 390, locale })
      expect(await overflow(page), locale).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  })
})

describe('a form', () => {
  const save = (page: Page) => page.getByRole('button', { name: say.t('common.save'), exact: true }).click()
  const stored = async (page: Page): Promise<Record<string, unknown>> =>
    JSON.parse((await page.getByRole('status').filter({ hasText: '{' }).textContent()) ?? '{}')

  async function filled(page: Page): Promise<void> {
    await page.getByLabel('Day').fill('3 march')
    await page.getByLabel('Length').fill('1.5')
    await page.getByLabel('Price').fill('1234.5')
    await page.getByRole('radio', { name: 'By video' }).check()
    await page.getByRole('combobox', { name: 'Fields' }).click()
    await page.getByRole('option', { name: 'ICT' }).click()
    await page.keyboard.press('Escape')
  }

  it('says what is missing beside each field and goes to the first', async () => {
    const page = await browsing.open('/?part=form')
    await save(page)
    await page.getByText(say.t('field.missing')).first().waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'on')
    expect(await page.getByLabel('Day').getAttribute('aria-invalid')).toBe('true')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('reads days and amounts as they are typed, and shows both values when somebody else was quicker', async () => {
    const page = await browsing.open('/?part=form')
    await filled(page)
    await page.getByLabel('Title').fill(' Olena M ')
    await save(page)
    await page.getByText(say.t('errors.conflictTitle')).waitFor()
    await page.getByRole('cell', { name: 'Olena Marchuk' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('button', { name: say.t('forms.conflictKeep') }).click()
    expect(await page.getByLabel('Title').inputValue()).toBe(' Olena M ')
    await save(page)
    await page.getByText('Saved', { exact: true }).waitFor()
    expect(await stored(page)).toEqual({
      title: 'Olena M',
      on: '2026-03-03',
      hours: 1.5,
      price: { amount: 123450, currency: 'EUR' },
      kind: 'video',
      fields: ['ict'],
      agreed: false,
      languages: { uk: 'native', en: 'C1' },
      version: 3,
    })
    await page.getByRole('button', { name: say.t('common.undo') }).click()
    await page.getByText('taken back').waitFor()
  })

  it('puts what the API refuses at its field', async () => {
    const page = await browsing.open('/?part=form')
    await filled(page)
    await save(page)
    await page.getByRole('button', { name: say.t('forms.conflictTake') }).click()
    expect(await page.getByLabel('Title').inputValue()).toBe('Olena Marchuk')
    await page.getByLabel('Title').fill('taken')
    await save(page)
    await page.getByText(say.t('field.choice')).waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title')
  })

  it('picks a day from a calendar by keyboard', async () => {
    const page = await browsing.open('/?part=form')
    await page.getByLabel('Day').fill('24/11/2026')
    await page.getByRole('button', { name: say.t('forms.openCalendar') }).press('Enter')
    await page.getByRole('button', { name: /25 November 2026/ }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('button', { name: /25 November 2026/ }).press('Enter')
    expect(await page.getByLabel('Day').inputValue()).toBe('25/11/2026')
  })
})

describe('a table', () => {
  it('goes from row to row by keyboard, also to rows that were not drawn', async () => {
    const page = await browsing.open('/?part=table')
    await page.getByRole('link', { name: 'Amina Haddad 2', exact: true }).focus()
    await page.keyboard.press('j')
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Olena Marchuk 4')
    await page.keyboard.press('End')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Tesfay Berhe 9999')
  })

  it('acts on many rows at once, but never on those that a filter hides', async () => {
    const page = await browsing.open('/?part=table')
    await page.getByRole('checkbox', { name: 'Olena Marchuk 0' }).click()
    await page
      .getByRole('checkbox', { name: 'Olena Marchuk 4', exact: false })
      .first()
      .click({ modifiers: ['Shift'] })
    await page.getByText(say.t('table.selected', { count: 5 })).waitFor()
    await page.getByRole('searchbox').fill('olena')
    await page.getByText(say.t('table.selected', { count: 2 })).waitFor()
    await page.getByRole('button', { name: 'Write to them' }).click()
    await page.getByText('2 written to').waitFor()
  })

  it('keeps a view under a name, and gives the rows away as a workbook', async () => {
    const page = await browsing.open('/?part=table')
    await page.getByRole('searchbox').fill('petar')
    await page.getByRole('button', { name: say.t('table.views') }).click()
    await page.getByLabel(say.t('table.viewName')).fill('My people')
    await page.getByRole('button', { name: say.t('common.save') }).click()
    await page.getByRole('button', { name: 'My people' }).waitFor()
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: say.t('common.download') }).click()
    await page.getByRole('menuitem', { name: say.t('table.xlsx') }).click()
    expect((await file).suggestedFilename()).toBe('people.xlsx')
  })
})

describe('what is open', () => {
  it.each([
    ['the languages', new RegExp(say.t('shell.language'))],
    ['the account', new RegExp(say.t('shell.account'))],
    ['a question', /Close…/],
  ])('is clean for axe: %s', async (_, name) => {
    const page = await browsing.open('/?part=page')
    await page.getByRole('button', { name }).click()
    await page.getByRole(name.source === 'Close…' ? 'dialog' : 'menu').waitFor()
    expect(await seriousFindings(page)).toEqual([])
  })

  it('closes with Escape, and a question is then answered with no', async () => {
    const page = await browsing.open('/?part=page')
    await page.getByRole('button', { name: 'Close…' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Left open').waitFor()
  })
})
