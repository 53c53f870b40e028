import { Button } from '@mantine/core'
import { movesFrom } from '@passerelle/domain'
import { useMessages } from '@passerelle/ui/say'
import { useState } from 'react'
import type { PersonEnrolment } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'
import { CorrectDateDialog } from './CorrectDateDialog.tsx'
import styles from './enrolments.module.css'
import { MoveDialog } from './MoveDialog.tsx'

export type OfferedMove =
  | 'find-eligible'
  | 'find-ineligible'
  | 'reopen'
  | 'start'
  | 'complete'
  | 'withdraw'
  | 'hold'
  | 'resume'

type Correction = 'correct-start' | 'correct-end'

/** The moves that are possible now, the likeliest one standing out, and dates that can be put right. */
export function Moves({ name, each }: { name: string; each: PersonEnrolment }) {
  const say = useMessages()
  const { session } = useSession()
  const [chosen, setChosen] = useState<OfferedMove | Correction>()
  const close = () => setChosen(undefined)
  const moves = session.actions.includes('enrolment.advance') ? offered(each) : []
  const dates = session.actions.includes('enrolment.correctDate') ? correctable(each) : []
  if (moves.length + dates.length === 0) return null
  const main = likeliest(each)
  return (
    <div className={styles.moves}>
      {moves.map((move) => (
        <Button
          key={move}
          size="sm"
          variant={move === main ? 'filled' : 'default'}
          onClick={() => setChosen(move)}
        >
          {say.coded('move', { code: move })}
        </Button>
      ))}
      {dates.map((date) => (
        <Button key={date} size="sm" variant="subtle" onClick={() => setChosen(date)}>
          {say.coded('move', { code: date })}
        </Button>
      ))}
      {(chosen === 'correct-start' || chosen === 'correct-end') && (
        <CorrectDateDialog name={name} each={each} move={chosen} onClose={close} />
      )}
      {chosen && chosen !== 'correct-start' && chosen !== 'correct-end' && (
        <MoveDialog
          name={name}
          each={each}
          move={chosen}
          proposedOn={proposedFor(chosen, each)}
          onClose={close}
        />
      )}
    </div>
  )
}

/** Where a leaving is proposed, the end is dated on the last service. */
function proposedFor(move: OfferedMove, { leaving }: PersonEnrolment): string | undefined {
  return move === 'withdraw' || move === 'complete' ? leaving?.on : undefined
}

function correctable({ enrolment: { startedOn, endedOn, status } }: PersonEnrolment): Correction[] {
  const hasLeft = endedOn !== undefined && status !== 'ineligible'
  return [
    ...(startedOn === undefined ? [] : (['correct-start'] as const)),
    ...(hasLeft ? (['correct-end'] as const) : []),
  ]
}

function offered({ enrolment, stage }: PersonEnrolment): OfferedMove[] {
  const moves: OfferedMove[] = [...movesFrom(enrolment.status)]
  const isOpen = ['applied', 'eligible', 'active'].includes(enrolment.status)
  if (!isOpen) return moves
  return [...moves, stage === 'on-hold' ? 'resume' : 'hold']
}

function likeliest({ stage, enrolment, leaving }: PersonEnrolment): OfferedMove | undefined {
  if (leaving !== null) return 'withdraw'
  switch (stage) {
    case 'applied-fits':
      return 'find-eligible'
    case 'applied-does-not-fit':
      return 'find-ineligible'
    case 'on-hold':
      return 'resume'
    default:
      return enrolment.status === 'ineligible' ? 'reopen' : undefined
  }
}
