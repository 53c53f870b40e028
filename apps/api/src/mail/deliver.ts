/**
 * Hands the letters of the outbox to the mail server. A letter is claimed before it is sent: its next try is put off,
 * in a transaction of its own, so that other processes leave it alone and a process that dies meanwhile loses nothing.
 * Tried again, it keeps its Message-ID.
 */
import { sql } from 'kysely'
import type { Transporter } from 'nodemailer'
import type { Doors, JobTransaction } from '../database/doors.ts'

export type Post = {
  readonly doors: Doors
  readonly clock: () => Date
  readonly transport: Pick<Transporter, 'sendMail'>
  readonly from: string
}

const atOnce = 20
const mostTries = 8
const minute = 60_000

/** Sends what is due; says how many letters were tried. */
export async function deliverLetters(post: Post): Promise<number> {
  const { doors, clock } = post
  const letters = await doors.jobs((db) => claim(db, clock()))
  for (const letter of letters) {
    const outcome = await send(post, letter)
    await doors.jobs((db) => note(db, letter, outcome))
  }
  return letters.length
}

type Letter = Awaited<ReturnType<typeof claim>>[number]

/** What was written before a backup was restored may have been sent already: it is left alone. */
async function claim(db: JobTransaction, now: Date) {
  const due = await db
    .selectFrom('mailOutbox')
    .select(['organisationId', 'id', 'attempts'])
    .where('status', '=', 'queued')
    .where('nextTryAt', '<=', now.toISOString())
    .where('recordedAt', '>', sql<string>`coalesce((select restored_at from installation), '-infinity')`)
    .orderBy('nextTryAt')
    .limit(atOnce)
    .forUpdate()
    .skipLocked()
    .execute()
  const claimed = due.map(({ organisationId, id, attempts }) =>
    db
      .updateTable('mailOutbox')
      .set({ attempts: attempts + 1, nextTryAt: nextTry(now, attempts + 1) })
      .where('organisationId', '=', organisationId)
      .where('id', '=', id)
      .returning([
        ...(['organisationId', 'id', 'toAddress', 'subject', 'text', 'html', 'language'] as const),
        ...(['messageId', 'attempts'] as const),
      ])
      .executeTakeFirstOrThrow(),
  )
  return Promise.all(claimed)
}

/** 1, 2, 4 … minutes after the try, at most two hours. */
function nextTry(now: Date, attempts: number): string {
  return new Date(now.getTime() + Math.min(120, 2 ** (attempts - 1)) * minute).toISOString()
}

type Outcome = {
  readonly status: 'sent' | 'queued' | 'failed'
  readonly sentAt?: string
  readonly failure: string | null
}

async function send({ transport, from, clock }: Post, letter: Letter): Promise<Outcome> {
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: letter.toAddress },
      subject: letter.subject,
      text: letter.text,
      html: letter.html ?? undefined,
      messageId: letter.messageId,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return { status: 'sent', sentAt: clock().toISOString(), failure: null }
  } catch (error) {
    const { code = 'failed', responseCode } = error as { code?: string; responseCode?: number }
    // The server's sentence may repeat addresses: the codes say enough.
    const failure = responseCode === undefined ? code : `${code} ${responseCode}`
    const isFinal = (responseCode !== undefined && responseCode >= 500) || letter.attempts >= mostTries
    return { status: isFinal ? 'failed' : 'queued', failure }
  }
}

async function note(db: JobTransaction, { organisationId, id }: Letter, outcome: Outcome): Promise<void> {
  await db
    .updateTable('mailOutbox')
    .set(outcome)
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('status', '=', 'queued')
    .execute()
}
