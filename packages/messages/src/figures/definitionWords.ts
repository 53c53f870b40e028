import type { OutcomeDefinition } from '@passerelle/domain'
import type { Messages } from '../messages.ts'
import type { LabelOf } from './tables.ts'

/** A definition as people read it: one line a question. */
export type DefinitionInWords = {
  readonly label: string
  readonly lines: readonly { readonly question: string; readonly answer: string }[]
}

/** Labels of the definitions that a document carries; a definition that it lacks is named by its id. */
export function labelOfDefinitions(say: Messages, definitions: readonly OutcomeDefinition[]): LabelOf {
  const labels = new Map(definitions.map((each) => [`${each.id}@${each.version}`, say.written(each.label)]))
  return ({ id, version }) => labels.get(`${id}@${version}`) ?? id
}

export function definitionInWords(say: Messages, definition: OutcomeDefinition): DefinitionInWords {
  const { moment, population } = definition
  const unit = say.coded('momentUnit', { code: moment.after.unit, values: { count: moment.after.count } })
  const when = say.t('reports.momentAfter', {
    count: moment.after.count,
    unit,
    anchor: say.coded('momentAnchor', { code: moment.anchor }),
  })
  const window =
    moment.window &&
    say.t('reports.momentWindow', { before: moment.window.daysBefore, after: moment.window.daysAfter })
  const line = (question: string, answer: string) => ({ question, answer })
  return {
    label: say.written(definition.label),
    lines: [
      line(say.t('reports.definitionWho'), say.coded('population', { code: population.base })),
      line(say.t('reports.definitionWhen'), window ? `${when}, ${window}` : when),
      line(say.t('reports.definitionCounts'), say.written(definition.sentence)),
      line(say.t('reports.definitionUnknown'), say.coded('treatment', { code: definition.unknown })),
      ...(definition.source.length > 0
        ? [line(say.t('reports.definitionSource'), definition.source.join('; '))]
        : []),
      line(
        '',
        say.t('reports.definitionVersion', { id: definition.id, version: String(definition.version) }),
      ),
    ],
  }
}
