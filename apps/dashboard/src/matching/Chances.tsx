import { Section } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import styles from './matching.module.css'
import type { Round } from './words.ts'

/** Who got a mentor, by group: so that a round that treats people differently is seen before it is accepted. */
export function Chances({ round }: { round: Round }) {
  const say = useMessages()
  const spread = (round.result?.summary.spread ?? []).filter(
    ({ groups }) => groups.filter(({ value }) => value !== null).length > 1,
  )
  return spread.map(({ attribute, groups }) => (
    <Section key={attribute} title={say.t('matching.chancesTitle')}>
      <table className={styles.chances}>
        <thead>
          <tr>
            <th scope="col">{say.label(`attribute.${attribute}`)}</th>
            <th scope="col">{say.t('matching.chancesPairs')}</th>
            <th scope="col">{say.t('matching.chancesShare')}</th>
            <th scope="col">{say.t('matching.chancesScore')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ value, mentees, pairs, rate, meanScore }) => (
            <tr key={value ?? ''}>
              <th scope="row">
                {value === null ? say.t('common.notKnown') : say.label(`option.${attribute}.${value}`)}
              </th>
              <td>{say.t('common.ofTotal', { count: pairs, total: mentees })}</td>
              <td>{say.percent(rate)}</td>
              <td>{meanScore === null ? '–' : say.number(Math.round(meanScore))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  ))
}
