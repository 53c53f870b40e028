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
  await page.getByLabel(say.t('session.password'), { exact: true }).waitFor({ state: 'hidden' })
  // Until it is chosen, the language of the account is spoken.
  await page.getByRole('button', { name: /^(Language|Langue|Taal|Sprache)/ }).click()
  const choice = page.locator(`[role=menuitemradio][lang=${locale}]`)
  if ((await choice.getAttribute('aria-checked')) === 'true') return
  await Promise.all([
    page.waitForResponse((response) => response.url().includes('setLocale') && response.ok()),
    choice.click(),
  ])
}
