import { Button, Textarea } from '@mantine/core'
import { Card } from '@passerelle/ui/page'
import { useState } from 'react'
import {
  type CellFault,
  type Column,
  columnsOf,
  type Draft,
  type Row,
  rowsFrom,
  type Side,
  withCell,
  withoutPerson,
  withPerson,
} from './draft.ts'
import styles from './playground.module.css'
import { Scrolling } from './Scrolling.tsx'
import { useWords, type WordId } from './words/index.ts'

type Editing = { readonly side: Side; readonly draft: Draft; readonly onChange: (draft: Draft) => void }

/** How a cell of each type is written; the notation is that of the command line, in every language. */
const written: Record<Column['type'], string> = {
  id: 'M1',
  count: '2',
  list: 'T1;T4',
  category: 'health',
  boolean: 'yes',
  set: 'network;language',
  languages: 'nl:B2;fr:C1',
  number: '34',
  place: '50.85 4.35',
  codes: '2221;2240',
  availability: '2 18:00-20:00;6 09:00-12:00',
  preference: 'T2;!T4;T9=4',
  text: 'I would like to work in a school',
  any: 'a text',
}

const ownColumns: Readonly<Record<string, WordId>> = {
  id: 'playground.column.id',
  waitingRounds: 'playground.column.waitingRounds',
  waitingDays: 'playground.column.waitingDays',
  capacity: 'playground.column.capacity',
  minimum: 'playground.column.minimum',
  avoid: 'playground.column.avoid',
}

/** One side as a table that can be typed in, pasted over, and grown. */
export function People({ side, draft, faults, onChange }: Editing & { faults: readonly CellFault[] }) {
  const { t } = useWords()
  const [isPasting, setPasting] = useState(false)
  const columns = columnsOf(draft, side)
  const rows = draft[side]
  const mine = faults.filter((fault) => fault.side === side)
  const nameOf = ({ name, label, type }: Column): string => {
    const own = ownColumns[name]
    return own !== undefined && (type === 'id' || type === 'count' || type === 'list') ? t(own) : label
  }
  return (
    <Card
      title={t(`playground.${side}`, { count: rows.length })}
      aside={
        <button
          type="button"
          className={styles.quiet}
          onClick={() => setPasting(!isPasting)}
          aria-expanded={isPasting}
        >
          {t('playground.paste')}
        </button>
      }
    >
      {isPasting && <Paste {...{ side, draft, columns, onChange }} onDone={() => setPasting(false)} />}
      <Scrolling label={t(`playground.${side}`, { count: rows.length })}>
        <table className={styles.people}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.name} scope="col">
                  {nameOf(column)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {columns.map((column) => (
                  <Cell
                    key={column.name}
                    row={row}
                    column={column}
                    label={t('playground.cell', { person: row.id ?? '', column: nameOf(column) })}
                    isFaulty={mine.some((fault) => fault.row === at && fault.column === column.name)}
                    onChange={(cell) => onChange(withCell(draft, side, at, column.name, cell))}
                  />
                ))}
                <td>
                  <button
                    type="button"
                    className={styles.remove}
                    aria-label={t('playground.remove', { name: row.id ?? '' })}
                    onClick={() => onChange(withoutPerson(draft, side, at))}
                  >
                    ×
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <Faults faults={mine} columns={columns} nameOf={nameOf} />
      <button type="button" className={styles.quiet} onClick={() => onChange(withPerson(draft, side))}>
        {t(side === 'mentees' ? 'playground.addMentee' : 'playground.addMentor')}
      </button>
    </Card>
  )
}

function Cell({
  row,
  column,
  label,
  isFaulty,
  onChange,
}: {
  row: Row
  column: Column
  label: string
  isFaulty: boolean
  onChange: (cell: string) => void
}) {
  const value = row[column.name] ?? ''
  return (
    <td>
      <input
        className={styles.cell}
        aria-label={label}
        aria-invalid={isFaulty || undefined}
        placeholder="–"
        title={written[column.type]}
        size={Math.max(column.type === 'id' || column.type === 'count' ? 4 : 8, Math.min(26, value.length))}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </td>
  )
}

function Faults({
  faults,
  columns,
  nameOf,
}: {
  faults: readonly CellFault[]
  columns: readonly Column[]
  nameOf: (column: Column) => string
}) {
  const { t } = useWords()
  return (
    <ul className={styles.faults} aria-live="polite">
      {faults.map(({ row, column: name, kind }) => {
        const column = columns.find((each) => each.name === name)
        const values = { row: row + 1 }
        return (
          <li key={`${row} ${name}`}>
            {kind === 'no-id' && t('playground.noId', values)}
            {kind === 'twice' && t('playground.twice', values)}
            {kind === 'unreadable' &&
              column &&
              t('playground.unreadable', {
                ...values,
                column: nameOf(column),
                example: written[column.type],
              })}
          </li>
        )
      })}
    </ul>
  )
}

function Paste({
  side,
  draft,
  columns,
  onChange,
  onDone,
}: Editing & { columns: readonly Column[]; onDone: () => void }) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const [said, setSaid] = useState<string>()
  const replace = (): void => {
    const found = rowsFrom(draft, side, text)
    if (found === undefined) {
      setSaid(t('playground.pasteNone'))
      return
    }
    onChange({ ...draft, [side]: found.rows })
    if (found.unknown.length === 0) onDone()
    else setSaid(t('playground.pasteUnknown', { columns: found.unknown.join(', ') }))
  }
  return (
    <div className={styles.pasting}>
      <Textarea
        label={t('playground.pasteLabel')}
        description={t('playground.pasteText', { columns: columns.map(({ name }) => name).join(', ') })}
        error={said}
        rows={4}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button variant="default" disabled={text.trim() === ''} onClick={replace}>
        {t('playground.pasteDo')}
      </Button>
    </div>
  )
}
