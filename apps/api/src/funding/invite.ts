import { chooseLocale, loadMessages } from '@passerelle/messages'
import { hashOf } from '../accounts/tokens.ts'
import { expectVersion } from '../errors/index.ts'
import type { MemberRun } from '../trpc/run.ts'

/** Days in which an invitation can be accepted; the database holds to the same. */
export const invitationDays = 30

/**
 * Writes to whoever reads for the funder. The token stands only in the letter; a new invitation makes the one before
 * it worthless.
 */
export async function inviteFunder(
  run: Omit<MemberRun<unknown>, 'input'>,
  { grantId, version, email }: { readonly grantId: string; readonly version: number; readonly email: string },
): Promise<void> {
  const { db, now, random, publicUrl, mail, audit } = run
  const grant = await db
    .selectFrom('grants as g')
    .innerJoin('organisations as o', 'o.id', 'g.organisationId')
    .select(['g.version', 'g.name', 'o.name as organisation', 'o.defaultLanguage'])
    .where('g.id', '=', grantId)
    .forUpdate('g')
    .executeTakeFirstOrThrow()
  expectVersion(grant, version)
  const token = random(24).toString('base64url')
  await db
    .updateTable('grants')
    .set({ invitedEmail: email, invitationHash: hashOf(token), invitedAt: now })
    .where('id', '=', grantId)
    .execute()
  const locale = chooseLocale([grant.defaultLanguage])
  const say = await loadMessages(locale)
  const { organisation, name } = grant
  const link = `${publicUrl}/reporting/invitation/${token}`
  await mail({
    ...{ kind: 'grant.invited', to: email, language: locale },
    subject: say.t('grants.letterSubject', { organisation }),
    text: say.t('grants.letterText', { organisation, name, link, days: invitationDays }),
  })
  await audit({ subject: { kind: 'grant', id: grantId }, change: { invited: true } })
}
