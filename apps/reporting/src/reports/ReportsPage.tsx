import { EmptyState, PageHeader } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/client.ts'
import { ReleaseList } from './ReleaseList.tsx'

/** The inbox of released reports, over all grants. */
export function ReportsPage() {
  const say = useMessages()
  const { data } = useSuspenseQuery(useTRPC().portfolio.releases.queryOptions())
  const names = new Map(data.grants.map(({ id, name }) => [id, name]))
  return (
    <>
      <PageHeader title={say.t('portfolio.reports')} below={say.t('portfolio.reportsBelow')} />
      {data.releases.length === 0 ? (
        <EmptyState title={say.t('portfolio.reportsEmptyTitle')}>
          {say.t('portfolio.reportsEmptyText')}
        </EmptyState>
      ) : (
        <ReleaseList releases={data.releases} grantOf={({ grantId }) => names.get(grantId)} />
      )}
    </>
  )
}
