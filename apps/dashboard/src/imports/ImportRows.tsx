import { Button, TextInput } from '@mantine/core'
import { useSayFailure } from '@passerelle/ui/feedback'
import { Link } from '@passerelle/ui/link'
import { Card, Segmented, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTRPC } from '../api/client.ts'
import { useReread } from '../participants/usePerson.ts'
import styles from './imports.module.css'
import type { OneImport } from './OneImportPage.tsx'

type Row = OneImport['rows'][number]
const tones = { create: 'green', update: 'blue', skip: 'neutral', refuse: 'red' } as const
/** More rows at once are no help to a reader; the rest is behind the filter. */
const most = 200

/** What will become of each row, the ones with something to repair first. */
export function ImportRows({ data }: { data: OneImport }) {
  const say = useMessages()
  const broken = data.rows.filter(({ problems }) => problems.length > 0)
  const [shows, setShows] = useState<'problems' | 'all'>(broken.length > 0 ? 'problems' : 'all')
  const rows = shows === 'problems' ? broken : data.rows
  return (
    <Card
      title={say.t('imports.rows')}
      aside={
        <Segmented
          label={say.t('imports.rows')}
          value={shows}
          onChange={setShows}
          options={[
            { value: 'problems', label: say.t('imports.withProblems', { count: broken.length }) },
            { value: 'all', label: say.t('imports.allRows', { count: data.rows.length }) },
          ]}
        />
      }
    >
      <ul className={styles.rows}>
        {rows.slice(0, most).map((row) => (
          <li key={row.number}>
            <div className={styles.rowHead}>
              <span className={styles.soft}>{say.t('imports.line', { number: String(row.number) })}</span>
              <b>
                <bdi>
                  {row.writtenAt !== null && row.participantId !== null && row.name !== null ? (
                    <Link href={`/participants/${row.participantId}`}>{row.name}</Link>
                  ) : (
                    (row.name ?? row.cells.filter(Boolean).slice(0, 2).join(' · '))
                  )}
                </bdi>
              </b>
              {row.decision && (
                <Tag tone={tones[row.decision]}>
                  {row.why
                    ? say.coded('importWhy', { code: row.why })
                    : say.coded('importDecision', { code: row.decision })}
                </Tag>
              )}
            </div>
            {row.problems.map((problem) => (
              <Problem key={`${problem.field}${problem.code}`} data={data} row={row} problem={problem} />
            ))}
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <p className={styles.soft}>{say.t('common.more', { count: rows.length - most })}</p>
      )}
    </Card>
  )
}

/** What is wrong with a cell, what would be read, and a field to put it right. */
function Problem({ data, row, problem }: { data: OneImport; row: Row; problem: Row['problems'][number] }) {
  const say = useMessages()
  const api = useTRPC()
  const onSettled = useReread()
  const onError = useSayFailure()
  const repair = useMutation(api.imports.repair.mutationOptions({ onSettled, onError }))
  const column = data.columns.findIndex(({ field }) => field === problem.field)
  const [text, setText] = useState(row.cells[column] ?? '')
  const field = say.coded('importField', { code: problem.field })
  const sentence = say.message({ code: problem.code, values: { found: problem.found, field } })
  const save = (event: FormEvent) => {
    event.preventDefault()
    repair.mutate({ importId: data.id, version: data.version, number: row.number, column, text })
  }
  return (
    <form className={styles.problem} onSubmit={save}>
      <span>
        <b>{field}</b>: {sentence}
      </span>
      {data.status === 'checked' && column >= 0 && (
        <>
          <TextInput
            size="xs"
            aria-label={say.t('imports.repairField', { field, number: String(row.number) })}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" size="compact-sm" variant="default" loading={repair.isPending}>
            {say.t('imports.repair')}
          </Button>
        </>
      )}
    </form>
  )
}
