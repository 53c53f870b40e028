import type { RoleNames } from '../roles.ts'
import { run, type Schema } from './tenantTable.ts'

/**
 * The one thing that a funder may do to a grant: accept the invitation whose token it holds. Before that it sees nothing
 * of the grant; the function runs with the owner's rights, changes one row at most, and only one that nobody accepted.
 */
export async function grantInvitations(db: Schema, roles: RoleNames): Promise<void> {
  const invited = 'invitation_hash is not null'
  await run(db, `create policy invitations_read on grants for select to ${roles.owner} using (${invited})`)
  await run(
    db,
    `create policy invitations_accept on grants for update to ${roles.owner} using (${invited}) with check (${invited})`,
  )
  await run(
    db,
    `create function accept_grant_invitation(wanted bytea, at timestamptz) returns table (grant_id uuid)
     language sql volatile security definer set search_path = pg_catalog, public
     begin atomic
       update public.grants set funder_id = public.current_funder(), accepted_at = at
       where invitation_hash = wanted and accepted_at is null and public.current_funder() is not null
         and (funder_id is null or funder_id = public.current_funder())
         and invited_at > at - interval '30 days'
       returning id;
     end`,
  )
  await run(db, 'revoke all on function accept_grant_invitation(bytea, timestamptz) from public')
  await run(db, `grant execute on function accept_grant_invitation(bytea, timestamptz) to ${roles.funder}`)
}
