import type { Contact } from '@passerelle/domain'
import { Notice } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'

/** What to mind before calling or writing. Nothing where there is nothing to mind. */
export function SafeContactNotice({ contact: { safeContact } }: { contact: Contact }) {
  const say = useMessages()
  if (safeContact === undefined) return null
  const { noVoicemail, noMail, noTextMessage, note } = safeContact
  const words = [
    noVoicemail && say.t('participants.noVoicemail'),
    noMail && say.t('participants.noMail'),
    noTextMessage && say.t('participants.noText'),
    note,
  ].filter((word) => typeof word === 'string')
  if (words.length === 0) return null
  return (
    <Notice>
      {say.t('common.labelled', { label: say.t('participants.safe'), value: words.join(' · ') })}
    </Notice>
  )
}
