import type { Grant } from '@passerelle/domain'
import { json } from '../../../../apps/api/src/database/columns.ts'
import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import type { Random } from '../chance/random.ts'
import type { World } from '../world.ts'
import { insertAll, recordedAt } from './rows.ts'

/** Grants that their funders have accepted, with programmes, targets and what was spent. */
export async function writeGrants(
  db: TenantTransaction,
  organisationId: string,
  wanted: { readonly grants: readonly Grant[]; readonly funders: World['funders']; readonly random: Random },
): Promise<void> {
  const { grants, funders, random } = wanted
  const nameOf = (id: string) => funders.find((funder) => funder.id === id)?.name ?? ''
  await insertAll(
    db,
    organisationId,
    'grants',
    grants.map((grant) => ({
      id: grant.id,
      funderId: grant.funderId,
      funderName: nameOf(grant.funderId),
      name: grant.name,
      reference: grant.reference ?? null,
      fromOn: grant.period.from,
      untilOn: grant.period.until,
      amount: grant.amount.amount,
      currency: grant.amount.currency,
      coFinancingRate: grant.coFinancingRate ?? null,
      attribution: grant.attribution,
      eligibility: grant.eligibility === undefined ? null : json<unknown>(grant.eligibility),
      reportingDates: json<unknown>(grant.reportingDates),
      publicationPlan: json<unknown>(grant.publicationPlan),
      invitedEmail: null,
      invitationHash: null,
      invitedAt: null,
      acceptedAt: recordedAt(grant.period.from),
      recordedAt: recordedAt(grant.period.from),
    })),
  )
  await insertAll(
    db,
    organisationId,
    'grantProgrammes',
    grants.flatMap(({ id, programmeIds }) =>
      programmeIds.map((programmeId) => ({ grantId: id, programmeId })),
    ),
  )
  await insertAll(
    db,
    organisationId,
    'grantTargets',
    grants.flatMap((grant) =>
      grant.targets.map((target, position) => ({
        id: random.id(),
        grantId: grant.id,
        indicator: json<unknown>(target.indicator),
        value: target.value,
        dueOn: target.by,
        changes: json<unknown>(target.changes),
        position,
      })),
    ),
  )
  await insertAll(
    db,
    organisationId,
    'grantExpenditure',
    grants.flatMap((grant) =>
      grant.expenditure.map(({ period, source, amount }) => ({
        id: random.id(),
        grantId: grant.id,
        fromOn: period.from,
        untilOn: period.until,
        source,
        amount: amount.amount,
        currency: amount.currency,
      })),
    ),
  )
}
