/** What is known of people, from their two tables: ordinary facts, and those that need a right of their own. */
import {
  type AttributeKey,
  attributes,
  type DataClass,
  Fact,
  type FactKey,
  type KnownActivity,
} from '@passerelle/domain'
import { sql } from 'kysely'
import type { TenantTransaction } from '../database/doors.ts'

/** How carefully a fact is kept; what staff judges is sensitive. */
export function classOf(key: FactKey): DataClass {
  return key.startsWith('judgement.') ? 'sensitive' : attributes[key as AttributeKey].dataClass
}

/** The table that keeps a fact. */
export function tableOf(key: FactKey): 'facts' | 'sensitiveFacts' {
  return classOf(key) === 'personal' ? 'facts' : 'sensitiveFacts'
}

export type StoredFact = Fact & { readonly id: string; readonly version: number }

/** Facts of people by person, oldest first. Rows of attributes that the registry no longer knows are left out. */
export async function factsOf(
  db: TenantTransaction,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredFact[]>> {
  const read = (table: 'facts' | 'sensitiveFacts') =>
    db
      .selectFrom(table)
      .select(['id', 'version', 'participantId', 'key', 'answer', 'value', 'fromOn', 'untilOn', 'evidence'])
      .where(sql<boolean>`participant_id = any(${participantIds}::uuid[])`)
      .orderBy('fromOn')
      .orderBy('recordedAt')
      .execute()
  const rows = [...(await read('facts')), ...(await read('sensitiveFacts'))]
  const facts = new Map<string, StoredFact[]>()
  for (const { id, version, participantId, key, answer, value, fromOn, untilOn, evidence } of rows) {
    const fact = Fact.safeParse({
      ...{ key, answer, from: fromOn, evidence },
      ...(value !== null && { value }),
      ...(untilOn !== null && { until: untilOn }),
    })
    if (!fact.success) continue
    const known = facts.get(participantId)
    const stored = { ...fact.data, id, version }
    if (known) known.push(stored)
    else facts.set(participantId, [stored])
  }
  return facts
}

/** The spells of people, as much of them as a day's situation needs. */
export async function activitiesOf(
  db: TenantTransaction,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly KnownActivity[]>> {
  const rows = await db
    .selectFrom('spells')
    .select(['participantId', 'kind', 'activity', 'startedOn', 'endedOn', 'confirmedOn'])
    .where(sql<boolean>`participant_id = any(${participantIds}::uuid[])`)
    .orderBy('startedOn')
    .execute()
  const spells = new Map<string, KnownActivity[]>()
  for (const { participantId, kind, activity, startedOn, endedOn, confirmedOn } of rows) {
    const spell = { kind, activity, from: startedOn, confirmedOn, ...(endedOn && { until: endedOn }) }
    const known = spells.get(participantId)
    if (known) known.push(spell)
    else spells.set(participantId, [spell])
  }
  return spells
}
