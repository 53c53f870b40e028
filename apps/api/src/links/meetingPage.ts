import {
  addDays,
  Day,
  type Meeting,
  type MeetingDoubt,
  type MeetingEntry,
  type Message,
  RefusedMove,
} from '@passerelle/domain'
import { html } from 'hono/html'
import type { Html } from '../http/page.ts'
import type { Form, Say, Shown, Steps } from './pages.ts'
import { logOwnMeeting, type OwnPair } from './pair.ts'
import { choice, option } from './proposalPage.ts'

/** Did you meet, when, how long, how: three answers, 30 seconds. */
export const meetingSteps: Steps = {
  open: async ({ today }, own, form, say) =>
    meetingPage(own, say, { outcome: 'held', on: today, minutes: '60', ...form }, today),
  log: async (run, own, form, say) => {
    const read = entryIn(form, say, run.today)
    if ('problem' in read) return refused(own, say, form, run.today, read.problem)
    try {
      const { isKnown, doubts } = await logOwnMeeting(run, own, {
        entry: read.entry,
        confirmed: form.confirmed === 'yes',
      })
      if (doubts.length > 0) return doubtful(own, say, form, doubts)
      return saved(say, read.entry, isKnown)
    } catch (error) {
      if (!(error instanceof RefusedMove)) throw error
      return refused(own, say, form, run.today, say.message(error))
    }
  },
}

const hows: readonly Meeting['how'][] = ['in-person', 'video', 'phone', 'message']

function entryIn(form: Form, say: Say, today: string): { entry: MeetingEntry } | { problem: string } {
  const on = form.on?.trim() ?? ''
  if (!Day.safeParse(on).success) return { problem: say.t('links.dayMissing', { example: today }) }
  const how = hows.find((each) => each === form.how) ?? 'in-person'
  if (form.outcome === 'cancelled') return { entry: { on, how, outcome: 'cancelled' } }
  const minutes = Number(form.minutes?.trim())
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 1440) {
    return { problem: say.t('links.minutesMissing') }
  }
  return { entry: { on, how, minutes, outcome: 'held' } }
}

function refused(own: OwnPair, say: Say, form: Form, today: string, problem: string): Shown {
  return { ...meetingPage(own, say, form, today, problem), status: 422 }
}

function meetingPage({ pair, other }: OwnPair, say: Say, form: Form, today: string, problem?: string): Shown {
  const first = pair.introducedOn ?? addDays(today, -365)
  return {
    title: say.t('links.meetingTitle', { name: other.name }),
    body: html`${problem && html`<p class="problem" role="alert">${problem}</p>`}
      <form method="post">
        <fieldset>
          <legend>${say.t('links.didYouMeet')}</legend>
          ${choice('outcome', 'held', say.t('links.weMet'), form)}
          ${choice('outcome', 'cancelled', say.t('links.weDidNot'), form)}
        </fieldset>
        <label for="on">${say.t('links.when')}</label>
        <input id="on" name="on" type="date" min="${first}" max="${today}" value="${form.on ?? ''}" required />
        <label for="minutes">${say.t('links.howLong')}</label>
        <input
          id="minutes"
          name="minutes"
          type="number"
          inputmode="numeric"
          min="1"
          max="1440"
          value="${form.minutes ?? ''}"
        />
        <label for="how">${say.t('links.how')}</label>
        <select id="how" name="how">
          ${hows.map((how) => option(how, say.label(`meetingHow.${how}`), form.how))}
        </select>
        <p><button name="act" value="log">${say.t('links.save')}</button></p>
      </form>`,
  }
}

/** Shows what looks odd, with everything that was typed kept, and takes a yes. */
function doubtful({ other }: OwnPair, say: Say, form: Form, doubts: readonly Message<MeetingDoubt>[]): Shown {
  const kept: readonly (readonly [string, string])[] = ['outcome', 'on', 'minutes', 'how'].map((name) => [
    name,
    form[name] ?? '',
  ])
  return {
    title: say.t('links.meetingTitle', { name: other.name }),
    body: html`<form method="post">
      ${doubts.map((doubt) => html`<p class="problem">${say.message(doubt)}</p>`)}
      ${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <input type="hidden" name="confirmed" value="yes" />
      <p>
        <button name="act" value="log">${say.t('links.right')}</button>
        <button name="act" value="open">${say.t('links.change')}</button>
      </p>
    </form>`,
  }
}

function saved(say: Say, { on }: MeetingEntry, isKnown: boolean): Shown {
  const day = say.day(on)
  const text: Html = html`<p>${isKnown ? say.t('links.known', { day }) : say.t('links.saved', { day })}</p>`
  return {
    title: say.t('links.thanks'),
    body: html`${text}
      <form method="post">
        <button name="act" value="open">${say.t('links.another')}</button>
      </form>`,
  }
}
