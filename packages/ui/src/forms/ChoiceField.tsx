import { Checkbox, Radio, Stack } from '@mantine/core'
import type { Bound, Described } from './bound.ts'
import type { Option } from './SelectField.tsx'
import { useDescribed } from './useDescribed.tsx'

/** One of a few, all in sight. */
export function ChoiceField<T extends string>({
  options,
  ...field
}: Bound<T> & Described & { readonly options: readonly (Option<T> & { readonly hint?: string })[] }) {
  const { disabled, ...described } = useDescribed(field)
  return (
    <Radio.Group {...described} value={field.value ?? ''} onChange={(value) => field.onChange(value as T)}>
      <Stack gap={8} mt={6}>
        {options.map(({ value, label, hint, isOff = false }) => (
          <Radio
            key={value}
            value={value}
            label={label}
            {...(hint ? { description: hint } : {})}
            disabled={disabled || isOff}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}

/** Several of a few, all in sight. */
export function ChoicesField<T extends string>({
  options,
  ...field
}: Bound<T[]> & Described & { readonly options: readonly Option<T>[] }) {
  const { disabled, name: _, ...described } = useDescribed(field)
  return (
    <Checkbox.Group
      {...described}
      value={field.value || []}
      onChange={(chosen) => field.onChange(chosen as T[])}
    >
      <Stack gap={8} mt={6}>
        {options.map(({ value, label, isOff = false }) => (
          <Checkbox key={value} value={value} label={label} disabled={disabled || isOff} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

/** Yes, or not yet said. */
export function CheckboxField(field: Bound<boolean> & Described) {
  const { label: _, ...described } = useDescribed(field)
  return (
    <Checkbox
      {...described}
      label={field.label}
      checked={field.value === true}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
    />
  )
}
