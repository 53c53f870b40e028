import { Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import type { PairRow } from './usePairs.ts'
import { toneOfHealth, toneOfStatus } from './words.ts'

/** How a pair is doing, as far as it is recorded. Only pairs that may meet have a health. */
export function HealthTag({ pair }: { pair: Pick<PairRow, 'health' | 'status'> }) {
  const say = useMessages()
  const { level } = pair.health
  if (pair.status !== 'active' && pair.status !== 'introduced') return <StatusTag status={pair.status} />
  return <Tag tone={toneOfHealth[level]}>{say.t(`healthLevel.${level}`)}</Tag>
}

export function StatusTag({ status }: { status: PairRow['status'] }) {
  const say = useMessages()
  return <Tag tone={toneOfStatus[status]}>{say.t(`pairStatus.${status}`)}</Tag>
}
