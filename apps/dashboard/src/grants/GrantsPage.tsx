import { Button } from '@mantine/core'
import { Link } from '@passerelle/ui/link'
import { EmptyState, Loading, PageHeader, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { type Column, DataTable } from '@passerelle/ui/table'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'

type Row = Answers['grants']['list'][number]
const route = getRouteApi('/grants/')

/** Who pays for what, until when; what ends first stands first. */
export function GrantsPage() {
  const say = useMessages()
  const view = route.useSearch()
  const navigate = route.useNavigate()
  const { data: grants } = useQuery(useTRPC().grants.list.queryOptions())
  const columns = useColumns()
  return (
    <>
      <PageHeader title={say.t('grants.title')} below={say.t('grants.below')} actions={<NewButton />} />
      {grants === undefined ? (
        <Loading />
      ) : (
        <DataTable
          name="grants"
          label={say.t('grants.title')}
          rows={grants}
          rowId={({ id }) => id}
          columns={columns}
          view={view}
          onView={(search) => void navigate({ search, replace: true })}
          empty={
            <EmptyState title={say.t('grants.emptyTitle')} action={<NewButton />}>
              {say.t('grants.emptyText')}
            </EmptyState>
          }
        />
      )}
    </>
  )
}

function NewButton() {
  const say = useMessages()
  const navigate = useNavigate()
  if (!useSession().session.actions.includes('grant.create')) return null
  return (
    <Button size="sm" onClick={() => void navigate({ to: '/grants/new' })}>
      {say.t('grants.new')}
    </Button>
  )
}

function useColumns(): readonly Column<Row>[] {
  const say = useMessages()
  const { today } = useSession().session
  return useMemo(
    () => [
      {
        id: 'name',
        header: say.t('grants.columnGrant'),
        width: 2,
        value: ({ name }) => name,
        cell: ({ id, name, isAccepted, period }) => (
          <>
            <Link href={`/grants/${id}`}>
              <b>{name}</b>
            </Link>{' '}
            {period.until < today ? (
              <Tag>{say.t('grants.ended')}</Tag>
            ) : (
              !isAccepted && <Tag tone="amber">{say.t('grants.notAccepted')}</Tag>
            )}
          </>
        ),
      },
      {
        id: 'funder',
        header: say.t('grants.columnFunder'),
        width: 1.6,
        value: ({ funderName }) => funderName,
        filter: {},
      },
      {
        id: 'programmes',
        header: say.t('grants.columnProgrammes'),
        width: 1.8,
        value: ({ programmes }) => say.list(programmes.map(({ name }) => say.written(name))),
      },
      {
        id: 'until',
        header: say.t('grants.columnPeriod'),
        width: 1.6,
        value: ({ period }) => period.until,
        cell: ({ period }) =>
          say.t('reports.periodOf', { from: say.day(period.from), until: say.day(period.until) }),
      },
      {
        id: 'due',
        header: say.t('grants.columnNextReport'),
        value: ({ reportingDates }) => reportingDates.find(({ dueOn }) => dueOn >= today)?.dueOn,
        cell: ({ reportingDates }) => {
          const next = reportingDates.find(({ dueOn }) => dueOn >= today)
          return next && say.day(next.dueOn)
        },
      },
      {
        id: 'amount',
        header: say.t('grants.columnAmount'),
        align: 'right',
        value: ({ amount }) => amount.amount,
        cell: ({ amount }) => say.money(amount.amount, amount.currency),
      },
    ],
    [say, today],
  )
}
