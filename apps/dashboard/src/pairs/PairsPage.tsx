import { EmptyState, Loading, PageHeader, Segmented } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { DataTable } from '@passerelle/ui/table'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import { columnsFor } from './columns.tsx'
import type { PairsSearch } from './search.ts'

const route = getRouteApi('/pairs/')

export function PairsPage() {
  const say = useMessages()
  const { today } = useSession().session
  const { which = 'open', ...view } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: pairs } = useQuery(useTRPC().pairs.list.queryOptions({ which }))
  const columns = useMemo(() => columnsFor(say, which, today), [say, which, today])
  const show = (next: PairsSearch): void => void navigate({ search: next, replace: true })
  const count = (level: 'at-risk' | 'watch') =>
    pairs?.filter(({ health }) => health.level === level).length ?? 0
  return (
    <>
      <PageHeader
        title={say.t('shell.navPairs')}
        below={
          pairs &&
          (which === 'open'
            ? say.t('pairs.summaryOpen', {
                open: pairs.length,
                risk: count('at-risk'),
                watch: count('watch'),
              })
            : say.t('pairs.summaryOver', { over: pairs.length }))
        }
        actions={
          <Segmented
            label={say.t('pairs.which')}
            value={which}
            options={[
              { value: 'open', label: say.t('pairs.open') },
              { value: 'over', label: say.t('pairs.over') },
            ]}
            onChange={(value) => show(value === 'over' ? { which: value } : {})}
          />
        }
      />
      {pairs === undefined ? (
        <Loading />
      ) : (
        <DataTable
          name="pairs"
          label={say.t('shell.navPairs')}
          rows={pairs}
          rowId={({ id }) => id}
          columns={columns}
          view={view}
          onView={(next) => show(which === 'over' ? { ...next, which } : next)}
          views={
            which === 'open'
              ? [
                  { label: say.t('pairs.viewRisk'), view: { filter: 'health:at-risk' } },
                  { label: say.t('pairs.viewUnanswered'), view: { filter: 'status:proposed' } },
                  { label: say.t('pairs.viewEnding'), view: { sort: 'plannedEnd' } },
                ]
              : []
          }
          empty={<EmptyState title={say.t('pairs.emptyTitle')}>{say.t('pairs.emptyText')}</EmptyState>}
        />
      )}
    </>
  )
}
