import type { Advice } from '@passerelle/matching'
import { cellOf } from './cells.ts'
import type { Draft } from './draft.ts'
import styles from './playground.module.css'
import { useWords } from './words/index.ts'

/** Which mentors would help most, and by how much. */
export function Recruit({ advice, draft }: { advice: readonly Advice[]; draft: Draft }) {
  const { say } = useWords()
  const helpful = advice.filter(({ pairs, points }) => pairs > 0 || points >= 1).slice(0, 4)
  if (helpful.length === 0) return null
  const attributeOf = (name: string) => draft.policy.attributes.find((each) => each.name === name)
  // A language without its level: whoever speaks one of them is looked for.
  const wanted = (name: string, value: unknown): string => {
    const items = attributeOf(name)?.type === 'languages' ? Object.keys(value as object) : undefined
    if (items) return say.list(items.map(say.language), 'or')
    return Array.isArray(value) ? say.list(value.map(cellOf)) : cellOf(value)
  }
  return (
    <section className={styles.part}>
      <h3>{say.t('matching.recruitTitle')}</h3>
      <ul className={styles.plain}>
        {helpful.map(({ attributes, pairs, points }) => (
          <li key={JSON.stringify(attributes)}>
            {Object.entries(attributes)
              .map(([name, value]) => `${attributeOf(name)?.label ?? name}: ${wanted(name, value)}`)
              .join(' · ')}{' '}
            <b>
              {pairs > 0
                ? say.t('matching.recruitPair', { pairs })
                : say.t('matching.recruitPoints', { points: Math.round(points) })}
            </b>
          </li>
        ))}
      </ul>
    </section>
  )
}
