import { Button, Modal } from '@mantine/core'
import { useRef, useSyncExternalStore } from 'react'
import { useMessages } from '../say/index.ts'
import { type Question, questions } from './confirm.ts'
import styles from './feedback.module.css'

/** Where questions of `confirm` appear; stands once in each app. */
export function ConfirmDialog() {
  const say = useMessages()
  const asked = useSyncExternalStore(questions.subscribe, questions.asked)
  // While it closes, the dialog still shows the question that was answered.
  const last = useRef<Question>(undefined)
  last.current = asked ?? last.current
  const question = last.current
  return (
    <Modal
      opened={asked !== undefined}
      onClose={() => asked?.answer(false)}
      title={question?.title}
      closeButtonProps={{ 'aria-label': say.t('common.close') }}
    >
      <p className={styles.question}>{question?.text}</p>
      <div className={styles.answers}>
        <Button variant="default" size="sm" data-autofocus onClick={() => asked?.answer(false)}>
          {say.t('common.cancel')}
        </Button>
        <Button size="sm" color={question?.isHarmful ? 'red' : 'brand'} onClick={() => asked?.answer(true)}>
          {question?.action}
        </Button>
      </div>
    </Modal>
  )
}
