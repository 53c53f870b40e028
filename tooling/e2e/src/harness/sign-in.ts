import { type Locale, loadMessages } from '@passerelle/messages'
import type { Page } from 'playwright-core'

export interface SignIn {
  readonly email: string
  readonly password: string
  readonly path: string
}

/** Signs in as a person does, and chooses the language for the account. */
export async function signInThrough(
  page: Page,
  { email, password, path }: SignIn,
  locale: Locale,
): Promise<void> {
  const say = await loadMessages(locale)
  await page.goto(path)
  await page.getByLabel(say.t('session.email'), { exact: true }).fill(email)
  await page.getByLabel(say.t('session.password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: say.t('session.signIn'), exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('button', { name: /^(Language|Langue|Taal|Sprache)/ }).click()
  const saved = page.waitForResponse((response) => response.url().includes('setLocale'))
  await page.locator(`[role=menuitemradio][lang=${locale}]`).click()
  await saved
}
