import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { sayFailure, sayMissing } from '../app/sayFailure.ts'
import { Notice } from '../page/index.ts'
import { useMessages } from '../say/index.ts'
import styles from './forms.module.css'
import { type AnyForm, useLeaveGuard } from './useSchemaForm.ts'

/** The form element: sends by Enter, says at its top what belongs to no field, guards what is not saved. */
export function Form({
  form,
  label,
  children,
}: {
  form: AnyForm
  /** What the form is, where no heading names it. */
  label?: string
  children: ReactNode
}) {
  useLeaveGuard(form.isDirty)
  return (
    <form
      ref={form.element}
      className={styles.form}
      noValidate
      aria-label={label}
      aria-busy={form.isSaving}
      onSubmit={(event) => void form.submit(event)}
    >
      <FormProblem form={form} />
      {children}
    </form>
  )
}

/** Fields side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}

/** Fields that belong together, under a heading. */
export function FieldGroup({
  title,
  hint,
  children,
}: {
  title: ReactNode
  hint?: ReactNode
  children: ReactNode
}) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {hint && <p className={styles.groupHint}>{hint}</p>}
      {children}
    </fieldset>
  )
}

/** Why nothing was saved, and errors of fields that the form does not show. */
function FormProblem({ form: { failure, errors, element } }: { form: AnyForm }) {
  const say = useMessages()
  const unseen = Object.entries(errors).filter(
    ([path, error]) =>
      error && path !== '' && !element.current?.querySelector(`[name="${CSS.escape(path)}"]`),
  )
  const whole = errors['']
  if (!failure && unseen.length === 0 && !whole) return null
  return (
    <Notice tone="red">
      {failure && failure.fields.length === 0 ? <div>{sayFailure(say, failure)}</div> : null}
      {failure && sayMissing(say, failure).map((sentence) => <div key={sentence}>{sentence}</div>)}
      {whole ? <div>{whole}</div> : null}
      {failure && failure.fields.length > 0 ? <div>{say.t('errors.invalidText')}</div> : null}
    </Notice>
  )
}

/** Save and cancel. Both rest while saving; what one typed stays until it is stored. */
export function FormActions({
  form,
  save,
  onCancel,
  children,
}: {
  form: AnyForm
  /** What saving is called here; "Save" where absent. */
  save?: string
  onCancel?: () => void
  children?: ReactNode
}) {
  const say = useMessages()
  return (
    <div className={styles.actions}>
      {onCancel && (
        <Button variant="default" size="sm" disabled={form.isSaving} onClick={onCancel}>
          {say.t('common.cancel')}
        </Button>
      )}
      {children}
      <Button type="submit" size="sm" loading={form.isSaving}>
        {save ?? say.t('common.save')}
      </Button>
    </div>
  )
}
