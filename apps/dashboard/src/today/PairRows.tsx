import { Button } from '@mantine/core'
import { addDays } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import { Link } from '@passerelle/ui/link'
import { Initials, Tag, TaskRow } from '@passerelle/ui/page'
import { Say, useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTRPC } from '../api/client.ts'
import { useAfterChange } from '../pairs/usePairs.ts'
import { capital, nameOf, pairName, sayNear } from '../pairs/words.ts'
import { GoButton } from './GoButton.tsx'
import { LaterMenu } from './LaterMenu.tsx'
import styles from './today.module.css'
import { type RowOf, usePutOff } from './useToday.ts'

// Today opens without any form; the one for a meeting comes when it is asked for.
const LogMeeting = lazy(async () => ({ default: (await import('../pairs/LogMeeting.tsx')).LogMeeting }))

type Props<Kind extends Parameters<typeof LaterMenu>[0]['row']['kind']> = {
  readonly row: RowOf<Kind>
  readonly today: string
}
type Side = 'mentee' | 'mentor'

/** Writes to one or both with a fresh link; who cannot be written to is named, to be called. */
function useAsk() {
  const say = useMessages()
  const { mutateAsync } = useMutation(useTRPC().pairs.remind.mutationOptions(useAfterChange()))
  return async (
    pair: RowOf<'pair-at-risk'>['pair'],
    sides: Side[],
  ): Promise<{ readonly wasWritten: boolean; readonly text: string }> => {
    const { asked } = await mutateAsync({ pairId: pair.id, sides })
    const names = (isWritten: boolean) =>
      say.list(
        asked
          .filter(({ result }) => (result === 'written') === isWritten)
          .map(({ side }) => nameOf(pair[side])),
      )
    const [written, others] = [names(true), names(false)]
    const text = [
      written && say.t('pairs.reminded', { names: written }),
      others && say.t('pairs.callInstead', { names: others }),
    ]
    return { wasWritten: written !== '', text: text.filter(Boolean).join(' ') }
  }
}

/** A link to the pair, around the bold words of a sentence. */
const toPair = (id: string) => ({
  b: (words: ReactNode) => (
    <Link href={`/pairs/${id}`} className={styles.name}>
      <b>{words}</b>
    </Link>
  ),
})

export function AtRiskRow({ row, today }: Props<'pair-at-risk'>) {
  const say = useMessages()
  const ask = useAsk()
  const { later } = usePutOff()
  const [isLogging, setLogging] = useState(false)
  const { pair, reasons, cadenceDays, month, programme } = row
  const [first, ...others] = reasons.map((reason) => sayNear(say, reason, today))
  const isSilent = reasons[0]?.code.startsWith('health.no-') ?? false
  const asks = async (): Promise<void> => {
    const { wasWritten, text } = await ask(pair, ['mentor'])
    // Whoever was asked needs some days to answer; the row is back after them.
    if (wasWritten) await later(row, addDays(today, 3), text)
    else toast(text)
  }
  return (
    <>
      <TaskRow
        picture={<Initials name={nameOf(pair.mentee)} tone="red" />}
        sentence={
          <Say
            id="today.pairReason"
            values={{ pair: pairName(say, pair), reason: first ?? '' }}
            tags={toPair(pair.id)}
          />
        }
        state={<Tag tone="red">{say.t('healthLevel.at-risk')}</Tag>}
        reason={[
          isSilent && cadenceDays !== null
            ? say.t('today.agreedRhythm', { rhythm: say.t('pairs.everyDays', { days: cadenceDays }) })
            : '',
          ...others.map((other) => `${capital(other)}.`),
        ]
          .filter(Boolean)
          .join(' ')}
        when={
          month
            ? say.t('today.month', { programme: say.written(programme), now: month.now, of: month.of })
            : say.written(programme)
        }
        actions={
          <>
            <LaterMenu row={row} today={today} />
            {isSilent ? (
              <>
                <Button variant="default" onClick={() => setLogging(true)}>
                  {say.t('pairs.theyMet')}
                </Button>
                <Button onClick={() => void asks().catch(() => undefined)}>
                  {say.t('today.ask', { name: firstName(nameOf(pair.mentor)) })}
                </Button>
              </>
            ) : (
              <GoButton to={`/pairs/${pair.id}`} isMain>
                {say.t('common.open')}
              </GoButton>
            )}
          </>
        }
      />
      {isLogging && (
        <Suspense>
          <LogMeeting pair={pair} today={today} onClose={() => setLogging(false)} />
        </Suspense>
      )}
    </>
  )
}

const firstName = (name: string): string => name.split(' ')[0] ?? name

export function UnansweredRow({ row, today }: Props<'proposal-unanswered'>) {
  const say = useMessages()
  const ask = useAsk()
  const { pair, silent, days, until, saidYes, wasOpened } = row
  const [only] = silent
  const isOne = silent.length === 1 && only !== undefined
  const remind = async (): Promise<void> => toast((await ask(pair, [...silent])).text)
  return (
    <TaskRow
      picture={
        <Initials name={nameOf(pair[only ?? 'mentee'])} tone={row.section === 'today' ? 'amber' : 'brand'} />
      }
      sentence={
        isOne ? (
          <Say id="today.unanswered" values={{ name: nameOf(pair[only]), days }} tags={toPair(pair.id)} />
        ) : (
          <Say
            id="today.unansweredBoth"
            values={{ pair: pairName(say, pair), days }}
            tags={toPair(pair.id)}
          />
        )
      }
      reason={[
        saidYes
          ? say.t('today.otherSaidYes', {
              name: nameOf(pair[saidYes.side]),
              day: say.nearDay(saidYes.on, today),
            })
          : '',
        say.t(wasOpened ? 'today.linkOpened' : 'today.linkNotOpened'),
      ]
        .filter(Boolean)
        .join(' ')}
      when={
        <span title={say.day(until, 'full')}>
          {say.t(until < today ? 'today.expired' : 'today.expires', { day: say.relativeDay(until, today) })}
        </span>
      }
      actions={
        <>
          <LaterMenu row={row} today={today} />
          <Button onClick={() => void remind().catch(() => undefined)}>{say.t('pairs.remind')}</Button>
        </>
      }
    />
  )
}

export function TalkFirstRow({ row, today }: Props<'talk-first'>) {
  const say = useMessages()
  const { pair, side, on, note } = row
  return (
    <TaskRow
      picture={<Initials name={nameOf(pair[side])} tone="amber" />}
      sentence={<Say id="today.talkFirst" values={{ name: nameOf(pair[side]) }} tags={toPair(pair.id)} />}
      reason={[pairName(say, pair), note ?? ''].filter(Boolean).join(' · ')}
      when={say.relativeDay(on, today)}
      actions={
        <>
          <LaterMenu row={row} today={today} />
          <GoButton to={`/pairs/${pair.id}`} isMain>
            {say.t('common.open')}
          </GoButton>
        </>
      }
    />
  )
}

export function SafetyRow({ row, today }: Props<'safety-missing'>) {
  const say = useMessages()
  const { pair, missing } = row
  return (
    <TaskRow
      picture={<Initials name={nameOf(pair.mentee)} tone="red" />}
      sentence={<Say id="today.safety" values={{ pair: pairName(say, pair) }} tags={toPair(pair.id)} />}
      state={<Tag tone="red">{say.t('pairs.blocks')}</Tag>}
      reason={missing.map((item) => capital(say.message(item))).join('. ')}
      actions={
        <>
          <LaterMenu row={row} today={today} />
          <GoButton to={`/pairs/${pair.id}`} isMain>
            {say.t('common.open')}
          </GoButton>
        </>
      }
    />
  )
}

export function IntroduceRow({ row, today }: Props<'introduce'>) {
  const say = useMessages()
  const { pair } = row
  return (
    <TaskRow
      picture={<Initials name={nameOf(pair.mentee)} tone="green" />}
      sentence={<Say id="today.introduce" values={{ pair: pairName(say, pair) }} tags={toPair(pair.id)} />}
      reason={say.t('today.introduceWhy')}
      actions={
        <>
          <LaterMenu row={row} today={today} />
          <GoButton to={`/pairs/${pair.id}`} isMain>
            {say.t('move.introduce')}
          </GoButton>
        </>
      }
    />
  )
}

const groups = {
  'agreements-unsigned': 'today.agreements',
  'reviews-due': 'today.reviews',
  'pairs-past-end': 'today.pastEnd',
} as const

/** Several pairs with one matter: a number, the first names, the way to them. */
export function PairGroupRow({ row, today }: Props<keyof typeof groups>) {
  const say = useMessages()
  const { count, pairs, firstDueOn } = row
  const [only] = pairs
  const names = pairs.map((pair) => pairName(say, pair))
  const more = count - pairs.length
  return (
    <TaskRow
      picture={<Initials sign={count} tone="amber" />}
      sentence={<Say id={groups[row.kind]} values={{ count }} />}
      reason={more > 0 ? say.t('today.andMore', { names: names.join(', '), count: more }) : names.join(', ')}
      when={
        firstDueOn && (
          <span title={say.day(firstDueOn, 'full')}>
            {say.t('today.since', { day: say.nearDay(firstDueOn, today) })}
          </span>
        )
      }
      actions={
        <>
          <LaterMenu row={row} today={today} />
          <GoButton to={count === 1 && only ? `/pairs/${only.id}` : `/pairs?sort=next`}>
            {say.t('common.open')}
          </GoButton>
        </>
      }
    />
  )
}
