import { createSpotlight, Spotlight } from '@mantine/spotlight'
import '@mantine/spotlight/styles.layer.css'
import { type KeyboardEvent, useEffect, useMemo } from 'react'
import { useMessages } from '../say/index.ts'
import styles from './palette.module.css'

export type PaletteAction = {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  /** Further words under which it is found. */
  readonly words?: string
  readonly onSelect: () => void
}

export type PaletteGroup = {
  readonly label: string
  readonly actions: readonly PaletteAction[]
  /** Found by the server for this query, so not to be searched again. */
  readonly isFound?: boolean
}

export type PaletteProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly groups: readonly PaletteGroup[]
}

/** Find a person, page or action by typing a few letters. Load it lazily: nobody needs it to see the first page. */
export default function Palette({ isOpen, onClose, query, onQuery, groups }: PaletteProps) {
  const say = useMessages()
  const [store, spotlight] = useMemo(() => createSpotlight(), [])
  useEffect(() => {
    if (isOpen) spotlight.open()
    else spotlight.close()
  }, [isOpen, spotlight])
  const shown = groups
    .map((group) => ({
      ...group,
      actions: group.isFound ? group.actions : group.actions.filter((action) => fits(action, query)),
    }))
    .filter(({ actions }) => actions.length > 0)
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={onQuery}
      onSpotlightClose={onClose}
      shortcut={null}
      maxHeight={420}
      scrollable
      centered={false}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      classNames={{
        search: styles.search ?? '',
        actionsGroup: styles.group ?? '',
        actionsList: styles.list ?? '',
        action: styles.action ?? '',
      }}
      attributes={{ content: { 'aria-label': say.t('shell.palette') } }}
    >
      <Spotlight.Search
        placeholder={say.t('shell.findDashboard')}
        aria-label={say.t('shell.findDashboard')}
        onKeyDownCapture={takeFirst}
      />
      <Spotlight.ActionsList>
        {shown.map((group) => (
          <Spotlight.ActionsGroup key={group.label} label={group.label}>
            {group.actions.map((action) => (
              <Spotlight.Action
                key={action.id}
                {...(action === shown[0]?.actions[0] ? { 'data-first': true } : {})}
                label={action.label}
                {...(action.detail === undefined ? {} : { description: action.detail })}
                onClick={action.onSelect}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {shown.length === 0 && <Spotlight.Empty>{say.t('shell.findNothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

/** Enter takes the first that was found, unless somebody has gone down to another. */
function takeFirst(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  const content = event.currentTarget.closest('[role="dialog"]')
  if (content?.querySelector('[data-selected]')) return
  event.preventDefault()
  content?.querySelector<HTMLElement>('[data-action]')?.click()
}

function fits({ label, detail = '', words = '' }: PaletteAction, query: string): boolean {
  const text = fold(`${label} ${detail} ${words}`)
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
