import { addDays } from '@passerelle/domain'
import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import { hashOfToken } from '../../../../apps/api/src/links/create.ts'
import type { Random } from '../chance/random.ts'
import type { House } from '../world.ts'
import { insertAll, type RowsOf, recordedAt } from './rows.ts'

type Asked = {
  readonly pairId: string
  readonly participantId: string
  readonly proposedOn: string
  readonly email: string | undefined
  readonly hasAnswered: boolean
  readonly language: string
}

/**
 * The letters of the proposals that are open: a link for each of the two, opened by some who have not answered yet,
 * and one letter that did not arrive.
 */
export async function writeLetters(
  db: TenantTransaction,
  house: House,
  { asOf, random }: { readonly asOf: string; readonly random: Random },
): Promise<void> {
  const asked = askedIn(house)
  await insertAll(
    db,
    house.id,
    'links',
    asked.map((each, index) => linkOf(each, index, asOf, random)),
  )
  const letters = asked.filter(({ email }) => email !== undefined)
  const lost = letters.findLastIndex(({ hasAnswered }) => !hasAnswered)
  await insertAll(
    db,
    house.id,
    'mailOutbox',
    letters.map((each, index) => letterOf(each, { house, isLost: index === lost, random })),
  )
}

function askedIn({ programmes }: House): Asked[] {
  return programmes.flatMap(({ lives }) => {
    const people = new Map([...lives.mentees, ...lives.mentors].map((life) => [life.enrolment.id, life]))
    return lives.pairs
      .filter(({ pair }) => pair.status === 'proposed')
      .flatMap(({ pair }) =>
        (['mentee', 'mentor'] as const).flatMap((side): Asked[] => {
          const person = people.get(
            side === 'mentee' ? pair.menteeEnrolmentId : pair.mentorEnrolmentId,
          )?.person
          if (person === undefined) return []
          const { id, contact, language } = person.participant
          const hasAnswered = pair.answers.some((answer) => answer.side === side)
          const { proposedOn } = pair
          return [
            { pairId: pair.id, participantId: id, proposedOn, email: contact.email, hasAnswered, language },
          ]
        }),
      )
  })
}

function linkOf(asked: Asked, index: number, asOf: string, random: Random): RowsOf<'links'>[number] {
  const { pairId, participantId, proposedOn, hasAnswered } = asked
  const openedOn = addDays(proposedOn, 1) <= asOf ? addDays(proposedOn, 1) : asOf
  return {
    ...{ id: random.id(), purpose: 'proposal', pairId, participantId, followUpId: null },
    tokenHash: hashOfToken(random.id()),
    validFrom: recordedAt(proposedOn),
    validUntil: recordedAt(addDays(proposedOn, 11)),
    usedAt: hasAnswered || index % 3 === 0 ? recordedAt(openedOn, 90) : null,
    revokedAt: null,
    recordedAt: recordedAt(proposedOn),
  }
}

function letterOf(
  { participantId, proposedOn, email = '', language }: Asked,
  { house, isLost, random }: { house: House; isLost: boolean; random: Random },
): RowsOf<'mailOutbox'>[number] {
  return {
    ...{ id: random.id(), kind: 'pair.proposal', toAddress: email, participantId, html: null },
    language: ['en', 'fr', 'nl', 'de'].includes(language) ? language : 'en',
    subject: `A question from ${house.name}`,
    text: 'We have a proposal for you. Please open your personal link.',
    messageId: `<${random.id()}@${house.slug}.example>`,
    status: isLost ? 'failed' : 'sent',
    attempts: isLost ? 5 : 1,
    nextTryAt: recordedAt(proposedOn),
    sentAt: isLost ? null : recordedAt(proposedOn, 2),
    failure: isLost ? '550 no such mailbox' : null,
    recordedAt: recordedAt(proposedOn),
  }
}
