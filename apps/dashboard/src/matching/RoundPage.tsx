import { Button } from '@mantine/core'
import { confirm, LongWork, toast, useSayFailure } from '@passerelle/ui/feedback'
import { Link } from '@passerelle/ui/link'
import { EmptyState, Loading, Notice, PageHeader, Tag } from '@passerelle/ui/page'
import { Say, useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type Answers, useTRPC } from '../api/client.ts'
import { Chances } from './Chances.tsx'
import { Comparison } from './Comparison.tsx'
import styles from './matching.module.css'
import { Pairs } from './Pairs.tsx'
import { Proof } from './Proof.tsx'
import { Reweigh } from './Reweigh.tsx'
import { type Round, sayProblem } from './words.ts'

const isGoing = (status: Round['status']) => status === 'queued' || status === 'running'

/** One round: while it runs, and what came of it. */
export function RoundPage() {
  const say = useMessages()
  const api = useTRPC()
  const { roundId } = useParams({ from: '/matching/$roundId' })
  const { data: round } = useQuery(api.matching.get.queryOptions({ roundId }))
  const [opened, setOpened] = useState<'weights' | 'comparison' | 'proof'>()
  const close = () => setOpened(undefined)
  const { data: nearby } = useQuery(
    api.matching.nearby.queryOptions(
      { roundId },
      {
        enabled: round?.status === 'done' && round.suggestions.length > 0,
        throwOnError: false,
        staleTime: Number.POSITIVE_INFINITY,
      },
    ),
  )
  if (round === undefined) return <Loading />
  const programme = say.written(round.programmeName)
  const isOpen = round.status === 'done' && round.later === null
  return (
    <>
      <PageHeader
        title={say.t('matching.roundNumber', { number: String(round.number) })}
        state={<Tag>{say.label(`roundStatus.${round.status}`)}</Tag>}
        above={
          <>
            <Link href="/matching">{say.t('shell.navMatching')}</Link> · {programme}
          </>
        }
        below={round.result && <Summary round={round} nearby={nearby} onAsk={() => setOpened('proof')} />}
        actions={
          <>
            {round.earlier && round.status === 'done' && (
              <Button variant="default" onClick={() => setOpened('comparison')}>
                {say.t('matching.compareWith', { number: String(round.earlier.number) })}
              </Button>
            )}
            {round.later === null && !isGoing(round.status) && (
              <Button variant="default" onClick={() => setOpened('weights')}>
                {say.t(round.status === 'done' ? 'matching.runAgain' : 'matching.runOnce')}
              </Button>
            )}
            {isOpen && <AcceptAll round={round} />}
          </>
        }
      />
      {round.later && (
        <Notice
          tone="blue"
          actions={<Link href={`/matching/${round.later.id}`}>{say.t('matching.openNewer')}</Link>}
        >
          {say.t('matching.isReplaced', { number: String(round.later.number) })}
        </Notice>
      )}
      {opened === 'weights' && <Reweigh round={round} onClose={close} />}
      {opened === 'comparison' && round.earlier && (
        <Comparison round={round} number={round.earlier.number} onClose={close} />
      )}
      {opened === 'proof' && <Proof round={round} nearby={nearby} onClose={close} />}
      {isGoing(round.status) && <Running round={round} />}
      {round.status === 'failed' && (
        <Notice tone="red">
          {round.problems.map((problem, at) => (
            <p key={at}>{sayProblem(say, problem, round.people)}</p>
          ))}
        </Notice>
      )}
      {round.status === 'cancelled' && (
        <EmptyState title={say.t('matching.cancelledTitle')}>{say.t('matching.cancelledText')}</EmptyState>
      )}
      {round.status === 'done' && (
        <>
          <Pairs round={round} />
          <Chances round={round} />
        </>
      )}
    </>
  )
}

/** The round in one line; why it is the best is one question away. */
function Summary({
  round,
  nearby,
  onAsk,
}: {
  round: Round
  nearby: Answers['matching']['nearby'] | undefined
  onAsk: () => void
}) {
  const say = useMessages()
  if (!round.result) return null
  const { summary, isOptimal, pins, conditions } = round.result
  const pinsCost = Math.round(conditions.pins?.points ?? 0)
  const { pairs, unmatched, mean, worst } = summary
  const claim =
    round.objective === 'stable' ? say.t('matching.proofTitle') : say.t('matching.isBest', { pins })
  const others =
    nearby &&
    say.t('matching.nearby', {
      ...{ count: nearby.rounds.length, points: nearby.within, more: nearby.more ? 'yes' : 'no' },
    })
  return (
    <>
      <Say id="matching.summary" values={{ pairs, unmatched }} />
      {mean !== null && worst !== null && (
        <>
          {' · '}
          <Say
            id="matching.scores"
            values={{ mean: say.number(Math.round(mean)), worst: say.number(Math.round(worst)) }}
          />
        </>
      )}
      {isOptimal && pairs > 0 && (
        <>
          {' · '}
          <button type="button" className={styles.asked} onClick={onAsk}>
            {others ? say.t('matching.then', { first: claim, second: others }) : claim}
          </button>
        </>
      )}
      {pinsCost > 0 && ` · ${say.t('matching.pinsCost', { pins, points: pinsCost })}`}
    </>
  )
}

/** Asks how far it is until it is over; one may leave meanwhile. */
function Running({ round }: { round: Round }) {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const { id: roundId } = round
  const reload = () => queries.invalidateQueries({ queryKey: api.matching.get.queryKey({ roundId }) })
  const { data } = useQuery({
    ...api.matching.progress.queryOptions({ roundId }),
    refetchInterval: 700,
    select: (progress) => {
      if (!isGoing(progress.status)) void reload()
      return progress
    },
  })
  const cancel = useMutation(
    api.matching.cancel.mutationOptions({ onError: sayFailure, onSettled: () => void reload() }),
  )
  const { status, progress } = data ?? round
  return (
    <LongWork
      label={say.t(status === 'queued' ? 'matching.waits' : 'matching.computes')}
      done={Math.round(progress * 100)}
      total={status === 'queued' ? undefined : 100}
      onCancel={() => cancel.mutate({ roundId })}
    />
  )
}

/** Everything that is open, except what has to be checked first. */
function AcceptAll({ round }: { round: Round }) {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const sayFailure = useSayFailure()
  const accept = useMutation(
    api.matching.acceptAll.mutationOptions({
      onError: sayFailure,
      onSuccess: async ({ accepted, toCall, left }) => {
        toast(say.t('matching.acceptedAll', { accepted, left: left.length }))
        if (toCall > 0) toast(say.t('matching.toCall', { count: toCall }), { tone: 'problem' })
        await queries.invalidateQueries()
        await navigate({ to: '/matching/$roundId', params: { roundId: round.id }, search: {} })
      },
    }),
  )
  const open = round.suggestions.filter(({ status }) => status === 'open')
  const ready = open.filter(
    ({ checkFirst, mentee, mentor }) => !checkFirst && !round.notFree[mentee] && !round.notFree[mentor],
  )
  if (ready.length === 0) return null
  const count = ready.length
  const ask = async (): Promise<void> => {
    const isMeant = await confirm({
      title: say.t('matching.acceptAllTitle', { count }),
      text: say.t('matching.acceptAllText', { kept: open.length - count }),
      action: say.t('matching.acceptAllAction', { count }),
    })
    if (isMeant) accept.mutate({ roundId: round.id })
  }
  return (
    <Button loading={accept.isPending} onClick={() => void ask()}>
      {say.t('matching.acceptAll', { count })}
    </Button>
  )
}
