import { addDays, addMonths, hasDecided, laterOf, type ProgrammeRole } from '@passerelle/domain'
import { Refused } from '../errors/index.ts'
import { type Asked, askPair } from '../links/ask.ts'
import type { LinkLetterKind } from '../links/letters.ts'
import { type MoveFrame, openForMove } from './moves.ts'

/**
 * Writes to one or both with a fresh link: for an answer while the pair is proposed, for a meeting afterwards. Who
 * has answered is not asked again.
 */
export async function remindPair(
  frame: MoveFrame,
  { pairId, sides }: { readonly pairId: string; readonly sides?: readonly ProgrammeRole[] | undefined },
): Promise<{ readonly asked: readonly Asked[] }> {
  const { record, context } = await openForMove(frame, pairId)
  const { pair } = record
  const isOpen = ['proposed', 'introduced', 'active'].includes(pair.status)
  if (!isOpen) {
    throw new Refused('refusal.not-from-here', {
      move: { label: 'move.meet' },
      status: { label: `pairStatus.${pair.status}` },
    })
  }
  const isProposed = pair.status === 'proposed'
  const wanted = (sides ?? (['mentee', 'mentor'] as const)).filter(
    (side) => !isProposed || !hasDecided(pair, side),
  )
  const kind: LinkLetterKind = isProposed ? 'proposal-again' : 'ask-meeting'
  const answerDays = context.programme.pairing?.answerWithinDays ?? 10
  const lastDay = isProposed
    ? laterOf(addDays(pair.proposedOn, answerDays), addDays(frame.today, 1))
    : addMonths(frame.today, 3)
  const asked = await askPair(frame, { pairId, kind, lastDay, sides: wanted })
  await frame.audit({
    subject: { kind: 'pair', id: pairId },
    change: { move: 'remind', letter: kind, asked: asked.map(({ side, result }) => ({ side, result })) },
  })
  return { asked }
}
