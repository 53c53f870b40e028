/** Letters that carry a personal link. Neutral subjects; nothing in them says more than their reader knows. */
import type { ProgrammeRole } from '@passerelle/domain'
import {
  chooseLocale,
  type Locale,
  loadAllMessages,
  type MessageId,
  type Messages,
} from '@passerelle/messages'

/** One reader: who, and in which language we can write. */
export type Reader = { readonly name: string; readonly locale: Locale; readonly side: ProgrammeRole }

export type LinkLetterKind = 'proposal' | 'proposal-again' | 'introduced' | 'ask-meeting'

export type LinkLetter = {
  readonly kind: LinkLetterKind
  readonly organisation: string
  readonly url: string
  /** The last day on which the link works. */
  readonly lastDay: string
  /** The other one's name and how to reach them: only once both said yes. */
  readonly other?: { readonly name: string; readonly contact?: string | undefined }
}

const bodies: Readonly<Record<LinkLetterKind, MessageId>> = {
  proposal: 'links.mailProposal',
  'proposal-again': 'links.mailProposalAgain',
  introduced: 'links.mailIntroduced',
  'ask-meeting': 'links.mailAskMeeting',
}

let all: Promise<Readonly<Record<Locale, Messages>>> | undefined

/** The sentences of the first language that fits, English where none does. */
export async function sayIn(...wanted: readonly string[]): Promise<Messages> {
  all ??= loadAllMessages()
  return (await all)[chooseLocale(wanted)]
}

export async function writeLinkLetter(
  reader: Reader,
  letter: LinkLetter,
): Promise<{ readonly language: Locale; readonly subject: string; readonly text: string }> {
  const say = await sayIn(reader.locale)
  const { organisation, other } = letter
  const paragraphs = [
    say.t('links.mailHello', { name: reader.name }),
    say.t(bodies[letter.kind], { side: reader.side, other: other?.name ?? '' }),
    other?.contact ? say.t('links.mailContact', { other: other.name, contact: other.contact }) : '',
    letter.url,
    say.t('links.mailEnd', { day: say.day(letter.lastDay) }),
    organisation,
  ]
  return {
    language: reader.locale,
    subject: say.t('links.mailSubject', { organisation }),
    text: `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`,
  }
}
