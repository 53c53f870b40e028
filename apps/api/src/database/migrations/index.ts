import type { Migration } from 'kysely/migration'
import type { RoleNames } from '../roles.ts'
import { accountsAndOrganisations } from './0001-accounts-and-organisations.ts'
import { programmesAndPeople } from './0002-programmes-and-people.ts'
import { roundsAndPairs } from './0003-rounds-and-pairs.ts'
import { outcomes } from './0004-outcomes.ts'
import { funding } from './0005-funding.ts'
import { recordsAndQueues } from './0006-records-and-queues.ts'
import { sessionDoors } from './0007-session-doors.ts'
import { sitesOfProgrammes } from './0009-sites-of-programmes.ts'
import { roundsRunAgain } from './0011-rounds-run-again.ts'
import { roundsKeepTheirInput } from './0012-rounds-keep-their-input.ts'
import { talkFirstAndDone } from './0013-talk-first-and-done.ts'
import { releaseRecords } from './0015-release-records.ts'
import { funderRepetition } from './0019-funder-repetition.ts'
import { grantInvitations } from './0021-grant-invitations.ts'
import { namesByTheirSound } from './0023-name-keys.ts'
import { correctedDates } from './0031-corrected-dates.ts'
import { planChecks } from './0037-plan-checks.ts'
import { furtherAchievements } from './0039-further-achievements.ts'
import type { Schema } from './tenantTable.ts'

const steps: Record<string, (db: Schema, roles: RoleNames) => Promise<void>> = {
  '0001-accounts-and-organisations': accountsAndOrganisations,
  '0002-programmes-and-people': programmesAndPeople,
  '0003-rounds-and-pairs': roundsAndPairs,
  '0004-outcomes': outcomes,
  '0005-funding': funding,
  '0006-records-and-queues': recordsAndQueues,
  '0007-session-doors': sessionDoors,
  '0009-sites-of-programmes': sitesOfProgrammes,
  '0011-rounds-run-again': roundsRunAgain,
  '0012-rounds-keep-their-input': roundsKeepTheirInput,
  '0013-talk-first-and-done': talkFirstAndDone,
  '0015-release-records': releaseRecords,
  '0019-funder-repetition': funderRepetition,
  '0021-grant-invitations': grantInvitations,
  '0023-name-keys': namesByTheirSound,
  '0031-corrected-dates': correctedDates,
  '0037-plan-checks': planChecks,
  '0039-further-achievements': furtherAchievements,
}

/** Every step of the schema in order. A step that has been released is never edited; what changes comes as a new one. */
export function migrations(roles: RoleNames): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(steps).map(([name, up]) => [name, { up: (db: Schema) => up(db, roles) }]),
  )
}
