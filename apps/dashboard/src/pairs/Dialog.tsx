import { Modal } from '@mantine/core'
import { useMessages } from '@passerelle/ui/say'
import type { ReactNode } from 'react'

/** One thing to fill in, over the page that it belongs to. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const say = useMessages()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={560}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': say.t('common.close') }}
    >
      {children}
    </Modal>
  )
}
