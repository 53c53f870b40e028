import { Button } from '@mantine/core'
import type { ComponentForm } from '@passerelle/domain'
import { type Blueprint, blueprints } from '@passerelle/domain/catalogue'
import { EmptyState, PageHeader, SplitGroup, SplitItem, SplitView } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { getRouteApi } from '@tanstack/react-router'
import { BlueprintFilters } from './BlueprintFilters.tsx'
import { BlueprintPreview } from './BlueprintPreview.tsx'
import { byForm, chosen, isNarrowed } from './choice.ts'
import { Listings } from './Listings.tsx'
import styles from './programmes.module.css'
import type { Choice } from './readChoice.ts'

const route = getRouteApi('/programmes/new')

/** The catalogue: designs to start from, found by form, place, audience and length, read before they are chosen. */
export function BlueprintsPage() {
  const say = useMessages()
  const choice = route.useSearch()
  const navigate = route.useNavigate()
  const found = chosen(blueprints, choice, say)
  const groups = byForm(found)
  const current = found.find(({ id }) => id === choice.design) ?? groups[0]?.designs[0]
  const change = (part: Choice): void => {
    const next = Object.entries({ ...choice, ...part }).filter(([, value]) => value)
    void navigate({ search: Object.fromEntries(next), replace: true })
  }
  const showAll = (): void => void navigate({ search: {}, replace: true })
  return (
    <>
      <PageHeader
        title={say.t('programmes.start')}
        below={say.t('programmes.catalogueBelow')}
        actions={
          <Button
            component="a"
            href={`/files/catalogue/offers.json?language=${say.locale}`}
            download
            variant="subtle"
            size="sm"
          >
            {say.t('programmes.downloadOffers')}
          </Button>
        }
      />
      <BlueprintFilters designs={blueprints} choice={choice} onChange={change} />
      <div className={styles.found}>
        <span role="status">
          {found.length === blueprints.length
            ? say.t('programmes.designsFound', { count: found.length })
            : say.t('programmes.designsOf', { count: found.length, total: blueprints.length })}
        </span>
        {isNarrowed(choice) && found.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={showAll}>
            {say.t('programmes.clear')}
          </Button>
        )}
      </div>
      {current === undefined ? (
        <EmptyState
          title={say.t('programmes.nothingFits')}
          action={
            <Button variant="default" onClick={showAll}>
              {say.t('programmes.clear')}
            </Button>
          }
        />
      ) : (
        <SplitView
          label={say.t('programmes.designs')}
          isDetailOpen={choice.design !== undefined}
          backHref={hrefOf(choice)}
          list={groups.map(({ form, designs }) => (
            <SplitGroup key={form} title={<GroupTitle form={form} count={designs.length} />}>
              {designs.map((blueprint) => (
                <Design
                  key={blueprint.id}
                  blueprint={blueprint}
                  href={hrefOf(choice, blueprint.id)}
                  isCurrent={blueprint.id === current.id}
                />
              ))}
            </SplitGroup>
          ))}
          detail={<BlueprintPreview key={current.id} blueprint={current} />}
        />
      )}
      <Listings />
    </>
  )
}

function hrefOf({ design: _, ...choice }: Choice, design?: string): string {
  const search = new URLSearchParams({ ...choice, ...(design && { design }) }).toString()
  return search === '' ? '/programmes/new' : `/programmes/new?${search}`
}

function GroupTitle({ form, count }: { form: ComponentForm; count: number }) {
  const say = useMessages()
  return (
    <>
      <span>{say.label(`componentForm.${form}`)}</span>
      <span>{say.number(count)}</span>
    </>
  )
}

/** The group says the form; the line below says for whom and where. */
function Design({ blueprint, href, isCurrent }: { blueprint: Blueprint; href: string; isCurrent: boolean }) {
  const say = useMessages()
  const { programme, origin } = blueprint
  const [group] = programme.audience.groups
  const place = origin.city ?? say.country(origin.country)
  return (
    <SplitItem
      href={href}
      isCurrent={isCurrent}
      title={say.written(programme.name)}
      detail={[group && say.label(`audienceGroup.${group}`), place].filter(Boolean).join(' · ')}
    />
  )
}
