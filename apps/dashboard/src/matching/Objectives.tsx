import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/client.ts'
import styles from './matching.module.css'
import type { Round } from './words.ts'

/** What each way of choosing would give with the people and weights of this round. */
export function Objectives({ round }: { round: Round }) {
  const say = useMessages()
  const api = useTRPC()
  const { data } = useQuery(
    api.matching.objectives.queryOptions(
      { roundId: round.id },
      { enabled: round.status === 'done', throwOnError: false, staleTime: Number.POSITIVE_INFINITY },
    ),
  )
  if (data === undefined) return null
  const score = (points: number | null) => (points === null ? '–' : say.number(Math.round(points)))
  return (
    <table className={styles.chances}>
      <caption>{say.t('matching.objectivesTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{say.t('matching.chooses')}</th>
          <th scope="col">{say.t('matching.objectivesPairs')}</th>
          <th scope="col">{say.t('matching.objectivesMean')}</th>
          <th scope="col">{say.t('matching.objectivesWorst')}</th>
        </tr>
      </thead>
      <tbody>
        {data.map(({ objective, pairs, mean, worst }) => (
          <tr key={objective}>
            <th scope="row">{say.label(`objective.${objective}`)}</th>
            <td>{say.number(pairs)}</td>
            <td>{score(mean)}</td>
            <td>{score(worst)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
