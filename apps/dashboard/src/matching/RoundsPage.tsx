import { Button } from '@mantine/core'
import { Link } from '@passerelle/ui/link'
import {
  Card,
  EmptyState,
  Loading,
  PageHeader,
  RowList,
  Section,
  Tag,
  TaskRow,
  type Tone,
} from '@passerelle/ui/page'
import { Say, useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import { StartRound } from './StartRound.tsx'

type Overview = Answers['matching']['list']
type RoundRow = Overview['rounds'][number]

/** Rounds by programme, and where a new one begins. */
export function RoundsPage() {
  const say = useMessages()
  const api = useTRPC()
  const { programme } = useSearch({ from: '/matching/' })
  const navigate = useNavigate({ from: '/matching/' })
  const { data } = useQuery(api.matching.list.queryOptions(undefined, { refetchInterval: isAnyRunning }))
  if (data === undefined) return <Loading />
  const chosen = data.programmes.find(({ id }) => id === programme)
  const close = () => void navigate({ search: {} })
  return (
    <>
      <PageHeader title={say.t('shell.navMatching')} below={say.t('matching.below')} />
      {chosen && (
        <StartRound key={chosen.id} programmeId={chosen.id} name={say.written(chosen.name)} onClose={close} />
      )}
      {data.programmes.length === 0 && (
        <EmptyState
          title={say.t('matching.noProgrammeTitle')}
          action={<Link href="/programmes">{say.t('shell.navProgrammes')}</Link>}
        >
          {say.t('matching.noProgrammeText')}
        </EmptyState>
      )}
      {data.programmes.map(({ id, name }) => (
        <Section
          key={id}
          title={say.written(name)}
          aside={
            id !== programme && (
              <Button
                variant="default"
                onClick={() => void navigate({ search: { programme: id } })}
                aria-label={say.t('matching.startIn', { programme: say.written(name) })}
              >
                {say.t('matching.start')}
              </Button>
            )
          }
        >
          <Rounds rounds={data.rounds.filter(({ programmeId }) => programmeId === id)} />
        </Section>
      ))}
    </>
  )
}

function isAnyRunning({ state }: { state: { data?: Overview | undefined } }): number | false {
  const isRunning = state.data?.rounds.some(({ status }) => status === 'queued' || status === 'running')
  return isRunning ? 1500 : false
}

function Rounds({ rounds }: { rounds: readonly RoundRow[] }) {
  const say = useMessages()
  if (rounds.length === 0) return <Card>{say.t('matching.noRounds')}</Card>
  return (
    <RowList>
      {rounds.map((round) => (
        <Row key={round.id} round={round} />
      ))}
    </RowList>
  )
}

const tones: Record<RoundRow['status'], Tone> = {
  draft: 'neutral',
  queued: 'blue',
  running: 'blue',
  done: 'green',
  failed: 'red',
  cancelled: 'neutral',
}

function Row({ round }: { round: RoundRow }) {
  const say = useMessages()
  const { session } = useSession()
  const { id, number, status, pairs, unmatched, open, accepted, replacedBy, madeBy, recordedAt } = round
  const day = say.nearDay(recordedAt.slice(0, 10), session.today)
  const isDecided = status === 'done' && open === 0
  return (
    <TaskRow
      sentence={
        <Link href={`/matching/${id}`}>
          <b>{say.t('matching.roundNumber', { number: String(number) })}</b>
        </Link>
      }
      state={
        replacedBy === null ? (
          <Tag tone={isDecided ? 'neutral' : tones[status]}>
            {isDecided ? say.t('matching.decided') : say.label(`roundStatus.${status}`)}
          </Tag>
        ) : (
          <Tag>{say.t('matching.replacedBy', { number: String(replacedBy) })}</Tag>
        )
      }
      reason={
        pairs === null || unmatched === null ? undefined : (
          <Say id="matching.rowSummary" values={{ pairs, unmatched, open, accepted }} />
        )
      }
      when={madeBy === null ? day : say.t('matching.madeBy', { name: madeBy, day })}
      actions={
        <Link href={`/matching/${id}`}>
          {say.t(replacedBy === null && open > 0 ? 'matching.decide' : 'common.open')}
        </Link>
      }
    />
  )
}
