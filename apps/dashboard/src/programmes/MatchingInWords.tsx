import { type MatchingPolicy, weightShares } from '@passerelle/domain'
import { Card, Facts, Meter, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { criterionLabel } from './criterionLabel.ts'
import type { Marks } from './ProgrammeInWords.tsx'
import styles from './programmes.module.css'

/** Who decides, and what counts: weights as shares of the whole, heaviest first. */
export function MatchingInWords({ matching, mark }: { matching: MatchingPolicy } & Required<Marks>) {
  const say = useMessages()
  const shares = weightShares(matching)
  const criteria = matching.criteria.toSorted((a, b) => b.weight - a.weight)
  return (
    <Card title={say.t('programmes.matching')}>
      <Facts
        facts={[
          {
            label: say.t('programmes.decidedBy'),
            value: (
              <>
                {say.coded('decidedBy', { code: matching.decidedBy })} {mark('matching.decidedBy')}
              </>
            ),
          },
        ]}
      />
      <h3 className={styles.subhead}>
        {say.t('programmes.weights')} {mark('matching.criteria')}
      </h3>
      <div className={styles.weights}>
        {criteria.map((criterion) => {
          const share = shares.get(criterion.id) ?? 0
          return (
            <div key={criterion.id} className={styles.weight}>
              <span>
                {criterionLabel(say, criterion)}{' '}
                {criterion.requirement === 'must' && <Tag>{say.t('programmes.must')}</Tag>}
              </span>
              <Meter value={share} of={1}>
                {say.percent(share)}
              </Meter>
            </div>
          )
        })}
      </div>
    </Card>
  )
}
