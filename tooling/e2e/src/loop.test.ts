import { join } from 'node:path'
import { loadCatalogue, loadMessages } from '@passerelle/messages'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../bootstrap/src/places.ts'
import { atRest, picture, seriousFindings } from './harness/browsing.ts'
import { choose, pattern, told } from './harness/forms.ts'
import { openWorld, type World } from './harness/world.ts'

/** The whole loop in one browser, from the start of a programme to what its funder reads. */
const say = await loadMessages('en')
const words = await loadCatalogue('en')
let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())
afterEach(({ task }) => world.check(task))

/** As the lead, who may also start programmes and release reports. */
function atWork(path: string): Promise<Page> {
  return world.open(`/dashboard${path}`, { role: 'lead' })
}

/** What one step leaves behind for the next. */
const made = { round: '', pair: '', report: '', released: '', read: '' }

describe('the loop', { timeout: 120_000 }, () => {
  it('(a) starts a programme from a design of the catalogue', async () => {
    const page = await atWork('/programmes/new?design=duo-for-a-job')
    await page.getByText('Milica Petrovic').first().waitFor()
    await page.getByRole('button', { name: say.t('programmes.startFrom') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(say.t('programmes.ownName')).fill('Duo at the canal')
    expect(await seriousFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: say.t('programmes.start') }).click()
    await page.getByRole('heading', { level: 1, name: 'Duo at the canal' }).waitFor()
  })

  it('(b) brings people in from a file: nothing is written before it is confirmed', async () => {
    const page = await atWork('/import')
    const before = await people()
    await readFile(page, 'mentees-en.csv')
    expect(await people()).toBe(before)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'loop-import')
    await page.getByRole('button', { name: /^Import \d+ p/ }).click()
    await page.getByRole('button', { name: say.t('imports.undo') }).waitFor()
    await page.getByRole('link', { name: say.t('imports.toProgramme') }).waitFor()
    expect(await people()).toBeGreaterThan(before + 30)
  })

  it('(b) shows what is wrong with the rows of a French file, and takes an import back', async () => {
    const page = await atWork('/import')
    const before = await people()
    await readFile(page, 'mentees-fr.csv')
    await page
      .getByText(/a value cannot be read/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: /^Import \d+ p/ }).click()
    await page.getByRole('button', { name: say.t('imports.undo') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say.t('imports.undo') })
      .click()
    await page.getByRole('button', { name: say.t('imports.undo') }).waitFor({ state: 'detached' })
    expect(await people()).toBe(before)
  })

  it('(c) shows of each applicant what is met, and what is still to ask', async () => {
    const page = await atWork('/programmes')
    await page.getByRole('link', { name: 'Mentoring for Migrants' }).first().click()
    await page.getByRole('link', { name: pattern(words['programmes.tabEnrolments']) }).click()
    const undecided = page.getByRole('row', { name: pattern(words['enrolments.toAsk']) }).first()
    await undecided.getByRole('link').first().click()
    const enrolment = page.getByRole('region', { name: /Mentoring for Migrants, mentee/ })
    await enrolment.getByRole('listitem').first().waitFor()
    const verdicts = await enrolment.getByRole('listitem').allTextContents()
    expect(verdicts.filter((each) => each.includes(say.t('verdict.met'))).length).toBeGreaterThan(0)
    expect(verdicts.filter((each) => each.includes(say.t('verdict.unknown'))).length).toBeGreaterThan(0)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'loop-eligibility')
  })

  it('(d) runs a round, says why, and runs it again without two who should not meet', async () => {
    const page = await atWork('/matching')
    await page
      .getByRole('button', { name: say.t('matching.startIn', { programme: 'Mentoring for Migrants' }) })
      .click()
    await page.getByRole('button', { name: say.t('matching.run') }).click()
    const proposal = page.getByRole('article')
    await proposal.getByRole('table').waitFor()
    const first = await proposal.getByRole('heading', { level: 2 }).textContent()
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'loop-round')

    await page.getByRole('button', { name: say.t('matching.forbid') }).click()
    await page.getByRole('button', { name: say.t('matching.allow') }).waitFor()
    const earlier = page.url()
    await page.getByRole('button', { name: say.t('matching.runAgain') }).click()
    await page.getByRole('button', { name: say.t('matching.run') }).click()
    await page.waitForURL((url) => url.href !== earlier)
    await proposal.getByRole('table').waitFor()
    expect(await page.getByRole('heading', { level: 2, name: first ?? '' }).count()).toBe(0)
    made.round = new URL(page.url()).pathname
  })

  it('(e) proposes a pair; one answers by letter, one by telephone; the pair is active with its first meeting', async () => {
    const page = await world.open(made.round, { role: 'lead' })
    await page.getByRole('button', { name: say.t('matching.accept') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say.t('matching.accept') })
      .click()
    await page.getByRole('main').getByText(say.t('matching.accepted'), { exact: true }).first().waitFor()
    await page
      .getByRole('listitem')
      .filter({ hasText: say.t('matching.accepted') })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('link', { name: say.t('matching.openPair') }).click()
    await page
      .getByRole('button', { name: say.t('move.answer') })
      .first()
      .waitFor()
    made.pair = new URL(page.url()).pathname

    await sayYesByLetter((await world.mails.next()).text ?? '')
    await page.reload()
    await recordYes(page)
    await page.getByText(pattern(words['next.first-meeting'])).waitFor()
    await page.getByRole('button', { name: say.t('pairs.theyMet') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say.t('common.save') })
      .click()
    await told(page, pattern(words['pairs.loggedFirst']))
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'loop-pair')
  })

  it('(f) logs a meeting of a silent pair, which is at risk no more', async () => {
    const page = await atWork('/pairs')
    await page
      .getByRole('row', { name: /No meeting recorded/ })
      .first()
      .getByRole('link')
      .first()
      .click()
    await atRest(page)
    expect(await page.getByText(/No meeting recorded for/).count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: say.t('pairs.theyMet') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say.t('common.save') })
      .click()
    await told(page, pattern(words['pairs.logged']))
    await page.getByText(/No meeting recorded for/).waitFor({ state: 'detached' })
    expect(await seriousFindings(page)).toEqual([])
  })

  it('(g) closes a pair with its reason, and the follow-ups are planned', async () => {
    const page = await atWork('/pairs')
    await page
      .getByRole('row', { name: /Planned end|Next meeting/ })
      .last()
      .getByRole('link')
      .first()
      .click()
    await atRest(page)
    await page.getByRole('button', { name: say.t('pairs.moreActions'), exact: true }).click()
    await page.getByRole('menuitem', { name: say.t('pairs.closeAction') }).click()
    const dialog = page.getByRole('dialog', { name: say.t('pairs.closeTitle') })
    await choose(dialog, say.t('pairs.reason'), /./)
    await dialog.getByRole('button', { name: say.t('pairs.closeAction') }).click()
    // What looks odd is asked about once.
    const allTheSame = dialog.getByRole('button', { name: say.t('pairs.closeAllTheSame') })
    const isAsked = await Promise.race([
      allTheSame.waitFor().then(() => true),
      dialog.waitFor({ state: 'detached' }).then(() => false),
    ])
    await atRest(page)
    if (isAsked) await allTheSame.click()
    await dialog.waitFor({ state: 'detached' })
    await told(page, /[1-9]\d* follow-ups? planned/)
    await page.getByText(pattern(words['pairs.belowEnded'])).waitFor()
  })

  it('(g) asks somebody how they are, and keeps the answer', async () => {
    const page = await atWork('/follow-ups')
    await page
      .getByRole('row', { name: /12 months after leaving/ })
      .first()
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('form').first().waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page
      .getByRole('main')
      .getByRole('button', { name: say.t('common.save') })
      .click()
    await told(page, pattern(words['followUps.recorded']))
  })

  it('(h) enters work that began, and sees it on the line of the person', async () => {
    const page = await world.open(made.pair, { role: 'lead' })
    await page.getByRole('main').locator('a[href*="/participants/"]').first().click()
    await page.getByRole('button', { name: say.t('outcomes.addChange') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: say.t('outcomes.somethingElse') }).check()
    await choose(dialog, say.t('outcomes.activity'), say.t('activity.employed'))
    await dialog.getByLabel(say.t('outcomes.since')).first().fill('02/11/2026')
    await dialog.getByRole('button', { name: say.t('common.save') }).click()
    await told(page, pattern(words['outcomes.saved']))
    await atRest(page)
    const line = page.getByRole('img', { name: say.t('outcomes.situation') })
    expect(await line.getAttribute('aria-label').then((label) => label ?? line.textContent())).toMatch(
      new RegExp(say.t('activity.employed')),
    )
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'loop-person')
  })

  it('(i) builds a report, previews it as the funder will see it, and releases it: frozen', async () => {
    const page = await world.open('/dashboard/grants', { role: 'coordinator' })
    await page.getByRole('link', { name: 'Mentoring for newcomers' }).first().click()
    await page.getByRole('button', { name: say.t('grants.buildReport') }).click()
    await page.getByLabel(say.t('reports.fieldTitle')).fill('What the first year led to')
    await page.getByRole('button', { name: say.t('reports.create') }).click()
    await page.getByText(pattern(words['lead.at-least'])).first().waitFor()
    made.report = new URL(page.url()).pathname
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('button', { name: say.t('reports.submit') }).click()
    await told(page, say.t('reports.submitted'))

    const other = await world.open(made.report, { role: 'lead' })
    await other.getByRole('button', { name: say.t('reports.release') }).click()
    await other
      .getByRole('dialog')
      .getByRole('button', { name: say.t('reports.releaseNow'), exact: true })
      .click()
    await told(other, pattern(words['reports.released']))
    await atRest(other)
    await picture(other, 'loop-report')
  })

  it('(j) reads as the funder what was released, downloads it, and finds nothing personal', async () => {
    const page = await world.open('/reporting/', { role: 'funder' })
    await page.getByText(pattern(words['lead.at-least'])).first().waitFor()
    await picture(page, 'loop-portfolio')
    await page.getByRole('link', { name: 'Mentoring for newcomers' }).first().click()
    await atRest(page)
    await page.getByRole('link', { name: 'What the first year led to' }).first().click()
    await page.getByRole('heading', { level: 1, name: pattern(words['lead.at-least']) }).waitFor()
    await page.waitForURL(/\/reporting\/reports\//)
    await atRest(page)
    const main = page.getByRole('main')
    await main.getByText(pattern(words['lead.at-least'])).first().waitFor()
    expect(await main.getByText(say.t('common.hidden')).count()).toBeGreaterThan(0)
    for (const part of [/\d+ of \d+ · range \d+\s% to \d+\s%/, /not known\D+\d+/, /response rate \d+\s%/]) {
      expect(await main.textContent()).toMatch(part)
    }
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'loop-released-report')

    const csv = await downloaded(page, say.t('portfolio.downloadCsv'))
    const pdf = await downloaded(page, say.t('portfolio.downloadPdf'))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const people = await world.rows<{ name: string }>('select full_name as name from participants')
    expect(people.length).toBeGreaterThan(600)
    const read = `${await page.content()} ${csv.toString('utf8')}`
    expect(people.filter(({ name }) => name.includes(' ') && read.includes(name))).toEqual([])
    made.read = (await main.textContent()) ?? ''
    made.released = new URL(page.url()).pathname
  })

  it('(j) and nothing that changes at work changes what was released', async () => {
    const work = await world.open(made.pair, { role: 'lead' })
    await work.getByRole('button', { name: say.t('pairs.logMeeting') }).click()
    const dialog = work.getByRole('dialog')
    await dialog.getByRole('button', { name: say.t('common.save') }).click()
    // The second meeting of a day is asked about once.
    await dialog.getByRole('button', { name: say.t('pairs.saveAllTheSame') }).click()
    await told(work, pattern(words['pairs.logged']))
    const page = await world.open(made.released, { role: 'funder' })
    expect(await page.getByRole('main').textContent()).toBe(made.read)
  })
})

async function recordYes(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: say.t('move.answer') })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: say.t('answer.yes'), exact: true }).click()
  await dialog.getByRole('button', { name: say.t('common.save') }).click()
  await dialog.waitFor({ state: 'detached' })
  await atRest(page)
}

/** What comes when a link to a file is followed. */
async function downloaded(page: Page, name: string): Promise<Buffer> {
  const href = await page.getByRole('link', { name }).first().getAttribute('href')
  const response = await page.request.get(href ?? '')
  expect(response.status()).toBe(200)
  return await response.body()
}

/** What one of the two does with the letter: opens the link, without script or account, and says yes. */
async function sayYesByLetter(text: string): Promise<void> {
  const link = /https?:\/\/\S+\/l\/\S+/.exec(text)?.[0] ?? ''
  const page = await world.open(link, { width: 390, javaScript: false })
  await page.locator('button[name=act][value=open]').click()
  await page.locator('input[name=answer][value=yes]').check()
  await page.locator('button[name=act][value=answer]').click()
  await page.locator('input[name=answer]').first().waitFor({ state: 'detached' })
}

/** How many people the database knows. */
async function people(): Promise<number> {
  const [row] = await world.rows<{ count: number }>('select count(*)::int as count from participants')
  return row?.count ?? 0
}

/** Gives one of the sample files to the import, for the programme that was started. */
async function readFile(page: Page, name: string): Promise<void> {
  await choose(page, say.t('imports.programme'), 'Duo at the canal')
  await choose(page, say.t('imports.site'), 'Canal')
  await page.locator('input[type=file]').setInputFiles(join(root, 'samples', name))
  await page.getByRole('button', { name: say.t('imports.read') }).click()
  await page.waitForURL(/\/import\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: say.t('imports.rows') }).waitFor()
}
