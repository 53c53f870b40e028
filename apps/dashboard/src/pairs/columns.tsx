import type { Messages } from '@passerelle/messages'
import { Link } from '@passerelle/ui/link'
import type { Column } from '@passerelle/ui/table'
import { HealthTag, StatusTag } from './HealthTag.tsx'
import styles from './pairs.module.css'
import type { PairRow } from './usePairs.ts'
import { capital, nameOf, pairName, sayNear, sayNext } from './words.ts'

const levels = ['at-risk', 'watch', 'on-track'] as const
const openStatuses = ['proposed', 'introduced', 'active', 'paused'] as const
const endStatuses = ['completed', 'ended-early', 'declined', 'lapsed', 'withdrawn'] as const

/** Open pairs: how they are and what comes next. Pairs that are over: when and why they ended. */
export function columnsFor(say: Messages, which: 'open' | 'over', today: string): readonly Column<PairRow>[] {
  const statuses = which === 'open' ? openStatuses : endStatuses
  const status: Column<PairRow> = {
    id: 'status',
    header: say.t('pairs.status'),
    value: (pair) => pair.status,
    text: (pair) => say.t(`pairStatus.${pair.status}`),
    cell: (pair) => <StatusTag status={pair.status} />,
    filter: { options: statuses, label: (value) => say.label(`pairStatus.${value}`) },
    isExtra: which === 'open',
  }
  return [
    pairColumn(say),
    ...(which === 'open'
      ? [healthColumn(say, today), nextColumn(say, today), status]
      : [status, endColumn(say, today)]),
    {
      id: 'programme',
      header: say.t('pairs.programme'),
      value: (pair) => say.written(pair.programme.name),
      filter: {},
      width: 0.9,
    },
    {
      id: 'site',
      header: say.t('pairs.site'),
      value: (pair) => pair.mentee.siteName,
      filter: {},
      width: 0.6,
      isExtra: true,
    },
    {
      id: 'lastMeeting',
      header: say.t('pairs.lastMeeting'),
      value: (pair) => pair.meetings.lastOn,
      cell: (pair) => <Days day={pair.meetings.lastOn} today={today} say={say} />,
      width: 0.8,
    },
    {
      id: 'meetings',
      header: say.t('pairs.meetings'),
      value: (pair) => pair.meetings.count,
      align: 'right',
      width: 0.75,
    },
    {
      id: 'plannedEnd',
      header: say.t('pairs.plannedEnd'),
      value: (pair) => pair.plannedEnd,
      cell: (pair) => (pair.plannedEnd ? say.nearDay(pair.plannedEnd, today, { short: true }) : ''),
      width: 0.6,
      isExtra: which === 'over',
    },
  ]
}

function pairColumn(say: Messages): Column<PairRow> {
  return {
    id: 'pair',
    header: say.t('pairs.pair'),
    value: (pair) => pairName(say, pair),
    cell: (pair) => (
      <Link href={`/pairs/${pair.id}`} className={styles.name}>
        <b>{nameOf(pair.mentee)}</b>
        <span className={styles.soft}>{say.t('pairs.with', { mentor: nameOf(pair.mentor) })}</span>
      </Link>
    ),
    width: 1.5,
  }
}

function healthColumn(say: Messages, today: string): Column<PairRow> {
  return {
    id: 'health',
    header: say.t('pairs.health'),
    value: (pair) => pair.health.level,
    text: (pair) => [say.t(`healthLevel.${pair.health.level}`), ...reasonsOf(say, pair, today)].join(': '),
    cell: (pair) => (
      <>
        <HealthTag pair={pair} />
        {reasonsOf(say, pair, today).map((reason) => (
          <div key={reason} className={styles.soft}>
            {capital(reason)}
          </div>
        ))}
      </>
    ),
    filter: { options: levels, label: (value) => say.label(`healthLevel.${value}`) },
    width: 1.7,
  }
}

const reasonsOf = (say: Messages, pair: PairRow, today: string): string[] =>
  pair.health.reasons.map((reason) => sayNear(say, reason, today))

function nextColumn(say: Messages, today: string): Column<PairRow> {
  return {
    id: 'next',
    header: say.t('pairs.next'),
    // By its day, so that sorting shows what comes first.
    value: (pair) => pair.next.dueOn ?? null,
    text: (pair) => sayNext(say, pair, today),
    cell: (pair) => (
      <>
        {sayNext(say, pair, today)}
        {pair.next.dueOn && (
          <div className={pair.next.isOverdue ? styles.late : styles.soft}>
            <span title={say.day(pair.next.dueOn, 'full')}>{say.relativeDay(pair.next.dueOn, today)}</span>
          </div>
        )}
      </>
    ),
    width: 1.5,
  }
}

function endColumn(say: Messages, today: string): Column<PairRow> {
  return {
    id: 'ended',
    header: say.t('pairs.ended'),
    value: (pair) => pair.endedOn,
    cell: (pair) => (
      <>
        {pair.endedOn && say.nearDay(pair.endedOn, today)}
        {pair.endReason && <div className={styles.soft}>{say.label(`reason.${pair.endReason}`)}</div>}
      </>
    ),
    width: 1,
  }
}

/** As people say it, with the exact day on hover. */
function Days({ day, today, say }: { day: string | null; today: string; say: Messages }) {
  if (day === null) return <span className={styles.soft}>{say.t('pairs.noneYet')}</span>
  return <span title={say.day(day, 'full')}>{say.relativeDay(day, today)}</span>
}
