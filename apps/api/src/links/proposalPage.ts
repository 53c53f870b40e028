import { bothSaidYes, hasDecided, pairReasons } from '@passerelle/domain'
import { html } from 'hono/html'
import type { Html } from '../http/page.ts'
import type { Form, Say, Shown, Steps } from './pages.ts'
import { answerProposal, type OwnPair, ownPair } from './pair.ts'

/** Who the other one is, and yes, no or "talk to me first". */
export const proposalSteps: Steps = {
  open: async (_run, own, form, say) => proposalPage(own, say, form),
  answer: async (run, own, form, say) => {
    const answer = answerIn(form)
    if (answer === undefined) return { ...proposalPage(own, say, form, 'links.chooseAnswer'), status: 422 }
    if (own.pair.status !== 'proposed') return proposalPage(own, say, form)
    await answerProposal(run, own, answer)
    return proposalPage(await ownPair(run), say, {})
  },
}

const answers = { yes: 'links.sayYes', no: 'links.sayNo', talk: 'links.sayTalk' } as const
type Answer = keyof typeof answers

function answerIn({ answer = '', reason = '', note = '' }: Form) {
  if (!Object.hasOwn(answers, answer)) return undefined
  const isReason = pairReasons.decline.some((each) => each === reason)
  return {
    answer: answer as Answer,
    ...(answer === 'no' && isReason && { reason }),
    ...(note.trim() !== '' && { note: note.trim().slice(0, 2000) }),
  }
}

function proposalPage(own: OwnPair, say: Say, form: Form, problem?: 'links.chooseAnswer'): Shown {
  const { pair, side, other, organisation } = own
  const said = pair.answers.findLast((each) => each.side === side)
  if (pair.status !== 'proposed') return settled(own, say, said?.answer)
  if (said !== undefined && hasDecided(pair, side)) return settled(own, say, said.answer)
  return {
    title: say.t('links.proposalTitle', { side, name: other.name }),
    body: html`${said && html`<p>${say.t('links.saidTalk')}</p>`}
      <p>${say.t('links.proposalText', { organisation: organisation.name })}</p>
      ${facts(own, say)} ${problem && html`<p class="problem" role="alert">${say.t(problem)}</p>`}
      <form method="post">
        <fieldset>
          <legend>${say.t('links.question', { name: other.name })}</legend>
          ${Object.entries(answers)
            .filter(([answer]) => !(said && answer === 'talk'))
            .map(([answer, label]) => choice('answer', answer, say.t(label), form))}
        </fieldset>
        <label for="reason">${say.t('links.whyNot')}</label>
        <select id="reason" name="reason">
          <option value="">${say.t('links.noReason')}</option>
          ${pairReasons.decline.map((code) => option(code, say.label(`reason.${code}`), form.reason))}
        </select>
        <label for="note">${say.t('links.note')}</label>
        <textarea id="note" name="note" rows="3" maxlength="2000">${form.note ?? ''}</textarea>
        <p><button name="act" value="answer">${say.t('links.send')}</button></p>
      </form>`,
  }
}

function settled({ pair, other }: OwnPair, say: Say, said: string | undefined): Shown {
  const isBoth = bothSaidYes(pair)
  const text =
    said === 'no'
      ? say.t('links.saidNo')
      : pair.status !== 'proposed' && !isBoth
        ? say.t('links.overText')
        : isBoth && pair.status !== 'proposed'
          ? say.t('links.bothYes')
          : say.t('links.saidYes', { name: other.name })
  return {
    title: say.t('links.thanks'),
    body: html`<p>${text}</p>
      <p class="soft">${say.t('links.changeMind')}</p>`,
  }
}

function facts({ other }: OwnPair, say: Say): Html | '' {
  const rows = [
    ['links.speaks', other.languages.map((code) => say.language(code)).sort(say.compare)],
    ['links.fields', other.fields.map((code) => say.label(`option.fields.${code}`))],
    ['links.goals', other.goals.map((code) => say.label(`option.goals.${code}`))],
  ] as const
  const known = rows.filter(([, values]) => values.length > 0)
  if (known.length === 0) return ''
  return html`<table>
    ${known.map(
      ([label, values]) =>
        html`<tr>
          <th scope="row">${say.t(label)}</th>
          <td>${say.list(values)}</td>
        </tr>`,
    )}
  </table>`
}

export function choice(name: string, value: string, label: string, form: Form): Html {
  const checked = form[name] === value ? html` checked` : ''
  return html`<label><input type="radio" name="${name}" value="${value}"${checked} /> ${label}</label>`
}

export function option(value: string, label: string, chosen: string | undefined): Html {
  return html`<option value="${value}"${chosen === value ? html` selected` : ''}>${label}</option>`
}
