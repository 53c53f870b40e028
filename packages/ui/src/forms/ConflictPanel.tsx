import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../say/index.ts'
import styles from './forms.module.css'
import type { AnyForm } from './useSchemaForm.ts'

export type ComparedField = {
  readonly path: string
  readonly label: string
  /** As people read it; the value itself where absent. */
  readonly show?: (value: unknown) => ReactNode
}

/** Somebody saved this record meanwhile: both values side by side, and the person decides. Nothing typed is lost. */
export function ConflictPanel({ form, fields }: { form: AnyForm; fields: readonly ComparedField[] }) {
  const say = useMessages()
  const panel = useRef<HTMLElement>(null)
  const { conflict } = form
  useEffect(() => {
    if (conflict) panel.current?.focus()
  }, [conflict])
  if (!conflict) return null
  const { current } = conflict
  const typed = form.values as Readonly<Record<string, unknown>>
  const differing = fields.filter(({ path }) => !isSame(typed[path], current[path]))
  const draw = (value: unknown, show?: ComparedField['show']): ReactNode =>
    isEmpty(value) ? say.t('common.none') : show ? show(value) : String(value)
  return (
    <section ref={panel} className={styles.conflict} role="alert" tabIndex={-1}>
      <h2>{say.t('errors.conflictTitle')}</h2>
      <p>{say.t('forms.conflictText')}</p>
      {differing.length > 0 && (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{say.t('forms.conflictTyped')}</th>
              <th scope="col">{say.t('forms.conflictStored')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map(({ path, label, show }) => (
              <tr key={path}>
                <th scope="row">{label}</th>
                <td>{draw(typed[path], show)}</td>
                <td>{draw(current[path], show)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.conflictActions}>
        <Button variant="default" onClick={form.keepMine}>
          {say.t('forms.conflictKeep')}
        </Button>
        <Button variant="default" onClick={() => form.takeTheirs(fields.map(({ path }) => path))}>
          {say.t('forms.conflictTake')}
        </Button>
      </div>
    </section>
  )
}

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined

function isSame(one: unknown, other: unknown): boolean {
  return (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other)
}
