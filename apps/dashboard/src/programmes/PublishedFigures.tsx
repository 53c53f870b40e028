import { outcomeDefinition, type PublishedFigure } from '@passerelle/domain/catalogue'
import type { Messages } from '@passerelle/messages'
import { Card } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import styles from './programmes.module.css'
import { sectionIn } from './studySection.ts'

/** Figures as published: context, never a ranking. */
export function PublishedFigures({ figures }: { figures: readonly PublishedFigure[] }) {
  const say = useMessages()
  return (
    <Card title={say.t('programmes.published')}>
      <p className={styles.soft}>
        {figures.length === 0 ? say.t('programmes.nonePublished') : say.t('programmes.publishedBelow')}
      </p>
      {figures.length > 0 && <FigureTable figures={figures} />}
    </Card>
  )
}

/** Each figure with its value, its moment and where the study has it. */
export function FigureTable({ figures }: { figures: readonly PublishedFigure[] }) {
  const say = useMessages()
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">{say.t('programmes.figure')}</th>
          <th scope="col" data-align="right">
            {say.t('programmes.value')}
          </th>
          <th scope="col">{say.t('programmes.period')}</th>
          <th scope="col">{say.t('programmes.section')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={`${figure.what} ${figure.value}`}>
            <th scope="row">
              {say.coded('publishedFigure', { code: figure.what })}
              <DefinitionOf figure={figure} />
            </th>
            <td data-align="right">{figureOf(say, figure)}</td>
            <td>{figure.period && say.written(figure.period)}</td>
            <td>{sectionIn(say, figure.section)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Under which definition it was counted, where the publisher's is known. */
function DefinitionOf({ figure: { definition } }: { figure: PublishedFigure }) {
  const say = useMessages()
  const known = definition && outcomeDefinition(definition)
  if (known === undefined) return null
  return (
    <div className={styles.soft}>{say.t('programmes.countedAs', { label: say.written(known.label) })}</div>
  )
}

/** "more than 70 %", "41 of 72": the number as its publisher gave it. */
function figureOf(say: Messages, { value, unit, of, qualifier }: PublishedFigure): string {
  const number = unit === 'share' ? say.percent(value, 1) : say.number(value)
  const whole = of === undefined ? number : say.t('programmes.ofTotal', { value: number, total: of })
  return qualifier === undefined
    ? whole
    : say.coded('figureQualifier', { code: qualifier, values: { value: whole } })
}
