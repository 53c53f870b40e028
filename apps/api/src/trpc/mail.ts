import type { TenantTransaction } from '../database/doors.ts'

/** A letter, written in its reader's language by the caller. */
export type Letter = {
  /** What it is about, for the list of what was sent: `pair.introduced`. */
  readonly kind: string
  readonly to: string
  readonly language: string
  readonly subject: string
  readonly text: string
  readonly html?: string | undefined
  /** Whose record shows it, and with whom it is erased. */
  readonly participantId?: string | undefined
}

/** Puts a letter into the outbox inside the caller's transaction: sent if it commits, gone if not. */
export async function queueLetter(
  db: TenantTransaction,
  frame: { organisationId: string; now: string; newId: () => string; mailHost: string },
  letter: Letter,
): Promise<void> {
  const id = frame.newId()
  await db
    .insertInto('mailOutbox')
    .values({
      organisationId: frame.organisationId,
      id,
      kind: letter.kind,
      toAddress: letter.to,
      language: letter.language,
      subject: letter.subject.replace(/[\r\n]+/g, ' '),
      text: letter.text,
      html: letter.html ?? null,
      messageId: `<${id}@${frame.mailHost}>`,
      participantId: letter.participantId ?? null,
      nextTryAt: frame.now,
    })
    .execute()
}
