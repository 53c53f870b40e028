import { Button } from '@mantine/core'
import { useState } from 'react'
import { toast } from '../src/feedback/index.ts'
import { EmptyState, Tag } from '../src/page/index.ts'
import { type Column, DataTable, type TableView } from '../src/table/index.ts'

type Person = {
  readonly id: string
  readonly name: string
  readonly stage: string
  readonly waits: number | null
}

const names = ['Olena Marchuk', 'Petar Ilić', 'Amina Haddad', 'Tesfay Berhe']
const stages = ['ready', 'applied', 'paired']

const people: readonly Person[] = Array.from({ length: 10_000 }, (_, at) => ({
  id: String(at),
  name: `${names[at % names.length]} ${at}`,
  stage: stages[at % stages.length] ?? '',
  waits: at % 7 === 0 ? null : at % 90,
}))

const columns: readonly Column<Person>[] = [
  {
    id: 'name',
    header: 'Name',
    value: ({ name }) => name,
    cell: ({ id, name }) => <a href={`#${id}`}>{name}</a>,
    width: 2,
  },
  {
    id: 'stage',
    header: 'Stage',
    value: ({ stage }) => stage,
    cell: ({ stage }) => <Tag>{stage}</Tag>,
    filter: {},
  },
  { id: 'waits', header: 'Waiting (days)', value: ({ waits }) => waits, align: 'right' },
]

/** Ten thousand people, a view to choose, several at once. */
export function TablePart() {
  const [view, setView] = useState<TableView>({})
  return (
    <DataTable
      name="people"
      label="People"
      rows={people}
      rowId={({ id }) => id}
      columns={columns}
      view={view}
      onView={setView}
      views={[{ label: 'Ready', view: { filter: 'stage:ready' } }]}
      bulk={(rows, clear) => (
        <Button
          variant="default"
          onClick={() => {
            toast(`${rows.length} written to`)
            clear()
          }}
        >
          Write to them
        </Button>
      )}
      empty={<EmptyState title="Nobody yet" />}
    />
  )
}
