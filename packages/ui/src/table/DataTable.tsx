import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { EmptyState } from '../page/EmptyState.tsx'
import { useMessages } from '../say/index.ts'
import { arrange, type Column, type TableView } from './arrange.ts'
import { Rows } from './Rows.tsx'
import { TableTools } from './TableTools.tsx'
import styles from './table.module.css'

export type DataTableProps<Row> = {
  /** Names the downloaded file. */
  readonly name: string
  /** What the list is, for people who hear it. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly columns: readonly Column<Row>[]
  readonly view: TableView
  /** Replaces the view in the address: `(view) => navigate({ search: view, replace: true })`. */
  readonly onView: (view: TableView) => void
  /** Shown where there are no rows at all: an EmptyState that teaches. */
  readonly empty: ReactNode
  /** Beside the search: a button for what one does with this list. */
  readonly actions?: ReactNode
}

/** A list with search, filters, sorting, column choice and CSV export; draws only the rows in sight. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, columns, view, onView, empty } = props
  const say = useMessages()
  const wanted = useDeferredValue(view)
  const shown = useMemo(() => arrange(rows, columns, wanted, say.compare), [rows, columns, wanted, say])
  const visible = useMemo(() => visibleOf(columns, view.columns), [columns, view.columns])
  if (rows.length === 0) return empty
  return (
    <div className={styles.frame}>
      <TableTools {...props} shown={shown} visible={visible} />
      {shown.length === 0 ? (
        <EmptyState
          title={say.t('table.noMatch')}
          action={
            <button type="button" className={styles.plain} onClick={() => onView(keepColumns(view))}>
              {say.t('table.clear')}
            </button>
          }
        >
          {say.t('table.noMatchText')}
        </EmptyState>
      ) : (
        <Rows {...props} shown={shown} visible={visible} />
      )}
    </div>
  )
}

function visibleOf<Row>(columns: readonly Column<Row>[], chosen: string | undefined): readonly Column<Row>[] {
  if (!chosen) return columns.filter(({ isExtra }) => !isExtra)
  const ids = chosen.split(',')
  const visible = columns.filter(({ id }, at) => at === 0 || ids.includes(id))
  return visible.length > 1 ? visible : columns.filter(({ isExtra }) => !isExtra)
}

function keepColumns({ columns, sort }: TableView): TableView {
  return { ...(columns ? { columns } : {}), ...(sort ? { sort } : {}) }
}
