import { Button } from '@mantine/core'
import { Link } from '@passerelle/ui/link'
import { Initials, TaskRow } from '@passerelle/ui/page'
import { Say, useMessages } from '@passerelle/ui/say'
import { lazy, Suspense, useState } from 'react'
import { useSession } from '../session/session.ts'
import { GoButton } from './GoButton.tsx'
import { LaterMenu } from './LaterMenu.tsx'
import styles from './today.module.css'
import type { RowOf, TodayRow } from './useToday.ts'

// Forms come when they are asked for.
const LogMeeting = lazy(async () => ({ default: (await import('../pairs/LogMeeting.tsx')).LogMeeting }))
const MoveDialog = lazy(async () => ({ default: (await import('../enrolments/MoveDialog.tsx')).MoveDialog }))

type Props<Kind extends TodayRow['kind']> = { readonly row: RowOf<Kind>; readonly today: string }

/** Silence in the records: has somebody left, or is something missing? */
export function LeavingRow({ row, today }: Props<'leaving-proposed'>) {
  const say = useMessages()
  const { session } = useSession()
  const [open, setOpen] = useState<'leaving' | 'meeting'>()
  const { participant, programme, on, last, days, pair, waitingDays, enrolmentId, version } = row
  const close = () => setOpen(undefined)
  return (
    <>
      <TaskRow
        picture={<Initials name={participant.name} tone="amber" />}
        sentence={
          <Say
            id="today.leaving"
            values={{ name: participant.name, days }}
            tags={{
              b: (words) => (
                <Link href={`/participants/${participant.id}?tab=enrolments`} className={styles.name}>
                  <b>{words}</b>
                </Link>
              ),
            }}
          />
        }
        reason={[
          `${say.written(programme)}.`,
          say.t('enrolments.lastService', {
            day: say.nearDay(on, today),
            service: say.label(`service.${last}`),
          }),
          waitingDays === null ? '' : say.t('today.waitsForPair', { days: waitingDays }),
        ]
          .filter(Boolean)
          .join(' ')}
        actions={
          <>
            <LaterMenu row={row} today={today} />
            {pair ? (
              <Button variant="default" onClick={() => setOpen('meeting')}>
                {say.t('pairs.theyMet')}
              </Button>
            ) : (
              <GoButton to={`/participants/${participant.id}?tab=enrolments`}>
                {say.t('enrolments.recordMissing')}
              </GoButton>
            )}
            {session.actions.includes('enrolment.advance') && (
              <Button onClick={() => setOpen('leaving')}>{say.t('enrolments.recordLeaving')}</Button>
            )}
          </>
        }
      />
      <Suspense>
        {open === 'meeting' && pair && <LogMeeting pair={pair} today={today} onClose={close} />}
        {open === 'leaving' && (
          <MoveDialog
            name={participant.name}
            each={{ enrolment: { id: enrolmentId }, version, openPairIds: pair ? [pair.id] : [] }}
            move="withdraw"
            proposedOn={on}
            onClose={close}
          />
        )}
      </Suspense>
    </>
  )
}

export function MoreLeavingsRow({ row, today }: Props<'leavings-more'>) {
  const say = useMessages()
  const { programmeId, programme, count, longestDays } = row
  return (
    <TaskRow
      picture={<Initials sign={count} tone="amber" />}
      sentence={<Say id="today.leavingsMore" values={{ count, programme: say.written(programme) }} />}
      when={say.t('today.longest', { days: longestDays })}
      actions={
        <>
          <LaterMenu row={row} today={today} />
          <GoButton to={`/programmes/${programmeId}?tab=enrolments&sort=-silent`}>
            {say.t('common.open')}
          </GoButton>
        </>
      }
    />
  )
}
