import { Button } from '@mantine/core'
import { Card, Loading } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import styles from './person.module.css'

type Entry = Answers['participants']['happened'][number]

const first = 6

/** What happened, from the records themselves: the newest first, the rest on demand. */
export function Happened({ participantId }: { participantId: string }) {
  const say = useMessages()
  const api = useTRPC()
  const [isWhole, setWhole] = useState(false)
  const { data: entries } = useQuery(api.participants.happened.queryOptions({ participantId }))
  if (entries === undefined) return <Loading lines={4} />
  const shown = isWhole ? entries : entries.slice(0, first)
  const hidden = entries.length - shown.length
  return (
    <Card title={say.t('participants.happened')}>
      {entries.length === 0 && <p className={styles.soft}>{say.t('participants.nothingHappened')}</p>}
      <ol className={styles.happened}>
        {shown.map((entry, at) => (
          <EntryLine key={`${entry.on} ${entry.code} ${at}`} entry={entry} />
        ))}
      </ol>
      {hidden > 0 && (
        <Button className={styles.more ?? ''} variant="subtle" onClick={() => setWhole(true)}>
          {say.t('participants.showMore', { count: hidden })}
        </Button>
      )}
    </Card>
  )
}

function EntryLine({ entry: { on, code, values, texts, reason, note } }: { entry: Entry }) {
  const say = useMessages()
  const { session } = useSession()
  const written = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, say.written(text)]))
  const why = reason && say.label(`reason.${reason}`)
  return (
    <li>
      <time dateTime={on} title={say.day(on, 'full')}>
        {say.nearDay(on, session.today, { short: true })}
      </time>
      <div>
        {say.message({ code: `happened.${code}`, values: { ...values, ...written } })}{' '}
        {why && <span className={styles.soft}>({why})</span>}
        {note && <div className={styles.soft}>“{note}”</div>}
      </div>
    </li>
  )
}
