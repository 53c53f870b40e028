import { Modal } from '@mantine/core'
import { SignIn, type SignInProps } from './SignIn.tsx'

/** Over the page on which the session ended, so that nothing typed there is lost. */
export function SignInAgain({ isOpen, ...props }: SignInProps & { isOpen: boolean }) {
  return (
    <Modal opened={isOpen} onClose={() => undefined} withCloseButton={false} closeOnEscape={false}>
      <SignIn {...props} hasEnded />
    </Modal>
  )
}
