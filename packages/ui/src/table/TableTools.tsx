import { TextInput } from '@mantine/core'
import { useMessages } from '../say/index.ts'
import type { Column, TableView } from './arrange.ts'
import { ColumnChoice, SortChoice } from './ColumnChoice.tsx'
import type { DataTableProps } from './DataTable.tsx'
import { Files } from './Files.tsx'
import { Filter } from './Filter.tsx'
import styles from './table.module.css'
import { Views } from './Views.tsx'

type ToolsProps<Row> = DataTableProps<Row> & {
  readonly shown: readonly Row[]
  readonly visible: readonly Column<Row>[]
}

/** Search, filters, views, how many, which columns, and the file. */
export function TableTools<Row>(props: ToolsProps<Row>) {
  const { name, rows, shown, columns, visible, view, onView, views = [], canExport = true, actions } = props
  const say = useMessages()
  const change = (part: TableView): void => {
    const next = { ...view, ...part }
    onView(Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as TableView)
  }
  return (
    <div className={styles.tools}>
      <TextInput
        type="search"
        className={styles.search ?? ''}
        placeholder={say.t('table.search')}
        aria-label={say.t('table.search')}
        value={view.q ?? ''}
        onChange={(event) => change({ q: event.currentTarget.value })}
      />
      <Views name={name} offered={views} view={view} onView={onView} />
      {columns
        .filter(({ filter }) => filter)
        .map((column) => (
          <Filter
            key={column.id}
            column={column}
            rows={rows}
            view={view}
            onFilter={(filter) => change({ filter })}
          />
        ))}
      <span className={styles.count} role="status">
        {shown.length === rows.length
          ? say.t('table.count', { count: rows.length })
          : say.t('table.filtered', { count: shown.length, total: rows.length })}
      </span>
      <div className={styles.toolsEnd}>
        <SortChoice columns={columns} sort={view.sort} onSort={(sort) => change({ sort })} />
        <ColumnChoice
          columns={columns}
          visible={visible}
          onChoose={(chosen) => change({ columns: chosen })}
        />
        {canExport && <Files name={name} rows={shown} columns={visible} />}
        {actions}
      </div>
    </div>
  )
}
