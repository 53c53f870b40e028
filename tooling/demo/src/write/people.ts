import type { Participant } from '@passerelle/domain'
import { nameKeys } from '@passerelle/domain/people'
import { json } from '../../../../apps/api/src/database/columns.ts'
import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import { tableOf } from '../../../../apps/api/src/participants/facts.ts'
import { insertAll, type RowsOf, recordedAt } from './rows.ts'

type Written = { readonly participant: Participant; readonly newId: () => string }

/** People with what is known of them, each fact in the table that its class asks for, and their consents. */
export async function writePeople(
  db: TenantTransaction,
  organisationId: string,
  people: readonly Written[],
): Promise<void> {
  await insertAll(
    db,
    organisationId,
    'participants',
    people.map(({ participant }) => ({
      id: participant.id,
      fullName: participant.fullName,
      nameKeys: nameKeys(participant.fullName),
      callName: participant.callName ?? null,
      language: participant.language,
      contact: json<unknown>(participant.contact),
      knownSince: participant.knownSince,
      isTest: participant.isTest,
      restrictedUntil: null,
      erasedAt: null,
      recordedAt: recordedAt(participant.knownSince),
    })),
  )
  for (const table of ['facts', 'sensitiveFacts'] as const) {
    await insertAll(
      db,
      organisationId,
      table,
      people.flatMap((person) => factsOf(person, table)),
    )
  }
  await insertAll(
    db,
    organisationId,
    'consents',
    people.flatMap(({ participant }) =>
      participant.consents.map((consent) => ({
        id: consent.id,
        participantId: participant.id,
        purpose: consent.purpose,
        textVersion: consent.textVersion,
        givenAt: consent.givenAt,
        how: consent.how,
        audience: consent.audience ?? null,
        untilOn: consent.until ?? null,
        withdrawnAt: consent.withdrawnAt ?? null,
        recordedAt: consent.givenAt,
      })),
    ),
  )
}

function factsOf({ participant, newId }: Written, table: 'facts' | 'sensitiveFacts'): RowsOf<'facts'> {
  return participant.facts
    .filter(({ key }) => tableOf(key) === table)
    .map((fact) => ({
      id: newId(),
      participantId: participant.id,
      key: fact.key,
      answer: fact.answer,
      value: fact.value === undefined ? null : json<unknown>(fact.value),
      fromOn: fact.from,
      untilOn: fact.until ?? null,
      evidence: json<unknown>(fact.evidence),
      recordedBy: fact.evidence.by ?? null,
      recordedAt: recordedAt(fact.evidence.on),
    }))
}
