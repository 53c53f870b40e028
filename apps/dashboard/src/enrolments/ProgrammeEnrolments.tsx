import { Link } from '@passerelle/ui/link'
import { EmptyState, Loading, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { type Column, DataTable } from '@passerelle/ui/table'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import { labelOfFact } from './labelOfFact.ts'
import { stageTones } from './tones.ts'

type Row = Answers['programmes']['enrolments'][number]

const route = getRouteApi('/programmes/$id')

/** Everyone of a programme by where they stand, with what is still to ask and how long they wait. */
export function ProgrammeEnrolments({ programmeId }: { programmeId: string }) {
  const say = useMessages()
  const api = useTRPC()
  const { session } = useSession()
  const { tab, ...view } = route.useSearch()
  const navigate = route.useNavigate()
  const columns = useColumns()
  const { data: rows } = useQuery(api.programmes.enrolments.queryOptions({ programmeId }))
  if (rows === undefined) return <Loading />
  return (
    <DataTable
      name="enrolments"
      label={say.t('enrolments.title')}
      rows={rows}
      rowId={({ id }) => id}
      columns={columns}
      view={view}
      onView={(next) => void navigate({ search: { ...next, ...(tab && { tab }) }, replace: true })}
      canExport={session.actions.includes('records.export')}
      empty={<EmptyState title={say.t('enrolments.emptyTitle')}>{say.t('enrolments.emptyText')}</EmptyState>}
    />
  )
}

function useColumns(): readonly Column<Row>[] {
  const say = useMessages()
  const { session } = useSession()
  const { sites } = session.organisation
  const site = (id: string | null) => sites.find((each) => each.id === id)?.name ?? ''
  const short = (day: string | null) => (day === null ? '' : say.nearDay(day, session.today, { short: true }))
  return [
    {
      id: 'name',
      header: say.t('enrolments.name'),
      width: 2,
      value: ({ name }) => name,
      cell: ({ name, participantId }) => (
        <Link href={`/participants/${participantId}?tab=enrolments`}>
          <b>{name}</b>
        </Link>
      ),
    },
    {
      id: 'role',
      header: say.t('enrolments.role'),
      value: ({ role }) => role,
      text: ({ role }) => say.coded('role', { code: role }),
      cell: ({ role }) => say.coded('role', { code: role }),
      filter: { label: (code) => say.label(`role.${code}`) },
    },
    {
      id: 'stage',
      header: say.t('enrolments.stage'),
      width: 1.8,
      value: ({ stage }) => stage,
      text: ({ stage }) => say.coded('enrolmentStage', { code: stage }),
      cell: ({ stage }) => <Tag tone={stageTones[stage]}>{say.coded('enrolmentStage', { code: stage })}</Tag>,
      filter: { label: (code) => say.label(`enrolmentStage.${code}`) },
    },
    {
      id: 'next',
      header: say.t('enrolments.next'),
      width: 2.6,
      value: (row) => nextOf(say, row),
      cell: (row) => nextOf(say, row),
      isSortable: false,
    },
    {
      id: 'waiting',
      header: say.t('enrolments.waiting'),
      align: 'right',
      value: ({ waitingDays }) => waitingDays,
      cell: ({ waitingDays }) =>
        waitingDays === null ? '' : say.t('enrolments.waitingDays', { days: waitingDays }),
    },
    {
      id: 'silent',
      header: say.t('enrolments.silent'),
      align: 'right',
      isExtra: true,
      value: ({ silentDays }) => silentDays,
      cell: ({ silentDays }) =>
        silentDays === null ? '' : say.t('enrolments.waitingDays', { days: silentDays }),
    },
    {
      id: 'pair',
      header: say.t('enrolments.pair'),
      width: 1.8,
      value: ({ pairedWith }) => say.list(pairedWith),
      cell: ({ pairedWith }) => say.list(pairedWith),
    },
    ...(sites.length > 1
      ? [
          {
            id: 'site',
            header: say.t('enrolments.site'),
            value: (row: Row) => site(row.siteId),
            filter: {},
          },
        ]
      : []),
    {
      id: 'applied',
      header: say.t('enrolments.applied'),
      width: 1.4,
      value: ({ appliedOn }) => appliedOn,
      cell: ({ appliedOn }) => <span title={say.day(appliedOn)}>{short(appliedOn)}</span>,
    },
    {
      id: 'started',
      header: say.t('enrolments.started'),
      isExtra: true,
      value: ({ startedOn }) => startedOn,
      cell: ({ startedOn }) => short(startedOn),
    },
    {
      id: 'ended',
      header: say.t('enrolments.ended'),
      isExtra: true,
      value: ({ endedOn }) => endedOn,
      cell: ({ endedOn }) => short(endedOn),
    },
    {
      id: 'version',
      header: say.t('enrolments.version'),
      isExtra: true,
      align: 'right',
      value: ({ programmeVersion }) => programmeVersion,
    },
  ]
}

function nextOf(say: ReturnType<typeof useMessages>, { toAsk, unmet, openSteps }: Row): string {
  const listOf = (named: Row['toAsk']) =>
    say.list(
      named.map(({ attribute, statement }) =>
        statement === undefined ? labelOfFact(say, attribute) : say.written(statement),
      ),
    )
  if (toAsk.length > 0) return say.t('enrolments.toAsk', { list: listOf(toAsk) })
  if (unmet.length > 0) return say.t('enrolments.unmet', { list: listOf(unmet) })
  return say.list(openSteps.map(say.written))
}
