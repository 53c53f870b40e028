import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '../say/index.ts'
import type { Column } from './arrange.ts'
import type { DataTableProps } from './DataTable.tsx'
import styles from './table.module.css'

type RowsProps<Row> = DataTableProps<Row> & {
  readonly shown: readonly Row[]
  readonly visible: readonly Column<Row>[]
}

/** Tables drawn as cards on a narrow screen lose the roles that they have by themselves, so they are said. */
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
  nothing: { 'aria-hidden': true },
} as const

/** The table itself: rows out of sight are only space. On a narrow screen each row becomes a small card. */
export function Rows<Row>({ label, shown, visible, rowId, view, onView }: RowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const box = body.current?.getBoundingClientRect()
    if (box) setTop(box.top + window.scrollY)
  }, [])
  const virtual = useWindowVirtualizer({
    count: shown.length,
    estimateSize: () => 41,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (index) => {
      const row = shown[index]
      return row === undefined ? index : rowId(row)
    },
  })
  const items = virtual.getVirtualItems()
  const before = (items[0]?.start ?? top) - top
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  const widths = visible.reduce((sum, { width = 1 }) => sum + width, 0)
  return (
    <table {...as.table} className={styles.table} aria-label={label} aria-rowcount={shown.length + 1}>
      <colgroup>
        {visible.map(({ id, width = 1 }) => (
          <col key={id} width={`${(100 * width) / widths}%`} />
        ))}
      </colgroup>
      <thead {...as.rowgroup}>
        <tr {...as.row} aria-rowindex={1}>
          {visible.map((column) => (
            <Heading
              key={column.id}
              column={column}
              sort={view.sort}
              onSort={(sort) => onView(withSort(view, sort))}
            />
          ))}
        </tr>
      </thead>
      <tbody {...as.rowgroup} ref={body}>
        <Space height={before} columns={visible.length} />
        {items.map(({ index, key }) => {
          const row = shown[index]
          if (row === undefined) return null
          return (
            <tr
              key={key}
              {...as.row}
              aria-rowindex={index + 2}
              data-index={index}
              ref={virtual.measureElement}
            >
              {visible.map((column) => (
                <td key={column.id} {...as.cell} data-align={column.align} data-label={column.header}>
                  {column.cell ? column.cell(row) : <Plain value={column.value(row)} />}
                </td>
              ))}
            </tr>
          )
        })}
        <Space height={after} columns={visible.length} />
      </tbody>
    </table>
  )
}

function withSort({ sort: _, ...view }: RowsProps<unknown>['view'], sort: string | undefined) {
  return sort === undefined ? view : { ...view, sort }
}

/** Ascending, descending, as it came. */
function Heading<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>
  sort: string | undefined
  onSort: (sort: string | undefined) => void
}) {
  const say = useMessages()
  const { id, header, align } = column
  const direction = sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : undefined
  const next = direction === undefined ? id : direction === 'ascending' ? `-${id}` : undefined
  return (
    <th {...as.columnheader} scope="col" data-align={align} aria-sort={direction ?? 'none'}>
      {column.isSortable === false ? (
        header
      ) : (
        <button type="button" title={say.t('table.sortBy', { column: header })} onClick={() => onSort(next)}>
          {header}
          <span aria-hidden="true" data-shown={direction !== undefined}>
            {direction === 'descending' ? '↓' : '↑'}
          </span>
        </button>
      )}
    </th>
  )
}

function Plain({ value }: { value: string | number | null | undefined }) {
  const say = useMessages()
  if (value === null || value === undefined || value === '')
    return <span className={styles.unknown}>{say.t('common.notKnown')}</span>
  return typeof value === 'number' ? say.number(value) : value
}

function Space({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    <tr {...as.nothing} className={styles.space}>
      <td colSpan={columns} height={height} />
    </tr>
  )
}
