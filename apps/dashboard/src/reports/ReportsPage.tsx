import { Link } from '@passerelle/ui/link'
import { EmptyState, Loading, PageHeader } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { type Column, DataTable } from '@passerelle/ui/table'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Answers, useTRPC } from '../api/client.ts'
import { NewReportButton } from './NewReportButton.tsx'
import { StatusTag } from './StatusTag.tsx'

type Row = Answers['reports']['list'][number]
const route = getRouteApi('/reports/')

/** Drafts, what waits for release, what was released and what came back. */
export function ReportsPage() {
  const say = useMessages()
  const view = route.useSearch()
  const navigate = route.useNavigate()
  const { data: reports } = useQuery(useTRPC().reports.list.queryOptions())
  const columns = useColumns()
  return (
    <>
      <PageHeader
        title={say.t('reports.title')}
        below={say.t('reports.below')}
        actions={<NewReportButton />}
      />
      {reports === undefined ? (
        <Loading />
      ) : (
        <DataTable
          name="reports"
          label={say.t('reports.title')}
          rows={reports}
          rowId={({ id }) => id}
          columns={columns}
          view={view}
          onView={(search) => void navigate({ search, replace: true })}
          empty={
            <EmptyState title={say.t('reports.emptyTitle')} action={<NewReportButton />}>
              {say.t('reports.emptyText')}
            </EmptyState>
          }
        />
      )}
    </>
  )
}

function useColumns(): readonly Column<Row>[] {
  const say = useMessages()
  return useMemo(
    () => [
      {
        id: 'title',
        header: say.t('reports.columnReport'),
        width: 2,
        value: ({ title }) => title,
        cell: ({ id, title }) => (
          <Link href={`/reports/${id}`}>
            <b>{title}</b>
          </Link>
        ),
      },
      {
        id: 'grant',
        header: say.t('reports.columnGrant'),
        width: 2,
        value: ({ grant }) => grant.name,
        cell: ({ grant }) => `${grant.name} · ${grant.funderName}`,
        filter: {},
      },
      {
        id: 'period',
        header: say.t('reports.columnPeriod'),
        width: 1.6,
        value: ({ period }) => period.until,
        cell: ({ period }) =>
          say.t('reports.periodOf', { from: say.day(period.from), until: say.day(period.until) }),
      },
      {
        id: 'status',
        header: say.t('reports.columnStatus'),
        value: ({ status }) => status,
        text: ({ status }) => say.coded('reportStatus', { code: status }),
        cell: ({ status }) => <StatusTag status={status} />,
        filter: { label: (code) => say.coded('reportStatus', { code }) },
      },
      {
        id: 'released',
        header: say.t('reports.columnReleased'),
        value: ({ releasedAt }) => releasedAt?.slice(0, 10),
        cell: ({ releasedAt }) => releasedAt && say.day(releasedAt.slice(0, 10)),
      },
    ],
    [say],
  )
}
