import { useMessages } from '../say/index.ts'
import type { Bound, Described } from './bound.ts'
import styles from './forms.module.css'

/** The properties that Mantine's inputs share: label with "optional" behind it, hint, error, name. */
export function useDescribed({
  label,
  hint,
  name,
  error,
  isOptional,
  disabled,
  onBlur,
}: Described & Omit<Bound<never>, 'value' | 'onChange'>) {
  const say = useMessages()
  return {
    name,
    label: isOptional ? (
      <>
        {label} <span className={styles.optional}>{say.t('forms.optional')}</span>
      </>
    ) : (
      label
    ),
    ...(hint ? { description: hint } : {}),
    ...(error ? { error } : {}),
    ...(onBlur ? { onBlur } : {}),
    disabled: disabled ?? false,
  }
}
