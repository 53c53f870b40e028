import { Button } from '@mantine/core'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { EmptyState } from '../page/EmptyState.tsx'
import { useMessages } from '../say/index.ts'
import { arrange, type Column, type TableView } from './arrange.ts'
import { Rows } from './Rows.tsx'
import type { SavedView } from './savedViews.ts'
import type { Selection } from './selection.ts'
import { TableTools } from './TableTools.tsx'
import styles from './table.module.css'

export type DataTableProps<Row> = {
  /** Names the downloaded file and the views kept on this device. */
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
  /** Views that many will want: "Waiting for more than a month". */
  readonly views?: readonly SavedView[]
  /** What can be done with several rows at once; puts a tick before each row. */
  readonly bulk?: (rows: readonly Row[], clear: () => void) => ReactNode
  /** Files only for those who may take data away. */
  readonly canExport?: boolean
}

const nothing: Selection = new Set()

/** A list with search, filters, views, sorting, column choice, files and bulk actions; draws only the rows in sight. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, rowId, columns, view, onView, empty, bulk } = props
  const say = useMessages()
  const [selection, setSelection] = useState<Selection>(nothing)
  const wanted = useDeferredValue(view)
  const shown = useMemo(() => arrange(rows, columns, wanted, say.compare), [rows, columns, wanted, say])
  const visible = useMemo(() => visibleOf(columns, view.columns), [columns, view.columns])
  if (rows.length === 0) return empty
  // What a filter hides is not acted upon: nobody changes rows that they do not see.
  const chosen = shown.filter((row) => selection.has(rowId(row)))
  const clear = (): void => setSelection(nothing)
  return (
    <div className={styles.frame}>
      <TableTools {...props} shown={shown} visible={visible} />
      {bulk && chosen.length > 0 && (
        <div className={styles.bulk}>
          <span role="status">{say.t('table.selected', { count: chosen.length })}</span>
          {bulk(chosen, clear)}
          <Button variant="subtle" onClick={clear}>
            {say.t('table.selectNone')}
          </Button>
        </div>
      )}
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
        <Rows
          {...props}
          shown={shown}
          visible={visible}
          {...(bulk ? { selection, onSelection: setSelection } : {})}
        />
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
