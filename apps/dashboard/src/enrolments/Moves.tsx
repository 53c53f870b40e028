import { Button } from '@mantine/core'
import { movesFrom } from '@passerelle/domain'
import { useMessages } from '@passerelle/ui/say'
import { useState } from 'react'
import type { PersonEnrolment } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'
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

/** The moves that are possible now; the likeliest one stands out. */
export function Moves({ name, each }: { name: string; each: PersonEnrolment }) {
  const say = useMessages()
  const { session } = useSession()
  const [chosen, setChosen] = useState<OfferedMove>()
  if (!session.actions.includes('enrolment.advance')) return null
  const moves = offered(each)
  if (moves.length === 0) return null
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
      {chosen && <MoveDialog name={name} each={each} move={chosen} onClose={() => setChosen(undefined)} />}
    </div>
  )
}

function offered({ enrolment, stage }: PersonEnrolment): OfferedMove[] {
  const moves: OfferedMove[] = [...movesFrom(enrolment.status)]
  const isOpen = ['applied', 'eligible', 'active'].includes(enrolment.status)
  if (!isOpen) return moves
  return [...moves, stage === 'on-hold' ? 'resume' : 'hold']
}

function likeliest({ stage, enrolment }: PersonEnrolment): OfferedMove | undefined {
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
