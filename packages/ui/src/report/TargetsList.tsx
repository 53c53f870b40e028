import { ProgressToTarget } from '@passerelle/charts'
import { indicatorInWords } from '@passerelle/messages'
import { ChartArea, Hidden } from '../figure/index.ts'
import { useMessages } from '../say/index.ts'
import type { Target } from './ReportView.tsx'
import styles from './report.module.css'

/** What was promised against what is certain; for shares with the doubt beside it. */
export function TargetsList({
  targets,
  labelOf,
}: {
  targets: readonly Target[]
  labelOf: (definition: { id: string; version: number }) => string
}) {
  const say = useMessages()
  return (
    <section className={styles.section}>
      <h2>{say.t('reports.targets')}</h2>
      <ul className={styles.targets}>
        {targets.map((target) => (
          <li key={target.id}>
            <TargetLine target={target} label={indicatorInWords(say, target.indicator, labelOf)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function TargetLine({ target, label }: { target: Target; label: string }) {
  const say = useMessages()
  const { indicator, reached, range, by } = target
  const isShare = indicator.kind === 'outcome'
  const inWords = (value: number) => (isShare ? say.percent(value) : say.number(value))
  const goal = inWords(target.target)
  if (reached === 'hidden' || reached === 'nobody')
    return (
      <>
        <p>{label}</p>
        <p className={styles.soft}>
          {reached === 'hidden' ? <Hidden /> : say.coded('lead', { code: 'nobody-in-population' })}
        </p>
      </>
    )
  const sentence = say.t('grants.targetLine', { reached: inWords(reached), target: goal, day: say.day(by) })
  // Bars count in whole steps; a share is drawn in hundredths.
  const scale = isShare ? 100 : 1
  return (
    <>
      <p>
        {label}
        <span className={styles.soft}> · {sentence}</span>
      </p>
      <ChartArea title={label} description={sentence}>
        {(frame) => (
          <ProgressToTarget
            {...frame}
            value={reached * scale}
            {...(range && { atMost: range.upper * scale })}
            target={target.target * scale}
            targetLabel={goal}
          />
        )}
      </ChartArea>
    </>
  )
}
