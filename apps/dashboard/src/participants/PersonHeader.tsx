import { Button } from '@mantine/core'
import type { LanguageLevels } from '@passerelle/domain'
import { Initials, PageHeader, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useState } from 'react'
import { sayLanguages } from '../enrolments/sayFact.ts'
import { stageTones } from '../enrolments/tones.ts'
import { ContactActions } from './ContactActions.tsx'
import { EditPersonDialog } from './EditPersonDialog.tsx'
import type { PersonPageData } from './usePerson.ts'

/** Who it is, where they stand, what they speak, and how to reach them safely. */
export function PersonHeader({ data }: { data: PersonPageData }) {
  const say = useMessages()
  const [isEditing, setEditing] = useState(false)
  const { person, enrolments, rights } = data
  const [latest] = enrolments
  return (
    <>
      <PageHeader
        title={person.fullName}
        picture={<Initials name={person.callName ?? person.fullName} tone="blue" size="large" />}
        state={
          latest && (
            <Tag tone={stageTones[latest.stage]}>{say.coded('enrolmentStage', { code: latest.stage })}</Tag>
          )
        }
        below={useBelow(data)}
        actions={
          <>
            {rights.contact && <ContactActions contact={person.contact} />}
            {rights.write && (
              <Button variant="default" size="sm" onClick={() => setEditing(true)}>
                {say.t('participants.edit')}
              </Button>
            )}
          </>
        }
      />
      {isEditing && <EditPersonDialog person={person} onClose={() => setEditing(false)} />}
    </>
  )
}

/** "Called Olena · mentee, Mentoring for Migrants · Ukrainian (native), English C1 · written to in English" */
function useBelow({ person, enrolments, facts }: PersonPageData): string {
  const say = useMessages()
  const languages = facts.find(({ key, answer }) => key === 'languages' && answer === 'answered')
  const [latest] = enrolments
  const words = [
    person.callName && say.t('participants.called', { name: person.callName }),
    latest &&
      say.t('participants.roleIn', {
        role: say.coded('role', { code: latest.enrolment.role }),
        programme: say.written(latest.programmeName),
      }),
    languages?.answer === 'answered' && sayLanguages(say, languages.value as LanguageLevels),
    say.t('participants.writtenInShort', { language: say.language(person.language) }),
  ].filter(Boolean)
  return say.opening(words.join(' · '))
}
