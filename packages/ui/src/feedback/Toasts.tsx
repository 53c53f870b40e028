import { CloseButton, Portal } from '@mantine/core'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { failureOf } from '../app/errors.ts'
import { sayFailure } from '../app/sayFailure.ts'
import { useMessages } from '../say/index.ts'
import styles from './feedback.module.css'
import { dismissToast, type Toast, toast, toasts } from './toast.ts'

/** Where toasts appear; stands once in each app. */
export function Toasts() {
  const say = useMessages()
  const shown = useSyncExternalStore(toasts.subscribe, toasts.shown)
  return (
    <Portal>
      <section className={styles.toasts} aria-label={say.t('feedback.messages')} aria-live="polite">
        {shown.map((one) => (
          <ToastLine key={one.id} toast={one} />
        ))}
      </section>
    </Portal>
  )
}

const SECONDS = 8

/** Goes by itself after a while, but not while somebody points at it, has focus in it, or has yet to read a problem. */
function ToastLine({ toast: { id, text, tone, undo } }: { toast: Toast }) {
  const say = useMessages()
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld || tone === 'problem') return
    const timer = setTimeout(() => dismissToast(id), SECONDS * 1000)
    return () => clearTimeout(timer)
  }, [id, isHeld, tone])
  const takeBack = async (): Promise<void> => {
    dismissToast(id)
    try {
      await undo?.()
      toast(say.t('common.undone'))
    } catch (error) {
      toast(sayFailure(say, failureOf(error)), { tone: 'problem' })
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only delays the going; nothing is done by it
    <div
      className={styles.toast}
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {undo && (
        <button type="button" onClick={() => void takeBack()}>
          {say.t('common.undo')}
        </button>
      )}
      <CloseButton size="sm" aria-label={say.t('common.close')} onClick={() => dismissToast(id)} />
    </div>
  )
}
