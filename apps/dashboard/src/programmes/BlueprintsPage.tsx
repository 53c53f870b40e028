import { NativeSelect, TextInput } from '@mantine/core'
import { type Blueprint, blueprints } from '@passerelle/domain/catalogue'
import { EmptyState, PageHeader, SplitItem, SplitView } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { getRouteApi } from '@tanstack/react-router'
import { BlueprintPreview } from './BlueprintPreview.tsx'
import { type Choice, chosen } from './choice.ts'
import styles from './programmes.module.css'

const route = getRouteApi('/programmes/new')

/** The catalogue: designs to start from, found by form, place, audience and length, read before they are chosen. */
export function BlueprintsPage() {
  const say = useMessages()
  const choice = route.useSearch()
  const navigate = route.useNavigate()
  const found = chosen(blueprints, choice, say)
  const current = found.find(({ id }) => id === choice.design) ?? found[0]
  const change = (part: Choice): void => {
    const next = Object.entries({ ...choice, ...part }).filter(([, value]) => value)
    void navigate({ search: Object.fromEntries(next), replace: true })
  }
  return (
    <>
      <PageHeader title={say.t('programmes.start')} below={say.t('programmes.catalogueBelow')} />
      <Filters choice={choice} onChange={change} />
      {current === undefined ? (
        <EmptyState
          title={say.t('programmes.nothingFits')}
          action={
            <button type="button" onClick={() => void navigate({ search: {}, replace: true })}>
              {say.t('programmes.clear')}
            </button>
          }
        />
      ) : (
        <SplitView
          label={say.t('programmes.designs')}
          isDetailOpen={choice.design !== undefined}
          backHref={hrefOf(choice)}
          list={found.map((blueprint) => (
            <Design
              key={blueprint.id}
              blueprint={blueprint}
              href={hrefOf(choice, blueprint.id)}
              isCurrent={blueprint.id === current.id}
            />
          ))}
          detail={<BlueprintPreview key={current.id} blueprint={current} />}
        />
      )}
    </>
  )
}

function hrefOf({ design: _, ...choice }: Choice, design?: string): string {
  const search = new URLSearchParams({ ...choice, ...(design && { design }) }).toString()
  return search === '' ? '/programmes/new' : `/programmes/new?${search}`
}

function Design({ blueprint, href, isCurrent }: { blueprint: Blueprint; href: string; isCurrent: boolean }) {
  const say = useMessages()
  const { programme, origin } = blueprint
  const [component] = programme.components
  return (
    <SplitItem
      href={href}
      isCurrent={isCurrent}
      title={say.written(programme.name)}
      detail={[
        component && say.coded('componentForm', { code: component.form }),
        origin.city ?? say.country(origin.country),
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  )
}

const lengths = ['4', '6', '12', 'over-12'] as const

function Filters({ choice, onChange }: { choice: Choice; onChange: (part: Choice) => void }) {
  const say = useMessages()
  const unique = (codes: readonly string[]) => [...new Set(codes)]
  const sorted = (codes: readonly string[], label: (code: string) => string) =>
    unique(codes)
      .map((value) => ({ value, label: label(value) }))
      .sort((a, b) => say.compare(a.label, b.label))
  const forms = blueprints.flatMap(({ programme }) => programme.components.map(({ form }) => form))
  const audiences = blueprints.flatMap(({ programme }) => programme.audience.groups)
  const selects = [
    {
      key: 'form',
      all: say.t('programmes.allForms'),
      data: sorted(forms, (code) => say.label(`componentForm.${code}`)),
    },
    {
      key: 'country',
      all: say.t('programmes.allCountries'),
      data: sorted(
        blueprints.map(({ origin }) => origin.country),
        say.country,
      ),
    },
    {
      key: 'audience',
      all: say.t('programmes.allAudiences'),
      data: sorted(audiences, (code) => say.label(`audienceGroup.${code}`)),
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
