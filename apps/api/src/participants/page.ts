/** Everything on a person's page that comes at once, and writing an answer. */
import type { Fact } from '@passerelle/domain'
import { NotFound } from '../errors/index.ts'
import { participantReference } from '../records/references.ts'
import type { MemberRun } from '../trpc/run.ts'
import { consentsOf } from './consents.ts'
import { classOf } from './facts.ts'
import { enrolmentsOfPerson, knownFactsOf, pairsOfPerson, personRow, rightsOn } from './person.ts'
import { insertFact } from './write.ts'

type Frame = Omit<MemberRun<unknown>, 'input'>

/** Reads a page. What it shows of the careful kinds stands in the audit trail, by attribute, never by value. */
export async function readPerson({ db, principal, today, audit }: Frame, id: string) {
  const reference = await participantReference(db, id)
  if (reference === undefined) throw new NotFound()
  const rights = rightsOn(principal, reference)
  const person = await personRow(db, id)
  const facts = await knownFactsOf(db, id, rights, today)
  const careful = facts.map(({ key }) => key).filter((key) => classOf(key) !== 'personal')
  if (careful.length > 0) {
    await audit({
      action: 'fact.readSensitive',
      subject: { kind: 'participant', id },
      change: { read: careful },
    })
  }
  return {
    person,
    rights,
    facts,
    enrolments: await enrolmentsOfPerson(db, id, principal, rights, today),
    pairs: await pairsOfPerson(db, id, principal),
    consents: await consentsOf(db, id),
  }
}

export async function record(
  { db, organisationId, principal, newId, audit, input }: MemberRun<{ participantId: string }>,
  fact: Fact,
): Promise<{ readonly id: string }> {
  const id = newId()
  const { participantId } = input
  await insertFact(db, { organisationId, id, participantId, memberId: principal.memberId, fact })
  const change = { fact: fact.key, answer: fact.answer }
  await audit({ subject: { kind: 'participant', id: participantId }, change })
  return { id }
}
