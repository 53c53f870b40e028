import { NativeSelect, NumberInput } from '@mantine/core'
import { Meter } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import styles from './matching.module.css'
import { type Criterion, criterionName, type Round } from './words.ts'

type Objective = Round['objective']

export type Weighing = {
  readonly weights: Readonly<Record<string, number>>
  readonly minimumScore: number
  readonly objective: Objective
}

type Weighed = Pick<Round, 'criteria' | 'minimumScore' | 'objective'>

export function weighingOf({ criteria, minimumScore, objective }: Weighed): Weighing {
  return {
    weights: Object.fromEntries(criteria.map(({ id, weight }) => [id, weight])),
    ...{ minimumScore, objective },
  }
}

const objectives: readonly Objective[] = ['most-pairs', 'best-total', 'fairest', 'stable']

/** What each criterion counts as a share of all, and the score below which nobody is proposed; for this round only. */
export function Weights({
  criteria,
  value,
  onChange,
}: {
  criteria: readonly Criterion[]
  value: Weighing
  onChange: (value: Weighing) => void
}) {
  const say = useMessages()
  const total = criteria.reduce((sum, { id }) => sum + (value.weights[id] ?? 0), 0)
  return (
    <>
      <table className={styles.weights}>
        <thead>
          <tr>
            <th scope="col">{say.t('matching.criterion')}</th>
            <th scope="col">{say.t('matching.weight')}</th>
            <th scope="col">{say.t('matching.share')}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => {
            const { id, requirement } = criterion
            const weight = value.weights[id] ?? 0
            const name = criterionName(say, criterion)
            return (
              <tr key={id}>
                <th scope="row">
                  {name}
                  {requirement === 'must' && <span className={styles.soft}> · {say.t('matching.must')}</span>}
                </th>
                <td>
                  <NumberInput
                    aria-label={say.t('matching.weightOf', { criterion: name })}
                    w={84}
                    min={0.1}
                    max={1000}
                    decimalScale={1}
                    allowNegative={false}
                    value={weight}
                    onChange={(next) =>
                      typeof next === 'number' &&
                      next > 0 &&
                      onChange({ ...value, weights: { ...value.weights, [id]: next } })
                    }
                  />
                </td>
                <td>
                  <Meter value={weight} of={total}>
                    {say.percent(weight / total)}
                  </Meter>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <NativeSelect
        label={say.t('matching.chooses')}
        value={value.objective}
        data={objectives.map((one) => ({ value: one, label: say.label(`objective.${one}`) }))}
        onChange={({ currentTarget }) =>
          onChange({
            ...value,
            objective: objectives.find((one) => one === currentTarget.value) ?? 'most-pairs',
          })
        }
      />
      <NumberInput
        label={say.t('matching.minimum')}
        description={say.t('matching.minimumText')}
        w={220}
        min={0}
        max={100}
        allowDecimal={false}
        allowNegative={false}
        value={value.minimumScore}
        onChange={(next) => typeof next === 'number' && onChange({ ...value, minimumScore: next })}
      />
    </>
  )
}
