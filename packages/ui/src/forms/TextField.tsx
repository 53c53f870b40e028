import { PasswordInput, Textarea, TextInput } from '@mantine/core'
import { withoutUnseen } from '@passerelle/domain'
import { useMessages } from '../say/index.ts'
import type { Bound, Described } from './bound.ts'
import { useDescribed } from './useDescribed.tsx'

type TextProps = Bound<string> &
  Described & {
    readonly type?: 'text' | 'email' | 'tel' | 'url'
    /** What the browser may fill in; `off` where the text is about somebody else. */
    readonly autoComplete?: string
    readonly placeholder?: string
    readonly maxLength?: number
    /** Language of the text, where it is another than the page's. */
    readonly lang?: string
  }

/** One line of text, without the signs that nobody sees and that come along when it is pasted. */
export function TextField({
  type = 'text',
  autoComplete = 'off',
  placeholder,
  maxLength,
  lang,
  ...field
}: TextProps) {
  return (
    <TextInput
      {...useDescribed(field)}
      {...(placeholder ? { placeholder } : {})}
      {...(maxLength ? { maxLength } : {})}
      {...(lang ? { lang } : {})}
      type={type}
      autoComplete={autoComplete}
      dir="auto"
      value={field.value ?? ''}
      onChange={(event) => field.onChange(withoutUnseen(event.currentTarget.value))}
    />
  )
}

/** A password: hidden until one asks to see it, and known to password managers by what it is for. */
export function PasswordField({
  autoComplete,
  ...field
}: Bound<string> & Described & { readonly autoComplete: 'current-password' | 'new-password' }) {
  const say = useMessages()
  return (
    <PasswordInput
      {...useDescribed(field)}
      autoComplete={autoComplete}
      visibilityToggleButtonProps={{ 'aria-label': say.t('session.showPassword'), tabIndex: 0 }}
      value={field.value ?? ''}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    />
  )
}

/** Several lines; grows with what is written. */
export function TextAreaField({
  rows = 3,
  maxLength,
  lang,
  ...field
}: Bound<string> &
  Described & { readonly rows?: number; readonly maxLength?: number; readonly lang?: string }) {
  return (
    <Textarea
      {...useDescribed(field)}
      {...(maxLength ? { maxLength } : {})}
      {...(lang ? { lang } : {})}
      autosize
      minRows={rows}
      maxRows={16}
      dir="auto"
      value={field.value ?? ''}
      onChange={(event) => field.onChange(event.currentTarget.value)}
    />
  )
}
