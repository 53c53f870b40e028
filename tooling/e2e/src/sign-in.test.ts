import { loadMessages } from '@passerelle/messages'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from './harness/world.ts'

const say = await loadMessages('en')
let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())
afterEach(({ task }) => world.check(task))

describe('signing in', () => {
  it('leads to Today, stays over a reload, and ends with signing out', async () => {
    const page = await world.open('/dashboard/', { role: 'coordinator' })
    await page.reload()
    await page.getByRole('navigation').first().waitFor()
    await page.getByRole('button', { name: new RegExp(say.t('shell.account')) }).click()
    await page.getByRole('menuitem', { name: say.t('shell.signOut') }).click()
    await page.getByRole('heading', { name: say.t('session.signInTitle') }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: say.t('session.signInTitle') }).waitFor()
  })

  it('is refused with the same words for a wrong password and for nobody', async () => {
    for (const email of ['nobody@example.org', 'somebody@example.org']) {
      const page = await world.open('/dashboard/')
      await page.getByLabel(say.t('session.email'), { exact: true }).fill(email)
      await page.getByLabel(say.t('session.password'), { exact: true }).fill('not the password')
      await page.getByRole('button', { name: say.t('session.signIn'), exact: true }).click()
      await page.getByRole('alert').getByText(say.t('session.refused')).waitFor()
      // The browser itself writes the refused request into its console.
      expect(world.faults().filter((fault) => !/status of 4/.test(fault))).toEqual([])
    }
  })
})
