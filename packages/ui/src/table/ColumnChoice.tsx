import { useMessages } from '../say/index.ts'
import type { Column } from './arrange.ts'
import { Choice } from './Choice.tsx'
import styles from './table.module.css'

/** Which columns are shown; the first always is. */
export function ColumnChoice<Row>({
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
    <Choice
      label={say.t('table.columns')}
      variant="subtle"
      position="bottom-end"
      items={columns.slice(1).map(({ id, header }) => ({ id, label: header, isOn: isVisible(id) }))}
      onToggle={toggle}
    />
  )
}

/** Where rows are cards there are no headings to press, so the order is chosen here. */
export function SortChoice<Row>({
  columns,
  sort,
  onSort,
}: {
  columns: readonly Column<Row>[]
  sort: string | undefined
  onSort: (sort: string) => void
}) {
  const say = useMessages()
  const current = columns.find(({ id }) => id === sort?.replace(/^-/, ''))
  const arrow = sort?.startsWith('-') ? '↓' : '↑'
  return (
    <Choice
      label={current ? `${current.header} ${arrow}` : say.t('table.sort')}
      variant="subtle"
      className={styles.onlyNarrow}
      items={columns
        .filter(({ isSortable }) => isSortable !== false)
        .map(({ id, header }) => ({
          id,
          label: id === current?.id ? `${header} ${arrow}` : header,
          isOn: id === current?.id,
        }))}
      onToggle={(id) => onSort(id === sort ? `-${id}` : id)}
    />
  )
}
