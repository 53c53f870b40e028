import { loadMessages } from '@passerelle/messages'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { picture, seriousFindings, tooWide } from './harness/browsing.ts'
import { openWorld, type World } from './harness/world.ts'

let world: World
const say = await loadMessages('en')

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())
afterEach(({ task }) => world.check(task))

it('days on which an organisation is closed move the asking, and can be taken back', async () => {
  const [due] = await world.rows<{ from: string; until: string; today: string }>(
    `select to_char(current_date, 'YYYY-MM-DD') as today, to_char(due_on, 'YYYY-MM-DD') as "from", to_char(due_on + 1, 'YYYY-MM-DD') as until
     from follow_ups join organisations on organisations.id = follow_ups.organisation_id
     where slug = 'maison-des-ponts' and result is null and cancelled_on is null
       and due_on > current_date and closes_on > due_on + 2 order by due_on limit 1`,
  )
  if (due === undefined) throw new Error('Nobody is to be asked.')
  const page = await world.open('/dashboard/settings', { role: 'administrator' })
  await page.getByRole('button', { name: say.t('settings.closingAdd') }).click()
  await page.getByLabel(say.t('settings.closingFrom')).fill(due.from)
  await page.getByLabel(say.t('settings.closingUntil')).fill(due.until)
  await page.getByRole('button', { name: say.t('settings.closingAdd') }).press('Enter')
  const days = say.t('settings.closingDays', { from: say.day(due.from), until: say.day(due.until) })
  await page.getByText(days).waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await picture(page, 'closing.settings.1440')

  const list = await world.open('/dashboard/follow-ups?filter=state:later,open', { role: 'lead' })
  const moved = say.t('followUps.restDay', { day: say.nearDay(due.from, due.today, { short: true }) })
  await list.getByText(moved).first().waitFor()
  await picture(list, 'closing.follow-ups.1440')

  const narrow = await world.open('/dashboard/settings', { role: 'administrator', width: 390, locale: 'de' })
  expect(await tooWide(narrow)).toEqual([])
  await picture(narrow, 'closing.settings.390.de')

  await page.getByRole('button', { name: say.t('settings.closingRemoveOf', { days }) }).click()
  await page.getByText(days).waitFor({ state: 'detached' })
}, 300_000)
