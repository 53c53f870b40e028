import { Checkbox } from '@mantine/core'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../say/index.ts'
import type { Column } from './arrange.ts'
import type { DataTableProps } from './DataTable.tsx'
import { extended, type Selection, toggled, toggledAll } from './selection.ts'
import styles from './table.module.css'

type RowsProps<Row> = DataTableProps<Row> & {
  readonly shown: readonly Row[]
  readonly visible: readonly Column<Row>[]
  readonly selection?: Selection
  readonly onSelection?: (selection: Selection) => void
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
export function Rows<Row>(props: RowsProps<Row>) {
  const { label, shown, visible, rowId, view, onView, selection, onSelection } = props
  const say = useMessages()
  const ids = useMemo(() => shown.map(rowId), [shown, rowId])
  const last = useRef<string>(undefined)
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
  const hasTicks = selection !== undefined && onSelection !== undefined
  const span = visible.length + (hasTicks ? 1 : 0)
  const tick = (id: string, isRange: boolean): void => {
    if (!selection || !onSelection) return
    onSelection(isRange ? extended(selection, ids, last.current, id) : toggled(selection, id))
    last.current = id
  }
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const step = stepOf(event)
    const at = Number((event.target as Element).closest('tr')?.dataset.index)
    if (step === undefined || Number.isNaN(at)) return
    event.preventDefault()
    const next = Math.max(
      0,
      Math.min(shown.length - 1, step === 'first' ? 0 : step === 'last' ? shown.length - 1 : at + step),
    )
    virtual.scrollToIndex(next)
    const from = event.target as Element
    // A row that was out of sight is drawn only after the scrolling.
    if (!focusRow(body.current, next, from)) requestAnimationFrame(() => focusRow(body.current, next, from))
  }
  return (
    <table {...as.table} className={styles.table} aria-label={label} aria-rowcount={shown.length + 1}>
      <colgroup>
        {hasTicks && <col className={styles.tickColumn} />}
        {visible.map(({ id, width = 1 }) => (
          <col key={id} width={`${(100 * width) / widths}%`} />
        ))}
      </colgroup>
      <thead {...as.rowgroup}>
        <tr {...as.row} aria-rowindex={1}>
          {hasTicks && (
            <th {...as.columnheader} scope="col" className={styles.tick}>
              <Checkbox
                size="xs"
                aria-label={say.t('table.selectAll')}
                checked={ids.every((id) => selection.has(id))}
                indeterminate={ids.some((id) => selection.has(id)) && !ids.every((id) => selection.has(id))}
                onChange={() => onSelection(toggledAll(selection, ids))}
              />
            </th>
          )}
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
      <tbody {...as.rowgroup} ref={body} onKeyDown={press}>
        <Space height={before} columns={span} />
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
              {...(hasTicks ? { 'aria-selected': selection.has(rowId(row)) } : {})}
            >
              {hasTicks && (
                <td {...as.cell} className={styles.tick}>
                  <Checkbox
                    size="xs"
                    aria-label={say.t('table.select', { row: String(visible[0]?.value(row) ?? '') })}
                    checked={selection.has(rowId(row))}
                    onChange={(event) =>
                      tick(rowId(row), (event.nativeEvent as MouseEvent).shiftKey === true)
                    }
                  />
                </td>
              )}
              {visible.map((column, at) => (
                <td
                  key={column.id}
                  {...as.cell}
                  data-align={column.align}
                  data-label={column.header}
                  {...(at === 0 ? { 'data-lead': true } : {})}
                >
                  <div>{column.cell ? column.cell(row) : <Plain value={column.value(row)} />}</div>
                </td>
              ))}
            </tr>
          )
        })}
        <Space height={after} columns={span} />
      </tbody>
    </table>
  )
}

/** Up and down between rows, as J and K do too; Home and End to the first and last. */
function stepOf({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLElement>) {
  const isText =
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')
  if (isText || ctrlKey || metaKey || altKey) return undefined
  return steps[key]
}

const steps: Readonly<Record<string, 1 | -1 | 'first' | 'last'>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  j: 1,
  k: -1,
  Home: 'first',
  End: 'last',
}

/** The same control in another row, so that one goes down a column. */
function focusRow(body: HTMLElement | null, index: number, from: Element): boolean {
  const controls = 'a[href], button, input'
  const column = [...(from.closest('tr')?.querySelectorAll(controls) ?? [])].indexOf(from)
  const targets = body?.querySelectorAll<HTMLElement>(`tr[data-index="${index}"] :is(${controls})`)
  const target = targets?.[Math.max(0, column)] ?? targets?.[0]
  target?.focus()
  return target !== undefined
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
