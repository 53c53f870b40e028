import { addDays } from '@passerelle/domain'
import { json } from '../../../../apps/api/src/database/columns.ts'
import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import type { House, RunningProgramme, YouthDayProgramme } from '../world.ts'
import { insertAll, recordedAt } from './rows.ts'

/** Programmes with all their published versions, and the edition of the youth day. */
export async function writeProgrammes(db: TenantTransaction, house: House): Promise<void> {
  const programmes = [...house.programmes, ...(house.youthDay ? [house.youthDay] : [])]
  const madeBy = house.members.find(({ roles }) => roles.includes('lead'))?.id ?? null
  await insertAll(
    db,
    house.id,
    'programmes',
    programmes.map(({ id, blueprintId, current }) => ({
      id,
      name: json<Record<string, string>>(current.name),
      status: 'running',
      blueprintId,
      publishedVersion: null,
      endedOn: null,
    })),
  )
  await insertAll(
    db,
    house.id,
    'programmeVersions',
    programmes.flatMap(({ id, versions }) =>
      versions.map(({ document, publishedOn, note }) => ({
        programmeId: id,
        number: document.version,
        format: document.format,
        document: json<unknown>(document),
        note,
        madeBy,
        publishedAt: recordedAt(publishedOn),
        recordedAt: recordedAt(addDays(publishedOn, -3)),
      })),
    ),
  )
  for (const programme of programmes) await publish(db, programme)
  if (house.youthDay) await writeEdition(db, house.id, house.youthDay)
}

async function publish(
  db: TenantTransaction,
  { id, current }: Pick<RunningProgramme, 'id' | 'current'>,
): Promise<void> {
  await db.updateTable('programmes').set({ publishedVersion: current.version }).where('id', '=', id).execute()
}

async function writeEdition(
  db: TenantTransaction,
  organisationId: string,
  { id, edition }: YouthDayProgramme,
): Promise<void> {
  const { heldOn, name, places } = edition
  await insertAll(db, organisationId, 'editions', [
    { id: edition.id, programmeId: id, name, startsOn: heldOn, endsOn: heldOn, places },
  ])
}
