import { Button } from '@mantine/core'
import { useMessages } from '@passerelle/ui/say'
import { useState } from 'react'
import type { PersonPageData } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'
import { EnrolDialog } from './EnrolDialog.tsx'
import { EnrolmentCard } from './EnrolmentCard.tsx'
import styles from './enrolments.module.css'

/** Everywhere somebody takes part, as far as the reader may see, and the way into another programme. */
export function PersonEnrolments({ data }: { data: PersonPageData }) {
  const say = useMessages()
  const { session } = useSession()
  const [isEnrolling, setEnrolling] = useState(false)
  const { person, enrolments } = data
  return (
    <>
      {session.actions.includes('enrolment.create') && (
        <div className={styles.toolbar}>
          <Button variant="default" size="sm" onClick={() => setEnrolling(true)}>
            {say.t('enrolments.add')}
          </Button>
        </div>
      )}
      {enrolments.map((each) => (
        <EnrolmentCard key={each.enrolment.id} data={data} each={each} />
      ))}
      {isEnrolling && <EnrolDialog participantId={person.id} onClose={() => setEnrolling(false)} />}
    </>
  )
}
