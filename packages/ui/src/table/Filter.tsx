import { useMessages } from '../say/index.ts'
import { type Column, filterValues, readFilters, type TableView, writeFilters } from './arrange.ts'
import { Choice } from './Choice.tsx'

/** Which values of one column are shown; with none ticked, all are. */
export function Filter<Row>({
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
    [...new Set(rows.flatMap((row) => filterValues(column, row)))].sort((a, b) =>
      say.compare(label(a), label(b)),
    )
  const toggle = (value: string): void => {
    const next = new Set(chosen)
    if (!next.delete(value)) next.add(value)
    onFilter(writeFilters(new Map([...filters, [column.id, next]])) ?? '')
  }
  return (
    <Choice
      label={
        chosen.size === 0
          ? say.t('table.filterBy', { column: column.header })
          : say.t('table.filterIs', { column: column.header, values: say.list([...chosen].map(label), 'or') })
      }
      variant={chosen.size > 0 ? 'light' : 'default'}
      items={options.map((value) => ({ id: value, label: label(value), isOn: chosen.has(value) }))}
      onToggle={toggle}
    />
  )
}
