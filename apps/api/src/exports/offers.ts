import { componentForms } from '@passerelle/domain'
import { audienceGroups, blueprints, ListingKind, listings } from '@passerelle/domain/catalogue'
import { directoryEntry, type Hsds, toHsds } from '@passerelle/domain/open'
import { type Locale, loadMessages, type Messages } from '@passerelle/messages'

/** The offers of the catalogue as Open Referral, in the words of a language. */
export async function offersAsHsds(language: Locale): Promise<Hsds> {
  const say = await loadMessages(language)
  const entries = [...blueprints, ...listings].map((entry) => directoryEntry(entry, [language, 'en']))
  return toHsds(entries, { language, labelOf: (_, code) => labelOf(say, code) })
}

/** What a form or an audience is called; codes that the catalogue alone has are read out. */
function labelOf(say: Messages, code: string): string {
  const form = componentForms.find((each) => each === code)
  if (form) return say.coded('componentForm', { code: form })
  const kind = ListingKind.options.find((each) => each === code)
  if (kind) return say.coded('listingKind', { code: kind })
  const group = audienceGroups.find((each) => each === code)
  return group ? say.coded('audienceGroup', { code: group }) : code.replaceAll('-', ' ')
}
