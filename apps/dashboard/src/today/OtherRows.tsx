import { Link } from '@passerelle/ui/link'
import { Initials, TaskRow } from '@passerelle/ui/page'
import { Say, useMessages } from '@passerelle/ui/say'
import { GoButton } from './GoButton.tsx'
import { LaterMenu } from './LaterMenu.tsx'
import styles from './today.module.css'
import type { RowOf, TodayRow } from './useToday.ts'

type Props<Kind extends TodayRow['kind']> = { readonly row: RowOf<Kind>; readonly today: string }

export function FollowUpRow({ row, today }: Props<'follow-up-due'>) {
  const say = useMessages()
  const { participant, moment, anchorOn, closesOn, attempts, prefers, safeNote, noVoicemail } = row
  const facts = [
    prefers && say.label(`prefers.${prefers}`),
    say.language(participant.language),
    noVoicemail ? say.t('today.noVoicemail') : null,
    safeNote?.replace(/\.$/, ''),
    attempts === 0 ? say.t('today.firstAttempt') : say.t('today.attempts', { count: attempts }),
    say.t('today.windowUntil', { day: say.nearDay(closesOn, today) }),
    row.askOn === row.dueOn
      ? null
      : say.t('followUps.restDay', { day: say.nearDay(row.dueOn, today, { short: true }) }),
  ]
  return (
    <TaskRow
      picture={<Initials name={participant.name} tone="blue" />}
      sentence={
        <Say
          id={moment?.anchor === 'leaving' ? 'today.followUpLeft' : 'today.followUp'}
          values={{ name: participant.name, ago: say.relativeDay(anchorOn, today) }}
          tags={{
            b: (words) => (
              <Link href={`/participants/${participant.id}`} className={styles.name}>
                <b>{words}</b>
              </Link>
            ),
          }}
        />
      }
      reason={facts.filter(Boolean).join(' · ')}
      when={
        <span title={say.day(row.askOn, 'full')}>
          {say.t('today.due', { day: say.relativeDay(row.askOn, today) })}
        </span>
      }
      actions={
        <>
          <LaterMenu row={row} today={today} />
          <GoButton to={`/follow-ups/${row.followUpId}`} isMain>
            {say.t('today.followUpAction')}
          </GoButton>
        </>
      }
    />
  )
}

export function MoreFollowUpsRow({ row, today }: Props<'follow-ups-more'>) {
  const say = useMessages()
  return (
    <TaskRow
      picture={<Initials sign={row.count} tone="amber" />}
      sentence={<Say id="today.followUpsMore" values={{ count: row.count }} />}
      reason={say.t('today.firstCloses', { day: say.nearDay(row.firstCloses, today) })}
      actions={<GoButton to="/follow-ups">{say.t('common.open')}</GoButton>}
    />
  )
}

export function ApplicationsRow({ row, today }: Props<'applications'>) {
  const say = useMessages()
  const { count, met, unknown, unmet, toAsk, oldestDays } = row
  const judged = toAsk.filter(({ attribute }) => attribute.startsWith('judgement.'))
  const asked = toAsk.filter(({ attribute }) => !attribute.startsWith('judgement.'))
  const open = [
    ...asked.map((each) => [say.label(`attribute.${each.attribute}`), each.count] as const),
    ...(judged.length > 0
      ? [[say.t('today.yourJudgement'), Math.max(...judged.map((each) => each.count))] as const]
      : []),
  ]
  return (
    <TaskRow
      picture={<Initials sign={count} tone="amber" />}
      sentence={<Say id="today.applications" values={{ count, met, unknown, unmet }} />}
      reason={
        open.length > 0 &&
        say.t('today.toAsk', {
          what: open.map(([label, times]) => `${label} (${say.number(times)})`).join(', '),
        })
      }
      when={say.t('today.oldest', { days: oldestDays })}
      actions={
        <>
          <LaterMenu row={row} today={today} />
          <GoButton to="/participants?filter=status:applied">{say.t('today.review')}</GoButton>
        </>
      }
    />
  )
}

export function WaitingRow({ row, today }: Props<'waiting'>) {
  const say = useMessages()
  const { count, places, longestDays } = row
  return (
    <TaskRow
      picture={<Initials sign={count} tone="amber" />}
      sentence={<Say id="today.waiting" values={{ count, places }} />}
      reason={say.t(places === 0 ? 'today.noPlaces' : 'today.roundWould', { count: Math.min(count, places) })}
      when={say.t('today.longest', { days: longestDays })}
      actions={
        <>
          <LaterMenu row={row} today={today} />
          <GoButton to="/matching">{say.t('pairs.planRound')}</GoButton>
        </>
      }
    />
  )
}

export function GrantRow({ row, today }: Props<'grant-ending'>) {
  const say = useMessages()
  const { grantId, name, days, pairs, alsoPaid, unpaid, endsOn } = row
  return (
    <TaskRow
      picture={<Initials sign="€" tone="amber" />}
      sentence={<Say id="today.grantEnds" values={{ name, days, pairs }} />}
      reason={say.t('today.grantPairs', { alsoPaid, unpaid })}
      when={say.nearDay(endsOn, today)}
      actions={
        <>
          <LaterMenu row={row} today={today} />
          <GoButton to={`/grants/${grantId}`}>{say.t('today.seeGrant')}</GoButton>
        </>
      }
    />
  )
}

export function ReportRow({ row, today }: Props<'report-due'>) {
  const say = useMessages()
  const { grant, dueOn, days, draftId } = row
  return (
    <TaskRow
      picture={<Initials sign="€" tone={days < 0 ? 'red' : 'amber'} />}
      sentence={<Say id={days < 0 ? 'today.reportLate' : 'today.reportDue'} values={{ grant }} />}
      reason={say.t(draftId ? 'today.reportDraft' : 'today.reportNone')}
      when={<span title={say.day(dueOn, 'full')}>{say.relativeDay(dueOn, today)}</span>}
      actions={
        <>
          <LaterMenu row={row} today={today} />
          <GoButton to={draftId ? `/reports/${draftId}` : '/reports'}>{say.t('common.open')}</GoButton>
        </>
      }
    />
  )
}

export function MailRow({ row, today }: Props<'mail-failed'>) {
  const say = useMessages()
  const { people, count } = row
  const [first] = people
  const names = say.list(people.map(({ name }) => name))
  return (
    <TaskRow
      picture={<Initials sign={count} tone="red" />}
      sentence={<Say id="today.mailFailed" values={{ names, more: count - people.length }} />}
      reason={say.t('today.mailWhy')}
      actions={
        <>
          <LaterMenu row={row} today={today} />
          {first && <GoButton to={`/participants/${first.id}`}>{say.t('common.open')}</GoButton>}
        </>
      }
    />
  )
}
