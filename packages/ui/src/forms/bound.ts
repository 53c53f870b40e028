import type { FocusEvent, ReactNode } from 'react'

/** A field tied to a form: `form.field('title')`. */
export type Bound<T> = {
  readonly name: string
  readonly value: T | '' | null | undefined
  onChange(value: T | '' | null): void
  onBlur?(event: FocusEvent<HTMLElement>): void
  readonly error?: ReactNode
  readonly isOptional?: boolean
  readonly disabled?: boolean
}

/** What stands around every field. */
export type Described = {
  readonly label: ReactNode
  /** Below the label: what to write, why we ask. */
  readonly hint?: ReactNode
  /** A field that must not say "optional", for example because something else in the form decides it. */
  readonly isOptional?: boolean
}
