import { Button } from '@mantine/core'
import { toast } from '@passerelle/ui/feedback'
import { Link } from '@passerelle/ui/link'
import { Notice } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../api/client.ts'
import type { OpenedDialog } from './PairActions.tsx'
import { type PairDetail, useAfterChange } from './usePairs.ts'
import { capital, nameOf, sayNear, sayNext } from './words.ts'

type Opens = { readonly pair: PairDetail; readonly onOpen: (dialog: OpenedDialog) => void }

/** What should happen next, by when, and the button that does it. */
export function NextStep({ pair, onOpen }: Opens) {
  const say = useMessages()
  if (pair.endedOn !== null) return <Rematch pair={pair} />
  const { next, health } = pair
  const isBlocked = next.code === 'next.complete-safety'
  const reasons = health.reasons.map((reason) => capital(sayNear(say, reason, pair.today)))
  return (
    <Notice
      tone={isBlocked || health.level === 'at-risk' ? 'red' : next.isOverdue ? 'amber' : 'blue'}
      actions={<NextAction pair={pair} onOpen={onOpen} />}
    >
      <div>
        <b>{sayNext(say, pair, pair.today)}</b>
      </div>
      {isBlocked && <div>{pair.safety.map((item) => say.message(item)).join(' ')}</div>}
      {reasons.length > 0 && <div>{reasons.join('. ')}.</div>}
    </Notice>
  )
}

function NextAction({ pair, onOpen }: Opens) {
  const say = useMessages()
  const { next, may } = pair
  const can = (move: PairDetail['may']['moves'][number]) => may.moves.includes(move)
  switch (next.code) {
    case 'next.await-answers':
    case 'next.remind-or-lapse':
    case 'next.talk-first':
      return (
        <>
          <RemindButton pair={pair} />
          {can('answer') && <Button onClick={() => onOpen('answer')}>{say.t('move.answer')}</Button>}
        </>
      )
    case 'next.introduce':
      return (
        can('introduce') && <Button onClick={() => onOpen('introduce')}>{say.t('move.introduce')}</Button>
      )
    case 'next.sign-agreement':
      return (
        can('sign-agreement') && (
          <Button onClick={() => onOpen('sign-agreement')}>{say.t('pairs.signedAction')}</Button>
        )
      )
    case 'next.review':
      return can('review') && <Button onClick={() => onOpen('review')}>{say.t('move.review')}</Button>
    case 'next.resume':
      return can('resume') && <Button onClick={() => onOpen('resume')}>{say.t('move.resume')}</Button>
    case 'next.extend-or-close':
      return (
        <>
          {can('extend') && (
            <Button variant="default" onClick={() => onOpen('extend')}>
              {say.t('move.extend')}
            </Button>
          )}
          {may.close && <Button onClick={() => onOpen('close')}>{say.t('pairs.closeAction')}</Button>}
        </>
      )
    case 'next.first-meeting':
    case 'next.meeting':
      return (
        <>
          <RemindButton pair={pair} />
          {may.logMeeting && <Button onClick={() => onOpen('meeting')}>{say.t('pairs.theyMet')}</Button>}
        </>
      )
    default:
      return null
  }
}

/** Writes to those who are waited for, each with a fresh link; says who has to be called instead. */
function RemindButton({ pair }: { pair: PairDetail }) {
  const say = useMessages()
  const { mutateAsync, isPending } = useMutation(useTRPC().pairs.remind.mutationOptions(useAfterChange()))
  if (!pair.may.remind) return null
  const remind = async (): Promise<void> => {
    const { asked } = await mutateAsync({ pairId: pair.id })
    const names = (written: boolean) =>
      say.list(
        asked
          .filter(({ result }) => (result === 'written') === written)
          .map(({ side }) => nameOf(pair[side])),
      )
    const [written, others] = [names(true), names(false)]
    toast(
      [
        written && say.t('pairs.reminded', { names: written }),
        others && say.t('pairs.callInstead', { names: others }),
      ]
        .filter(Boolean)
        .join(' '),
    )
  }
  return (
    <Button variant="default" loading={isPending} onClick={() => void remind().catch(() => undefined)}>
      {say.t('pairs.remind')}
    </Button>
  )
}

/** After a pair that did not go on: the mentee waits again. */
function Rematch({ pair }: { pair: PairDetail }) {
  const say = useMessages()
  if (pair.rematch === null) return null
  return (
    <Notice tone="blue" actions={<Link href="/matching">{say.t('pairs.planRound')}</Link>}>
      {say.t('pairs.rematch', { name: nameOf(pair.mentee), places: pair.rematch.freePlaces })}
    </Notice>
  )
}
