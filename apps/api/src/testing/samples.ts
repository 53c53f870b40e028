/**
 * Inputs of the permission walk (`trpc/permissions.test.ts`) that cannot be guessed from the schema. The walk guesses:
 * ids by their name (`pairId`, `participantId`, … see `idNames` in world.ts), codes, days, numbers, first choices, and
 * leaves out what is optional. Where that is not enough it fails and names the procedure: add one line here,
 *
 *   'pairs.close': ({ pairId }) => ({ pairId, version: 1, … }),
 *
 * for a download the key is `files/<path>`. The ids are of one place at a time: own, other site, other programme, other
 * organisation. `stateOf` says where the record of a sample is in another state than live; `hidesMore` names those that
 * answer "not found" to some who may, because a rule of their own says so.
 */
import { randomUUID } from 'node:crypto'
import type { RecordState } from '@passerelle/domain'
import type { Ids } from './world.ts'

const answer = { key: 'gender', answer: 'prefer-not', from: '2026-05-01', source: 'self' }

export const samples: Readonly<Record<string, (ids: Ids) => unknown>> = {
  'imports.read': ({ programmeId, siteId }) => ({
    ...{ programmeId, siteId, role: 'mentee', fileName: 'list.csv', text: 'Name\nSomebody New' },
  }),
  'imports.repair': ({ importId }) => ({ importId, version: 1, number: 2, column: 0, text: 'Somebody' }),
  'followUps.record': ({ followUpId }) => ({
    ...{ followUpId, version: 1, claims: [] },
    entry: { on: '2026-05-04', how: 'phone', result: 'no-answer', giveUp: false },
  }),
  'letters.retry': () => ({ letterId: '7b0a4b1c-0000-4000-8000-000000000000', version: 1 }),
  'participants.recordFact': ({ participantId }) => ({ participantId, answer }),
  'participants.recordSensitiveFact': ({ participantId }) => ({ participantId, answer }),
  'pairs.settleConcern': ({ pairId }) => ({ pairId, version: 1, concernId: randomUUID(), isSettled: true }),
  'programmes.start': () => ({
    blueprintId: 'duo-for-a-job',
    name: { en: 'A programme' },
    languages: ['en'],
    siteIds: [],
  }),
  'today.done': ({ pairId: subjectId }) => ({ kind: 'pair-at-risk', subjectId }),
  'today.snooze': ({ pairId: subjectId }) => ({ kind: 'pair-at-risk', subjectId, until: '2026-05-08' }),
  'today.wake': ({ pairId: subjectId }) => ({ kind: 'pair-at-risk', subjectId }),
}

export const stateOf: Readonly<Record<string, RecordState>> = {}

export const hidesMore: readonly string[] = [
  // A suggestion shows only where both people are in the own programmes and sites.
  'matching.accept',
  'matching.suggestion',
  'matching.wish',
  // No concern was raised.
  'pairs.settleConcern',
  // Only what did not arrive.
  'letters.retry',
  // Only what was removed comes back.
  'meetings.restore',
  // An import belongs to the site for which it was made.
  'imports.byId',
  'imports.cancel',
  'imports.confirm',
  'imports.mapColumns',
  'imports.repair',
  'imports.undo',
  // Only one's own notes.
  'participants.removeNote',
]

/** Changes that are nobody's business but one's own: what one does not want to see for a while. */
export const leavesNoTrail: readonly string[] = ['today.done', 'today.snooze', 'today.wake']
