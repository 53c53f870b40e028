import { Button, Checkbox, Menu, TextInput } from '@mantine/core'
import { useMessages } from '../say/index.ts'
import { type Column, readFilters, type TableView, writeFilters } from './arrange.ts'
import { csvOf } from './csv.ts'
import type { DataTableProps } from './DataTable.tsx'
import { download } from './download.ts'
import styles from './table.module.css'

type ToolsProps<Row> = DataTableProps<Row> & {
  readonly shown: readonly Row[]
  readonly visible: readonly Column<Row>[]
}

/** Search, filters, how many, which columns, and the file. */
export function TableTools<Row>(props: ToolsProps<Row>) {
  const { name, rows, shown, columns, visible, view, onView, actions } = props
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
        <ColumnChoice
          columns={columns}
          visible={visible}
          onChoose={(chosen) => change({ columns: chosen })}
        />
        <Button
          variant="subtle"
          onClick={() => download(`${name}.csv`, csvOf(shown, visible), 'text/csv;charset=utf-8')}
        >
          {say.t('table.csv')}
        </Button>
        {actions}
      </div>
    </div>
  )
}

function Filter<Row>({
  column,
  rows,
  view,
  onFilter,
}: {
  column: Column<Row>
  rows: readonly Row[]
  view: TableView
  onFilter: (filter: string) => void
}) {
  const say = useMessages()
  const filters = readFilters(view.filter)
  const chosen = filters.get(column.id) ?? new Set<string>()
  const label = (value: string): string =>
    value === '' ? say.t('common.notKnown') : (column.filter?.label?.(value) ?? value)
  const options =
    column.filter?.options ??
    [...new Set(rows.map((row) => String(column.value(row) ?? '')))].sort((a, b) =>
      say.compare(label(a), label(b)),
    )
  const toggle = (value: string): void => {
    const next = new Set(chosen)
    if (!next.delete(value)) next.add(value)
    onFilter(writeFilters(new Map([...filters, [column.id, next]])) ?? '')
  }
  return (
    <Menu closeOnItemClick={false} position="bottom-start">
      <Menu.Target>
        <Button variant={chosen.size > 0 ? 'light' : 'default'}>
          {chosen.size === 0
            ? say.t('table.filterBy', { column: column.header })
            : `${column.header}: ${say.list([...chosen].map(label), 'or')}`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.choices ?? ''}>
        {options.map((value) => (
          <Menu.Item
            key={value}
            role="menuitemcheckbox"
            aria-checked={chosen.has(value)}
            leftSection={<Tick isOn={chosen.has(value)} />}
            onClick={() => toggle(value)}
          >
            {label(value)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function ColumnChoice<Row>({
  columns,
  visible,
  onChoose,
}: {
  columns: readonly Column<Row>[]
  visible: readonly Column<Row>[]
  onChoose: (columns: string) => void
}) {
  const say = useMessages()
  const isVisible = (id: string): boolean => visible.some((column) => column.id === id)
  const toggle = (id: string): void =>
    onChoose(
      columns
        .filter((column) => (column.id === id ? !isVisible(id) : isVisible(column.id)))
        .map((column) => column.id)
        .join(','),
    )
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button variant="subtle">{say.t('table.columns')}</Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.choices ?? ''}>
        {columns.slice(1).map(({ id, header }) => (
          <Menu.Item
            key={id}
            role="menuitemcheckbox"
            aria-checked={isVisible(id)}
            leftSection={<Tick isOn={isVisible(id)} />}
            onClick={() => toggle(id)}
          >
            {header}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Tick({ isOn }: { isOn: boolean }) {
  return <Checkbox.Indicator checked={isOn} size="xs" aria-hidden />
}
