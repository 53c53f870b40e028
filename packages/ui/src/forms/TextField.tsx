import { Textarea, TextInput } from '@mantine/core'
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

/** One line of text. */
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
