import { Button } from '@mantine/core'
import { type CadenceData, CadenceStrip } from '@passerelle/charts'
import { addDays, addMonths, earlierOf, laterOf } from '@passerelle/domain'
import type { Messages } from '@passerelle/messages'
import { toast } from '@passerelle/ui/feedback'
import { ChartArea } from '@passerelle/ui/figure'
import { Card } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../api/client.ts'
import { LogMeeting } from './LogMeeting.tsx'
import styles from './pairs.module.css'
import { type PairDetail, useAfterChange } from './usePairs.ts'

type Meeting = PairDetail['meetings'][number]

/** Meetings against what was agreed, and each of them to read, correct or take back. */
export function MeetingsCard({ pair }: { pair: PairDetail }) {
  const say = useMessages()
  const api = useTRPC()
  const after = useAfterChange()
  const { mutateAsync: remove } = useMutation(api.meetings.remove.mutationOptions(after))
  const { mutateAsync: restore } = useMutation(api.meetings.restore.mutationOptions(after))
  const [corrected, setCorrected] = useState<Meeting>()
  const [isWhole, setWhole] = useState(false)
  const { meetings, cadence } = pair
  const held = meetings.filter(({ outcome }) => outcome === 'held')
  const shown = isWhole ? meetings : meetings.slice(0, few)
  const takeBack = async ({ id: meetingId, version }: Meeting): Promise<void> => {
    const removed = await remove({ meetingId, version })
    toast(say.t('pairs.meetingRemoved'), { undo: () => restore(removed) })
  }
  const summary = say.t('pairs.meetingsSummary', {
    count: held.length,
    hours: say.number(held.reduce((sum, { minutes = 0 }) => sum + minutes, 0) / 60, {
      maximumFractionDigits: 1,
    }),
    days: cadence?.everyDays ?? 0,
  })
  return (
    <Card title={say.t('pairs.meetings')} aside={summary}>
      {pair.introducedOn !== null && (
        <ChartArea title={summary} description={describe(say, pair)}>
          {(frame) => <CadenceStrip {...frame} data={stripOf(say, pair)} />}
        </ChartArea>
      )}
      {meetings.length === 0 && <p className={styles.soft}>{say.t('pairs.noMeetings')}</p>}
      <ul className={styles.list}>
        {shown.map((meeting) => (
          <li key={meeting.id}>
            <span className={styles.grow}>
              <b title={say.day(meeting.on, 'full')}>{say.nearDay(meeting.on, pair.today)}</b>{' '}
              {meetingWords(say, meeting)}
              {meeting.note && <div className={styles.soft}>{meeting.note}</div>}
            </span>
            {pair.may.correctMeeting && (
              <span className={styles.quiet}>
                <Button variant="subtle" onClick={() => setCorrected(meeting)}>
                  {say.t('common.edit')}
                </Button>
                <Button variant="subtle" onClick={() => void takeBack(meeting).catch(() => undefined)}>
                  {say.t('common.remove')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {meetings.length > shown.length && (
        <Button variant="subtle" onClick={() => setWhole(true)}>
          {say.t('common.more', { count: meetings.length - shown.length })}
        </Button>
      )}
      {corrected && (
        <LogMeeting
          pair={pair}
          today={pair.today}
          meeting={corrected}
          onClose={() => setCorrected(undefined)}
        />
      )}
    </Card>
  )
}

const few = 8

function meetingWords(say: Messages, { outcome, how, minutes, loggedBy }: Meeting): string {
  const parts =
    outcome === 'held'
      ? [say.t(`meetingHow.${how}`), minutes ? say.t('pairs.minutesLong', { minutes }) : '']
      : [say.t(`meetingOutcome.${outcome}`)]
  return [...parts, say.t(`loggedBy.${loggedBy}`)].filter((part) => part !== '').join(' · ')
}

/** From the first day on which they could meet to the planned end, or the last year of it. */
function stripOf(say: Messages, pair: PairDetail): CadenceData {
  const { today, meetings, cadence, activeOn, endedOn } = pair
  const first = pair.introducedOn ?? today
  const to = endedOn ?? laterOf(pair.plannedEnd ?? addMonths(today, 1), today)
  const from = laterOf(first, addMonths(to, -18))
  const inside = meetings.filter(({ on }) => on >= from)
  const silent = pair.health.reasons.find(({ code }) => code === 'health.no-meeting-recorded')
  const held = inside.filter(({ outcome }) => outcome === 'held').map(({ on }) => on)
  const last = held.reduce(laterOf, activeOn ?? first)
  return {
    from,
    to,
    meetings: inside.map((meeting) => ({
      ...{ id: meeting.id, on: meeting.on, isHeld: meeting.outcome === 'held' },
      detail: `${say.day(meeting.on)}: ${meetingWords(say, meeting)}`,
    })),
    due: dueDays(last, cadence?.everyDays, endedOn === null ? to : undefined),
    pauses: [
      ...pair.pauses.map((pause) => ({ ...pause, label: say.t('pairStatus.paused') })),
      ...pair.holidays.map((holiday) => ({ ...holiday, label: say.t('pairs.holidays') })),
    ]
      .filter(({ from: begins, until = to }) => begins <= to && until >= from)
      .map(({ from: begins, until = to, label }) => ({
        label,
        from: laterOf(begins, from),
        to: earlierOf(until, to),
      })),
    ...(silent && { silence: { from: last, to: today, label: say.message(silent) } }),
    ...(endedOn === null && today <= to && { today: { on: today, label: say.t('pairs.today') } }),
    month: (day, withYear) => say.day(day, withYear ? 'shortMonthYear' : 'shortMonth'),
  }
}

/** Days by which further meetings are agreed; none for a pair that is over. */
function dueDays(last: string, everyDays: number | undefined, to: string | undefined): string[] {
  if (everyDays === undefined || to === undefined) return []
  const days: string[] = []
  for (let day = addDays(last, everyDays); day <= to && days.length < 60; day = addDays(day, everyDays)) {
    days.push(day)
  }
  return days
}

function describe(say: Messages, pair: PairDetail): string {
  const held = pair.meetings.filter(({ outcome }) => outcome === 'held')
  return held.length === 0
    ? say.t('pairs.noMeetings')
    : say.t('pairs.meetingDays', { days: say.list(held.map(({ on }) => say.day(on))) })
}
