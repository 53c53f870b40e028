import { Button, Select } from '@mantine/core'
import type { CefrLevel } from '@passerelle/domain'
import { useMessages } from '../say/index.ts'
import type { Bound, Described } from './bound.ts'
import styles from './forms.module.css'
import { useDescribed } from './useDescribed.tsx'

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const satisfies readonly CefrLevel[]

/** Offered first; any other that the person already has is kept. */
const offered =
  'nl fr en de ar am ti so fa ps ku tr uk ru pl ro bg es pt it sq sr hr mk el ka hy bn hi ur pa ne ta th vi zh ja ln sw rw ha wo ff mg'.split(
    ' ',
  )

/** Languages that somebody speaks, each with its level. */
export function LanguagesField(field: Bound<Record<string, CefrLevel>> & Described) {
  const say = useMessages()
  const { label, description, error, disabled } = useDescribed(field)
  const spoken = Object.entries(field.value || {})
  const set = (entries: readonly (readonly [string, CefrLevel])[]): void =>
    field.onChange(Object.fromEntries(entries))
  const free = [...new Set([...offered, ...spoken.map(([tag]) => tag)])]
    .map((value) => ({ value, label: say.language(value) }))
    .sort((one, other) => say.compare(one.label, other.label))
  const unused = free.find(({ value }) => !(value in Object.fromEntries(spoken)))
  return (
    <fieldset className={styles.languages} name={field.name} aria-invalid={error ? true : undefined}>
      <legend>{label}</legend>
      {description && <p className={styles.groupHint}>{description}</p>}
      {spoken.map(([tag, level], at) => (
        <div key={tag} className={styles.language}>
          <Select
            aria-label={say.t('forms.language')}
            data={free.filter(({ value }) => value === tag || !spoken.some(([other]) => other === value))}
            value={tag}
            searchable
            allowDeselect={false}
            disabled={disabled}
            nothingFoundMessage={say.t('shell.findNothing')}
            onChange={(next) => next && set(spoken.with(at, [next, level]))}
          />
          <Select
            aria-label={say.t('forms.languageLevel', { language: say.language(tag) })}
            data={levels.map((value) => ({
              value,
              label: value === 'native' ? say.t('forms.languageNative') : value,
            }))}
            value={level}
            allowDeselect={false}
            disabled={disabled}
            onChange={(next) => next && set(spoken.with(at, [tag, next as CefrLevel]))}
          />
          <Button
            variant="subtle"
            disabled={disabled}
            aria-label={say.t('forms.languageRemove', { language: say.language(tag) })}
            onClick={() => set(spoken.toSpliced(at, 1))}
          >
            {say.t('common.remove')}
          </Button>
        </div>
      ))}
      {unused && (
        <Button
          variant="default"
          disabled={disabled}
          onClick={() => set([...spoken, [firstFree(spoken.map(([tag]) => tag)), 'B1']])}
        >
          {say.t('forms.languageAdd')}
        </Button>
      )}
      {error && <p className={styles.problem}>{error}</p>}
    </fieldset>
  )
}

function firstFree(taken: readonly string[]): string {
  return offered.find((tag) => !taken.includes(tag)) ?? 'en'
}
