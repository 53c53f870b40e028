import type { Action } from '@passerelle/domain'
import type { MemberPrincipal, Principal } from '../accounts/principal.ts'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'

/** One row of the audit trail. Never the text of a note, never a special category's value. */
export type AuditEntry = {
  /** The procedure's own action if not said. */
  readonly action?: Action | undefined
  readonly subject: { readonly kind: string; readonly id: string }
  readonly change?: Readonly<Record<string, unknown>>
}

export type AuditFrame = {
  readonly organisationId: string
  readonly principal: Principal
  readonly action: string
  readonly now: string
  readonly newId: () => string
  readonly requestId: string | null
}

/** Appends inside the caller's transaction; the sealing job chains it later. */
export async function appendAudit(
  db: TenantTransaction,
  frame: AuditFrame,
  entry: AuditEntry,
): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      organisationId: frame.organisationId,
      id: frame.newId(),
      happenedAt: frame.now,
      actor: json(actorOf(frame.principal)),
      action: entry.action ?? frame.action,
      subjectKind: entry.subject.kind,
      subjectId: entry.subject.id,
      change: json(entry.change ?? {}),
      requestId: frame.requestId,
    })
    .execute()
}

function actorOf(principal: Principal): Record<string, unknown> {
  const { kind, userId } = principal
  if (kind === 'member') return { kind, userId, memberId: (principal as MemberPrincipal).memberId }
  return kind === 'link' ? { kind, linkId: principal.linkId } : { kind, userId }
}
