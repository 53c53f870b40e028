import type { PersonInput } from '@passerelle/domain'
import { type Bound, CheckboxField, FieldGroup, FieldRow, SelectField, TextField } from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'

/** What people speak and write in, the screens' own four first. */
const written =
  'en fr nl de ar am ti so fa ps ku tr uk ru pl ro bg es pt it sq sr hr mk el ka hy bn hi ur pa ne ta th vi zh ja ln sw rw ha wo ff mg'.split(
    ' ',
  )

const preferences = ['email', 'phone', 'text-message', 'contact-person'] as const

type Field = <Path extends string>(path: Path) => Bound<never>

/** Name, language and ways to reach somebody, with what makes contact safe. `field` binds below `person`. */
export function ContactFields({ field }: { field: (path: string) => Bound<never> }) {
  const say = useMessages()
  const bound = field as Field
  const prefers: Record<(typeof preferences)[number], string> = {
    email: say.t('participants.prefersEmail'),
    phone: say.t('participants.prefersPhone'),
    'text-message': say.t('participants.prefersText'),
    'contact-person': say.t('participants.prefersPerson'),
  }
  return (
    <>
      <FieldGroup title={say.t('participants.who')}>
        <FieldRow>
          <TextField
            {...bound('fullName')}
            label={say.t('participants.fullName')}
            hint={say.t('participants.fullNameHint')}
          />
          <TextField {...bound('callName')} label={say.t('participants.callName')} />
          <SelectField
            {...bound('language')}
            label={say.t('participants.writtenIn')}
            options={written.map((value) => ({ value, label: say.language(value) }))}
          />
        </FieldRow>
      </FieldGroup>
      <FieldGroup title={say.t('participants.contact')}>
        <FieldRow>
          <TextField {...bound('contact.email')} type="email" label={say.t('participants.email')} />
          <TextField {...bound('contact.phone')} type="tel" label={say.t('participants.phone')} />
          <SelectField
            {...bound('contact.prefers')}
            label={say.t('participants.prefers')}
            options={preferences.map((value) => ({ value, label: prefers[value] }))}
          />
        </FieldRow>
        <TextField
          {...bound('contact.throughContactPerson')}
          label={say.t('participants.through')}
          hint={say.t('participants.throughHint')}
        />
      </FieldGroup>
      <FieldGroup title={say.t('participants.safe')} hint={say.t('participants.safeHint')}>
        <FieldRow>
          <CheckboxField
            {...bound('contact.safeContact.noVoicemail')}
            label={say.t('participants.noVoicemail')}
          />
          <CheckboxField {...bound('contact.safeContact.noMail')} label={say.t('participants.noMail')} />
          <CheckboxField
            {...bound('contact.safeContact.noTextMessage')}
            label={say.t('participants.noText')}
          />
        </FieldRow>
        <TextField {...bound('contact.safeContact.note')} label={say.t('participants.safeNote')} />
      </FieldGroup>
    </>
  )
}

type Contact = PersonInput['contact']

/** Without a mark or a word there is nothing to mind. */
export function withoutEmptySafety<Input extends { readonly contact: Contact }>(person: Input): Input {
  const { safeContact, ...contact } = person.contact
  const { noVoicemail, noMail, noTextMessage, note } = safeContact ?? {}
  const minds = noVoicemail || noMail || noTextMessage || note !== undefined
  return { ...person, contact: minds && safeContact ? { ...contact, safeContact } : contact }
}
