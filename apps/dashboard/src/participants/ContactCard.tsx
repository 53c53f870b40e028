import type { Contact } from '@passerelle/domain'
import { Card, type Fact, Facts } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'

const preferences = {
  email: 'participants.prefersEmail',
  phone: 'participants.prefersPhone',
  'text-message': 'participants.prefersText',
  'contact-person': 'participants.prefersPerson',
} as const

/** Every way to reach somebody. What makes it safe stands above. */
export function ContactCard({ contact }: { contact: Contact }) {
  const say = useMessages()
  const { email, phone, throughContactPerson, prefers, safeContact } = contact
  const facts: Fact[] = [
    ...(phone
      ? [
          {
            label: say.t('participants.phone'),
            value: <a href={`tel:${phone.e164 ?? phone.typed}`}>{phone.typed}</a>,
          },
        ]
      : []),
    ...(email
      ? [
          {
            label: say.t('participants.email'),
            value: safeContact?.noMail ? email : <a href={`mailto:${email}`}>{email}</a>,
          },
        ]
      : []),
    ...(throughContactPerson ? [{ label: say.t('participants.through'), value: throughContactPerson }] : []),
    ...(prefers ? [{ label: say.t('participants.prefers'), value: say.t(preferences[prefers]) }] : []),
  ]
  return (
    <Card title={say.t('participants.contact')}>
      {facts.length === 0 ? <p>{say.t('participants.noContact')}</p> : <Facts facts={facts} />}
    </Card>
  )
}
