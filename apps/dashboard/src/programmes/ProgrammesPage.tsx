import { Button } from '@mantine/core'
import { Link } from '@passerelle/ui/link'
import { EmptyState, Loading, PageHeader, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { type Column, DataTable } from '@passerelle/ui/table'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'

type Row = Answers['programmes']['list'][number]

const route = getRouteApi('/programmes/')

/** Every programme with the numbers that matter. */
export function ProgrammesPage() {
  const say = useMessages()
  const api = useTRPC()
  const view = route.useSearch()
  const navigate = route.useNavigate()
  const columns = useColumns()
  const { data: rows } = useQuery(api.programmes.list.queryOptions())
  return (
    <>
      <PageHeader title={say.t('programmes.title')} actions={<StartButton />} />
      {rows === undefined ? (
        <Loading />
      ) : (
        <DataTable
          name="programmes"
          label={say.t('programmes.title')}
          rows={rows}
          rowId={({ id }) => id}
          columns={columns}
          view={view}
          onView={(search) => void navigate({ search, replace: true })}
          empty={
            <EmptyState title={say.t('programmes.emptyTitle')} action={<StartButton />}>
              {say.t('programmes.emptyText')}
            </EmptyState>
          }
        />
      )}
    </>
  )
}

function StartButton() {
  const say = useMessages()
  const navigate = useNavigate()
  const { session } = useSession()
  if (!session.actions.includes('programme.start')) return null
  return (
    <Button size="sm" onClick={() => void navigate({ to: '/programmes/new' })}>
      {say.t('programmes.start')}
    </Button>
  )
}

function useColumns(): readonly Column<Row>[] {
  const say = useMessages()
  const forms = (row: Row) => say.list(row.forms.map((code) => say.coded('componentForm', { code })))
  return [
    {
      id: 'name',
      header: say.t('programmes.name'),
      width: 2.6,
      value: (row) => say.written(row.name),
      cell: (row) => (
        <>
          <Link href={`/programmes/${row.id}`}>
            <b>{say.written(row.name)}</b>
          </Link>{' '}
          {row.status === 'ended' && <Tag>{say.t('programmes.ended')}</Tag>}
        </>
      ),
    },
    { id: 'form', header: say.t('programmes.offer'), width: 2, value: forms },
    {
      id: 'applied',
      header: say.t('programmes.applications'),
      width: 1.6,
      align: 'right',
      value: ({ numbers }) => numbers.applied,
      cell: ({ numbers }) =>
        numbers.toAsk === 0
          ? say.number(numbers.applied)
          : say.t('programmes.applicationsToAsk', { applied: numbers.applied, toAsk: numbers.toAsk }),
    },
    {
      id: 'waiting',
      header: say.t('programmes.waiting'),
      width: 2,
      align: 'right',
      value: ({ numbers }) => numbers.waiting,
      cell: ({ numbers }) =>
        numbers.waiting === 0
          ? say.number(0)
          : say.t('programmes.waitingLongest', {
              waiting: numbers.waiting,
              days: numbers.longestWaitingDays,
            }),
    },
    {
      id: 'takingPart',
      header: say.t('programmes.takingPart'),
      align: 'right',
      value: ({ numbers }) => numbers.takingPart,
    },
    {
      id: 'pairs',
      header: say.t('programmes.activePairs'),
      align: 'right',
      value: ({ numbers }) => numbers.activePairs,
    },
    {
      id: 'followUps',
      header: say.t('programmes.followUps'),
      align: 'right',
      value: ({ numbers }) => numbers.followUpsDue,
    },
  ]
}
