import type { Locator, Page } from 'playwright-core'

/** Picks from a list that opens. */
export async function choose(within: Page | Locator, label: string, option: string | RegExp): Promise<void> {
  const page = 'page' in within ? within.page() : within
  await within
    .getByRole('combobox', { name: label })
    .or(within.getByRole('textbox', { name: label }))
    .first()
    .click()
  await page.getByRole('option', { name: option }).first().click()
}

/** Waits until the app says in a toast that something was done. */
export async function told(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).first().waitFor()
}

/** A sentence of the catalogue with blanks for its values: `Meeting of {day} saved` → /Meeting of .+ saved/. */
export function pattern(sentence: string): RegExp {
  return new RegExp(sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^{}]*\}/g, '.+'))
}
