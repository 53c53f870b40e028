import { Modal } from '@mantine/core'
import type { MessageId } from '@passerelle/messages'
import { useMessages } from '../say/index.ts'
import styles from './keys.module.css'

export type KeyHint = { readonly keys: readonly string[]; readonly does: MessageId }

/** What the keys do, opened with `?`. Screens add their own. */
export function Keys({
  isOpen,
  onClose,
  hints = [],
  canFind = true,
}: {
  isOpen: boolean
  onClose: () => void
  hints?: readonly KeyHint[]
  canFind?: boolean
}) {
  const say = useMessages()
  const all: readonly KeyHint[] = [
    ...(canFind ? [{ keys: [say.t('shell.findKeys')], does: 'shell.keysFind' } as const] : []),
    { keys: ['?'], does: 'shell.keysHelp' },
    { keys: [say.t('shell.keyEscape')], does: 'shell.keysClose' },
    ...hints,
  ]
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={say.t('shell.keys')}
      closeButtonProps={{ 'aria-label': say.t('common.close') }}
    >
      <dl className={styles.keys}>
        {all.map((hint) => (
          <div key={hint.does}>
            <dt>
              {hint.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say.t(hint.does)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
