import { Button } from '@mantine/core'
import type { Contact } from '@passerelle/domain'
import { useMessages } from '@passerelle/ui/say'

/** Write and call, where there is an address or number and nothing forbids it. */
export function ContactActions({ contact }: { contact: Contact }) {
  const say = useMessages()
  const { email, phone, safeContact } = contact
  return (
    <>
      {email && !safeContact?.noMail && (
        <Button component="a" variant="default" size="sm" href={`mailto:${email}`}>
          {say.t('participants.write')}
        </Button>
      )}
      {phone && (
        <Button component="a" variant="default" size="sm" href={`tel:${phone.e164 ?? phone.typed}`}>
          {say.t('participants.call')}
        </Button>
      )}
    </>
  )
}
