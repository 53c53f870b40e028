import { Card, Meter } from '@passerelle/ui/page'
import { Say, useMessages } from '@passerelle/ui/say'
import { ProgrammeInWords } from './ProgrammeInWords.tsx'
import type { ProgrammeAnswer } from './ProgrammePage.tsx'
import styles from './programmes.module.css'

/** How the programme stands today, and its rules in words. */
export function ProgrammeOverview({ programme: { numbers, published } }: { programme: ProgrammeAnswer }) {
  const say = useMessages()
  const { places } = published.document
  const { takingPart, activePairs, waiting, longestWaitingDays, applied, toAsk } = numbers
  return (
    <>
      <Card title={say.t('programmes.now')}>
        <div className={styles.numbers}>
          <p>
            <Say
              id="programmes.numbersSentence"
              values={{
                takingPart,
                pairs: activePairs,
                waiting,
                days: waiting === 0 ? 0 : longestWaitingDays,
              }}
            />
          </p>
          <p>{say.t('programmes.applicationsSentence', { applied, toAsk })}</p>
        </div>
        {places !== undefined && (
          <Meter value={takingPart} of={places}>
            {say.t('programmes.ofPlaces', { count: takingPart, places })}
          </Meter>
        )}
      </Card>
      <ProgrammeInWords programme={published.document} />
    </>
  )
}
