import { areShown, type OutcomeDefinition, type ReleasedOutcome, unknownKinds } from '@passerelle/domain'
import type { Messages } from '../messages.ts'

/** A count, or the one mark for everything hidden. */
export function countInWords(say: Messages, count: ReleasedOutcome['all']): string {
  return count === 'hidden' ? say.t('common.hidden') : say.number(count)
}

export function rangeInWords(say: Messages, range: { lower: number; upper: number }): string {
  return say.t('figures.rangeOf', { lower: say.percent(range.lower), upper: say.percent(range.upper) })
}

/**
 * The sentence that leads: what is certain, then what became of the others. It says nothing that its row does not show.
 */
export function leadInWords(say: Messages, row: ReleasedOutcome, definition: OutcomeDefinition): string {
  const label = say.written(definition.label)
  const counts = [row.counted, row.all] as const
  if (!areShown(counts)) return say.t('figures.leadHidden', { label })
  const [counted, all] = counts
  if (all === 0) return say.t('figures.leadNobody', { label })
  const first = say.coded('lead', {
    code: row.unknown.all === 0 ? 'all-known' : 'at-least',
    values: {
      yes: counted,
      of: all,
      population: say.coded('population', { code: definition.population.base }),
      predicate: say.written(definition.sentence),
    },
  })
  const others = othersInWords(say, row)
  return others === '' ? first : `${first} ${others}`
}

/** "11 were in training, 21 in neither, 14 could not be reached." */
function othersInWords(say: Messages, row: ReleasedOutcome): string {
  const clauses: string[] = []
  const tellsTraining = row.inTraining !== undefined && row.inTraining !== 'hidden' && row.inTraining > 0
  if (tellsTraining) clauses.push(say.t('figures.inTraining', { count: row.inTraining as number }))
  if (row.neither !== 'hidden' && row.neither > 0) {
    const besides = tellsTraining ? 'figures.inNeither' : 'figures.neitherNor'
    clauses.push(say.t(row.inTraining === undefined ? 'figures.hadNot' : besides, { count: row.neither }))
  }
  for (const kind of unknownKinds) {
    const count = row.unknown.kinds[kind]
    if (count !== undefined && count !== 'hidden' && count > 0)
      clauses.push(say.coded('unknownCount', { code: kind, values: { count } }))
  }
  if (row.notYetDue !== 'hidden' && row.notYetDue > 0)
    clauses.push(say.coded('unknownCount', { code: 'not-yet-due', values: { count: row.notYetDue } }))
  if (clauses.length === 0) return ''
  const sentence = clauses.join(', ')
  return `${sentence.charAt(0).toLocaleUpperCase(say.region)}${sentence.slice(1)}.`
}

/** Both kinds of doubt in one paragraph; nothing where the row does not show enough. */
export function doubtInWords(say: Messages, row: ReleasedOutcome): string | undefined {
  const { atLeast, atMost, range, all } = row
  if (atLeast === undefined || atMost === undefined || !range || all === 'hidden') return undefined
  const values = {
    all,
    atLeast: say.percent(atLeast),
    atMost: say.percent(atMost),
    lower: say.percent(range.lower),
    upper: say.percent(range.upper),
  }
  return say.t(row.unknown.all === 0 ? 'figures.doubt' : 'figures.doubtWithUnknown', values)
}

/** "82 of 96 known; response rate 85 %." */
export function responseInWords(say: Messages, row: ReleasedOutcome): string | undefined {
  const counts = [row.known, row.all] as const
  if (row.responseRate === undefined || !areShown(counts)) return undefined
  const [known, all] = counts
  return say.t('figures.answered', { known, all, rate: say.percent(row.responseRate) })
}
