import { Button, Menu } from '@mantine/core'
import { useMessages } from '@passerelle/ui/say'
import { AnswerDialog } from './AnswerDialog.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import { ConcernDialog } from './Concerns.tsx'
import { DayDialog } from './DayDialog.tsx'
import { LogMeeting } from './LogMeeting.tsx'
import { ExtendDialog, PauseDialog, WithdrawDialog } from './ReasonDialogs.tsx'
import type { PairDetail } from './usePairs.ts'

export type OpenedDialog =
  | 'meeting'
  | 'close'
  | 'concern'
  | Exclude<PairDetail['may']['moves'][number], 'meet'>

/** What else can be done, and the one main action: most days that is writing a meeting down. */
export function PairActions({ pair, onOpen }: { pair: PairDetail; onOpen: (dialog: OpenedDialog) => void }) {
  const say = useMessages()
  const { moves, close, logMeeting, raiseConcern } = pair.may
  const others = moves.filter((move) => move !== 'meet')
  return (
    <>
      {(others.length > 0 || close || raiseConcern) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" size="sm">
              {say.t('pairs.moreActions')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((move) => (
              <Menu.Item key={move} onClick={() => onOpen(move)}>
                {move === 'withdraw' ? say.t('pairs.withdrawAction') : say.t(`move.${move}`)}
              </Menu.Item>
            ))}
            {raiseConcern && (
              <Menu.Item onClick={() => onOpen('concern')}>{say.t('pairs.raiseConcern')}</Menu.Item>
            )}
            {close && <Menu.Item onClick={() => onOpen('close')}>{say.t('pairs.closeAction')}</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
      {logMeeting && (
        <Button size="sm" onClick={() => onOpen('meeting')}>
          {say.t('pairs.logMeeting')}
        </Button>
      )}
    </>
  )
}

export function PairDialog({
  pair,
  dialog,
  onClose,
}: {
  pair: PairDetail
  dialog: OpenedDialog | undefined
  onClose: () => void
}) {
  switch (dialog) {
    case undefined:
      return null
    case 'meeting':
      return <LogMeeting pair={pair} today={pair.today} onClose={onClose} />
    case 'close':
      return <CloseDialog pair={pair} onClose={onClose} />
    case 'concern':
      return <ConcernDialog pair={pair} onClose={onClose} />
    case 'answer':
      return <AnswerDialog pair={pair} onClose={onClose} />
    case 'pause':
      return <PauseDialog pair={pair} onClose={onClose} />
    case 'extend':
      return <ExtendDialog pair={pair} onClose={onClose} />
    case 'withdraw':
      return <WithdrawDialog pair={pair} onClose={onClose} />
    default:
      return <DayDialog pair={pair} move={dialog} onClose={onClose} />
  }
}
