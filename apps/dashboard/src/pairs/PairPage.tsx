import { Link } from '@passerelle/ui/link'
import { Card, Columns, Facts, Loading, PageHeader } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTRPC } from '../api/client.ts'
import { Concerns } from './Concerns.tsx'
import { HealthTag } from './HealthTag.tsx'
import { History } from './History.tsx'
import { MeetingsCard } from './MeetingsCard.tsx'
import { NextStep } from './NextStep.tsx'
import { OpenItems } from './OpenItems.tsx'
import { type OpenedDialog, PairActions, PairDialog } from './PairActions.tsx'
import { People } from './People.tsx'
import styles from './pairs.module.css'
import type { PairDetail } from './usePairs.ts'
import { nameOf, pairName } from './words.ts'

const route = getRouteApi('/pairs/$id')

export function PairPage() {
  const { id } = route.useParams()
  const { data: pair } = useQuery(useTRPC().pairs.detail.queryOptions({ pairId: id }))
  return pair === undefined ? <Loading /> : <Pair key={pair.id} pair={pair} />
}

/** One pair: what comes next on top, then how it goes, what is open and what happened. */
function Pair({ pair }: { pair: PairDetail }) {
  const say = useMessages()
  const [dialog, setDialog] = useState<OpenedDialog>()
  return (
    <div className={styles.page}>
      <PageHeader
        title={pairName(say, pair)}
        state={<HealthTag pair={pair} />}
        above={<Link href="/pairs">{say.t('shell.navPairs')}</Link>}
        below={since(pair, say)}
        actions={<PairActions pair={pair} onOpen={setDialog} />}
      />
      <NextStep pair={pair} onOpen={setDialog} />
      <Columns
        aside={
          <>
            <People pair={pair} />
            {pair.endedOn === null && <OpenItems pair={pair} />}
            <Agreed pair={pair} />
          </>
        }
      >
        <Concerns pair={pair} />
        <MeetingsCard pair={pair} />
        <Evaluations pair={pair} />
        <History pair={pair} />
      </Columns>
      <PairDialog pair={pair} dialog={dialog} onClose={() => setDialog(undefined)} />
    </div>
  )
}

function since(pair: PairDetail, say: ReturnType<typeof useMessages>): string {
  const programme = say.written(pair.programme.name)
  const day = (on: string) => say.nearDay(on, pair.today)
  if (pair.endedOn) return say.t('pairs.belowEnded', { programme, day: day(pair.endedOn) })
  if (pair.activeOn && pair.plannedEnd) {
    return say.t('pairs.belowActive', { programme, since: day(pair.activeOn), until: day(pair.plannedEnd) })
  }
  if (pair.introducedOn) return say.t('pairs.belowIntroduced', { programme, day: day(pair.introducedOn) })
  return say.t('pairs.belowProposed', { programme, day: day(pair.proposedOn) })
}

/** What was agreed, with its days. */
function Agreed({ pair }: { pair: PairDetail }) {
  const say = useMessages()
  const day = (on: string | null | undefined) =>
    on ? <span title={say.day(on, 'full')}>{say.nearDay(on, pair.today)}</span> : say.t('common.notKnown')
  const { agreement, cadence, nextReview, fundedUntil, extension } = pair
  const facts = [
    {
      label: say.t('pairs.programme'),
      value: <Link href={`/programmes/${pair.programme.id}`}>{say.written(pair.programme.name)}</Link>,
    },
    { label: say.t('pairs.proposed'), value: day(pair.proposedOn) },
    ...(pair.introducedOn ? [{ label: say.t('pairs.introduced'), value: day(pair.introducedOn) }] : []),
    ...(pair.activeOn ? [{ label: say.t('pairs.firstMeeting'), value: day(pair.activeOn) }] : []),
    ...(pair.plannedEnd ? [{ label: say.t('pairs.plannedEnd'), value: day(pair.plannedEnd) }] : []),
    ...(pair.endedOn ? [{ label: say.t('pairs.ended'), value: day(pair.endedOn) }] : []),
    ...(cadence
      ? [{ label: say.t('pairs.cadence'), value: say.t('pairs.everyDays', { days: cadence.everyDays }) }]
      : []),
    ...(agreement.kind === 'none'
      ? []
      : [
          {
            label: say.t('pairs.agreement'),
            value: agreement.signedOn
              ? say.t('pairs.signedOn', {
                  kind: say.t(`agreement.${agreement.kind}`),
                  day: say.nearDay(agreement.signedOn, pair.today),
                })
              : say.t('pairs.notSigned', { kind: say.t(`agreement.${agreement.kind}`) }),
          },
        ]),
    ...(nextReview && pair.endedOn === null
      ? [{ label: say.t('pairs.nextReview'), value: day(nextReview) }]
      : []),
    ...(pair.endedOn === null
      ? [
          {
            label: say.t('pairs.funded'),
            value: fundedUntil
              ? say.t('pairs.fundedUntil', { day: say.nearDay(fundedUntil, pair.today) })
              : say.t('pairs.notFunded'),
          },
          {
            label: say.t('pairs.extensions'),
            value: say.t('pairs.extensionsLeft', { left: extension.left }),
          },
        ]
      : []),
  ]
  return (
    <Card title={say.t('pairs.agreed')}>
      <Facts facts={facts} />
    </Card>
  )
}

function Evaluations({ pair }: { pair: PairDetail }) {
  const say = useMessages()
  if (pair.evaluations.length === 0) return null
  return (
    <Card title={say.t('pairs.evaluations')}>
      <ul className={styles.list}>
        {pair.evaluations.map(({ side, on, rating, text }) => (
          <li key={`${side} ${on}`}>
            <span className={styles.grow}>
              <b>{nameOf(pair[side])}</b> {rating && say.label(`rating.${rating}`)}
              {text && <div className={styles.soft}>{text}</div>}
            </span>
            <span className={styles.soft}>{say.nearDay(on, pair.today)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
