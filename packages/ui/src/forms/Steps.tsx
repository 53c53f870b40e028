import type { ReactNode } from 'react'
import { useMessages } from '../say/index.ts'
import styles from './forms.module.css'

export type Step = { readonly id: string; readonly label: string }

/** Where one is in a form of several steps. Steps already done are buttons back to them. */
export function Steps({
  steps,
  current,
  onGo,
  children,
}: {
  steps: readonly Step[]
  current: string
  onGo: (id: string) => void
  /** The step itself. */
  children?: ReactNode
}) {
  const say = useMessages()
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === current),
  )
  return (
    <>
      <nav aria-label={say.t('forms.steps')} className={styles.steps}>
        <p className={styles.stepCount}>{say.t('forms.step', { step: at + 1, steps: steps.length })}</p>
        <ol>
          {steps.map(({ id, label }, index) => (
            <li key={id} data-state={index < at ? 'done' : index === at ? 'current' : 'ahead'}>
              {index < at ? (
                <button type="button" onClick={() => onGo(id)}>
                  {label}
                </button>
              ) : (
                <span aria-current={index === at ? 'step' : undefined}>{label}</span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {children}
    </>
  )
}
