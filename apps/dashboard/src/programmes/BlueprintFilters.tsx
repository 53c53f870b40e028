import { NativeSelect, TextInput } from '@mantine/core'
import type { Blueprint } from '@passerelle/domain/catalogue'
import { useMessages } from '@passerelle/ui/say'
import { countsOf } from './choice.ts'
import styles from './programmes.module.css'
import type { Choice } from './readChoice.ts'

const lengths = ['4', '6', '12', 'over-12'] as const

interface BlueprintFiltersProps {
  /** All designs: what there is to choose from. */
  readonly designs: readonly Blueprint[]
  readonly choice: Choice
  readonly onChange: (part: Choice) => void
}

/** Search and the four questions by which a design is found, each answer with how many designs have it. */
export function BlueprintFilters({ designs, choice, onChange }: BlueprintFiltersProps) {
  const say = useMessages()
  const options = (codesOf: (design: Blueprint) => readonly string[], labelOf: (code: string) => string) =>
    [...countsOf(designs, codesOf)]
      .map(([value, count]) => ({ value, label: `${labelOf(value)} (${say.number(count)})` }))
      .sort((a, b) => say.compare(a.label, b.label))
  const selects = [
    {
      key: 'audience',
      all: say.t('programmes.allAudiences'),
      data: options(
        ({ programme }) => programme.audience.groups,
        (code) => say.label(`audienceGroup.${code}`),
      ),
    },
    {
      key: 'country',
      all: say.t('programmes.allCountries'),
      data: options(({ origin }) => [origin.country], say.country),
    },
    {
      key: 'form',
      all: say.t('programmes.allForms'),
      data: options(
        ({ programme }) => programme.components.map(({ form }) => form),
        (code) => say.label(`componentForm.${code}`),
      ),
    },
    {
      key: 'length',
      all: say.t('programmes.allDurations'),
      data: lengths.map((value) => ({
        value,
        label:
          value === 'over-12'
            ? say.t('programmes.overMonths', { months: 12 })
            : say.t('programmes.upToMonths', { months: Number(value) }),
      })),
    },
  ] as const
  return (
    <div className={styles.filters}>
      <TextInput
        type="search"
        value={choice.q ?? ''}
        placeholder={say.t('programmes.search')}
        aria-label={say.t('programmes.search')}
        onChange={(event) => onChange({ q: event.currentTarget.value })}
      />
      {selects.map(({ key, all, data }) => (
        <NativeSelect
          key={key}
          aria-label={all}
          value={choice[key] ?? ''}
          data={[{ value: '', label: all }, ...data]}
          onChange={(event) => onChange({ [key]: event.currentTarget.value })}
        />
      ))}
    </div>
  )
}
