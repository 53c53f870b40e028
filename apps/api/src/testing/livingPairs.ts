/** Pairs that have come some way, for tests of what happens then. */
import type { PairWorld, ProposedPair } from './pairWorld.ts'

export const held = (on: string, minutes = 60) =>
  ({ on, minutes, how: 'in-person', outcome: 'held' }) as const

/** Both said yes. */
export async function introduced(
  own: PairWorld,
  proposedOn = '2026-02-01',
): Promise<ProposedPair & { version: number }> {
  const pair = await own.propose(proposedOn)
  const { pairId } = pair
  const first = await own.on('2026-02-02').pairs.answer({ pairId, version: 1, side: 'mentee', answer: 'yes' })
  const { version } = await own
    .on('2026-02-04')
    .pairs.answer({ pairId, version: first.version, side: 'mentor', answer: 'yes' })
  return { ...pair, version }
}

/** They have met. */
export async function active(own: PairWorld, metOn = '2026-02-10') {
  const pair = await introduced(own)
  const logged = await own
    .on(metOn)
    .meetings.log({ pairId: pair.pairId, entry: held(metOn), confirmed: false })
  const { version } = await own.on(metOn).pairs.detail({ pairId: pair.pairId })
  return { ...pair, version, meetingId: logged.done ? logged.meetingId : '' }
}
