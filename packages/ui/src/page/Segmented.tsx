import { useId } from 'react'
import styles from './tabs.module.css'

/** One of two to four ways to look at the same thing, all in sight. */
export function Segmented<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string
  options: readonly { readonly value: T; readonly label: string }[]
  value: T
  onChange: (value: T) => void
}) {
  const name = useId()
  return (
    <fieldset className={styles.segmented}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} data-current={option.value === value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
