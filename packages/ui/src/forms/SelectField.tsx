import { MultiSelect, Select } from '@mantine/core'
import { useMessages } from '../say/index.ts'
import type { Bound, Described } from './bound.ts'
import { useDescribed } from './useDescribed.tsx'

export type Option<T extends string> = { readonly value: T; readonly label: string; readonly isOff?: boolean }

type Choices<T extends string> = { readonly options: readonly Option<T>[]; readonly placeholder?: string }

/** One of many. With more than eight options one types a few letters. */
export function SelectField<T extends string>({
  options,
  placeholder,
  ...field
}: Bound<T> & Described & Choices<T>) {
  const say = useMessages()
  return (
    <Select
      {...useDescribed(field)}
      placeholder={placeholder ?? say.t('forms.choose')}
      data={options.map(({ value, label, isOff = false }) => ({ value, label, disabled: isOff }))}
      value={field.value || null}
      onChange={(value) => field.onChange(value as T | null)}
      searchable={options.length > 8}
      clearable={field.isOptional ?? false}
      clearButtonProps={{ 'aria-label': say.t('common.remove') }}
      nothingFoundMessage={say.t('shell.findNothing')}
      allowDeselect={false}
    />
  )
}

/** Some of many, shown as pills. */
export function MultiSelectField<T extends string>({
  options,
  placeholder,
  ...field
}: Bound<T[]> & Described & Choices<T>) {
  const say = useMessages()
  const value = field.value || []
  return (
    <MultiSelect
      {...useDescribed(field)}
      {...(value.length === 0 ? { placeholder: placeholder ?? say.t('forms.choose') } : {})}
      data={options.map(({ value, label, isOff = false }) => ({ value, label, disabled: isOff }))}
      value={value}
      onChange={(chosen) => field.onChange(chosen as T[])}
      searchable
      clearButtonProps={{ 'aria-label': say.t('common.remove') }}
      nothingFoundMessage={say.t('shell.findNothing')}
    />
  )
}
