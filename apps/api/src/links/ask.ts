/** Writing to the two people of a pair, each with a link of their own. */
import { addDays, type ProgrammeRole } from '@passerelle/domain'
import { chooseLocale } from '@passerelle/messages'
import { createLink, type LinkFrame, type LinkPurpose } from './create.ts'
import { type LinkLetterKind, writeLinkLetter } from './letters.ts'

/** What a procedure's run gives, as far as it is needed here. */
export type AskFrame = LinkFrame & {
  readonly publicUrl: string
  readonly mail: (letter: {
    kind: string
    to: string
    language: string
    subject: string
    text: string
    participantId?: string
  }) => Promise<void>
}

export type Asked = {
  readonly side: ProgrammeRole
  readonly participantId: string
  /** `no-address`: somebody has to call. `not-by-mail`: the person asked for no mail. */
  readonly result: 'written' | 'no-address' | 'not-by-mail'
}

type Wanted = {
  readonly pairId: string
  readonly kind: LinkLetterKind
  /** The last day on which the link works. */
  readonly lastDay: string
  /** Both where absent. */
  readonly sides?: readonly ProgrammeRole[]
}

const purposeOf: Readonly<Record<LinkLetterKind, LinkPurpose>> = {
  proposal: 'proposal',
  'proposal-again': 'proposal',
  introduced: 'meeting',
  'ask-meeting': 'meeting',
}

/**
 * Queues a letter with a fresh link to one or both of a pair, in each one's language. Who cannot be written to is
 * said in the answer, so that somebody calls.
 */
export async function askPair(frame: AskFrame, wanted: Wanted): Promise<Asked[]> {
  const { db, organisationId } = frame
  const organisation = await db
    .selectFrom('organisations')
    .select(['name', 'defaultLanguage'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  const people = await peopleOf(frame, wanted.pairId)
  const asked: Asked[] = []
  for (const person of people.filter(({ side }) => wanted.sides?.includes(side) ?? true)) {
    const { side, participantId } = person
    const result = canWrite(person)
    asked.push({ side, participantId, result })
    if (result !== 'written' || person.email === null) continue
    const link = await createLink(frame, {
      purpose: purposeOf[wanted.kind],
      participantId,
      pairId: wanted.pairId,
      validUntil: `${addDays(wanted.lastDay, 1)}T00:00:00.000Z`,
    })
    const locale = chooseLocale([person.language, organisation.defaultLanguage])
    const other = people.find((one) => one.side !== side)
    const letter = await writeLinkLetter(
      { name: person.callName ?? person.fullName, locale, side },
      {
        kind: wanted.kind,
        organisation: organisation.name,
        url: `${frame.publicUrl}${link.path}?lang=${locale}`,
        lastDay: wanted.lastDay,
        ...(other &&
          purposeOf[wanted.kind] === 'meeting' && {
            other: {
              name: other.callName ?? other.fullName,
              contact: wanted.kind === 'introduced' ? contactOf(other) : undefined,
            },
          }),
      },
    )
    await frame.mail({ kind: `pair.${wanted.kind}`, to: person.email, participantId, ...letter })
  }
  return asked
}

type Person = Awaited<ReturnType<typeof peopleOf>>[number]
type ContactWishes = { readonly safeContact?: { readonly noMail?: boolean; readonly note?: string } }

function canWrite({ email, contact }: Person): Asked['result'] {
  if ((contact as ContactWishes).safeContact?.noMail === true) return 'not-by-mail'
  return email === null ? 'no-address' : 'written'
}

/** How the other one may be reached. Somebody with a safe-contact note is reached through the office only. */
function contactOf({ email, phone, contact }: Person): string | undefined {
  if ((contact as ContactWishes).safeContact !== undefined) return undefined
  return phone ?? email ?? undefined
}

async function peopleOf({ db }: AskFrame, pairId: string) {
  const pair = await db
    .selectFrom('pairs')
    .innerJoin('enrolments', (join) =>
      join
        .onRef('enrolments.organisationId', '=', 'pairs.organisationId')
        .on((on) =>
          on.or([
            on('enrolments.id', '=', on.ref('pairs.menteeEnrolmentId')),
            on('enrolments.id', '=', on.ref('pairs.mentorEnrolmentId')),
          ]),
        ),
    )
    .innerJoin('participants', (join) =>
      join
        .onRef('participants.organisationId', '=', 'enrolments.organisationId')
        .onRef('participants.id', '=', 'enrolments.participantId'),
    )
    .where('pairs.id', '=', pairId)
    .where('participants.erasedAt', 'is', null)
    .select([
      'enrolments.role as side',
      'participants.id as participantId',
      'participants.fullName',
      'participants.callName',
      'participants.language',
      'participants.email',
      'participants.phone',
      'participants.contact',
    ])
    .orderBy('enrolments.role')
    .execute()
  return pair
}
