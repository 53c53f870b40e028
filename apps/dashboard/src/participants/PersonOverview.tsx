import { EligibilityCard } from '../enrolments/EligibilityCard.tsx'
import { SituationCard } from '../outcomes/SituationCard.tsx'
import { ContactCard } from './ContactCard.tsx'
import { Happened } from './Happened.tsx'
import { NextStep } from './NextStep.tsx'
import styles from './person.module.css'
import { SafeContactNotice } from './SafeContactNotice.tsx'
import type { PersonPageData } from './usePerson.ts'

/** What to do next, the situation over time, what happened, and whether they fit. */
export function PersonOverview({ data }: { data: PersonPageData }) {
  const { person, enrolments, rights } = data
  return (
    <>
      <SafeContactNotice contact={person.contact} />
      <NextStep data={data} />
      <SituationCard participantId={person.id} name={person.callName ?? person.fullName} />
      <div className={styles.grid}>
        <Happened participantId={person.id} />
        <div>
          {enrolments.slice(0, 2).map((each) => (
            <EligibilityCard key={each.enrolment.id} participantId={person.id} each={each} rights={rights} />
          ))}
          <ContactCard contact={person.contact} />
        </div>
      </div>
    </>
  )
}
