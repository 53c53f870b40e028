import { loadMessages } from '@passerelle/messages'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { picture, seriousFindings, tooWide } from './harness/browsing.ts'
import { told } from './harness/forms.ts'
import { openWorld, type World } from './harness/world.ts'

let world: World
const say = await loadMessages('en')

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())
afterEach(({ task }) => world.check(task))

it('a grant is entered, and its publication plan is checked at once', async () => {
  const page = await world.open('/dashboard/grants/new', { role: 'lead' })
  const form = page.getByRole('form', { name: say.t('grants.new') })
  await form.getByLabel(say.t('grants.fieldName')).fill('Bridges to work')
  await form.getByLabel(say.t('grants.fieldFunder'), { exact: true }).fill('Fondation du Canal')
  await form.getByLabel(say.t('grants.fieldEmail')).fill('lena@fondation.example')
  await form.getByLabel(say.t('grants.fieldProgrammes')).click()
  await page.getByRole('option').first().click()
  await page.keyboard.press('Escape')
  await form.getByLabel(say.t('grants.fieldFrom')).fill('2026-01-01')
  await form.getByLabel(say.t('grants.fieldUntil')).fill('2027-12-31')
  await form.getByLabel(say.t('grants.fieldAmount')).fill('40000')
  await form.getByRole('button', { name: say.t('grants.create') }).click()
  await told(page, say.t('grants.created'))
  await page.getByRole('heading', { name: 'Bridges to work' }).waitFor()
  await page.getByRole('region', { name: say.t('grants.planCheck') }).waitFor()
  const [stored] = await world.rows<{ period: string }>(
    `select to_char(from_on, 'YYYY-MM-DD') || ' ' || to_char(until_on, 'YYYY-MM-DD') as period from grants where name = 'Bridges to work'`,
  )
  expect(stored?.period).toBe('2026-01-01 2027-12-31')
  expect(await seriousFindings(page)).toEqual([])
  expect(await tooWide(page)).toEqual([])
  await picture(page, 'grant.new.1440')
}, 300_000)
