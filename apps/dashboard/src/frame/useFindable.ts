import { useMessages } from '@passerelle/ui/say'
import type { PaletteAction, PaletteGroup } from '@passerelle/ui/shell'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import { navigationWith } from './navigation.ts'

/** What the palette offers: people, pairs and programmes found by a few letters, the rooms, and actions that begin anywhere. */
export function useFindable(query: string, isOpen: boolean): readonly PaletteGroup[] {
  const say = useMessages()
  const navigate = useNavigate()
  const { session } = useSession()
  const found = useFound(query, isOpen)
  const go = (to: string) => () => void navigate({ to })
  const may = (action: (typeof session.actions)[number]) => session.actions.includes(action)
  const pages = navigationWith({}, session.actions)
    .flatMap(({ items }) => items)
    .map(({ href, label }) => ({ id: href, label: say.t(label), onSelect: go(href) }))
  const actions: PaletteAction[] = [
    ...(may('participant.create')
      ? [{ id: 'add-person', label: say.t('participants.add'), onSelect: go('/participants/new') }]
      : []),
    ...(may('programme.start')
      ? [{ id: 'start-programme', label: say.t('programmes.start'), onSelect: go('/programmes/new') }]
      : []),
  ]
  return [
    { label: say.t('shell.people'), isFound: true, actions: peopleOf(found, say, go) },
    { label: say.t('shell.navPairs'), isFound: true, actions: pairsOf(found, say, go) },
    { label: say.t('shell.navProgrammes'), isFound: true, actions: programmesOf(found, say, go) },
    { label: say.t('shell.pages'), actions: pages },
    { label: say.t('shell.actions'), actions },
  ]
}

type Found = ReturnType<typeof useFound>
type Say = ReturnType<typeof useMessages>
type Go = (to: string) => () => void

/** Asks after the last letter has settled; what was found before stays until then. */
function useFound(query: string, isOpen: boolean) {
  const api = useTRPC()
  const settled = useDeferredValue(query.trim())
  const { data } = useQuery({
    ...api.shell.find.queryOptions({ query: settled }),
    enabled: isOpen && settled.length >= 2,
    placeholderData: keepPreviousData,
    // Not to find is no reason to break the page.
    throwOnError: false,
  })
  return settled.length >= 2 ? data : undefined
}

function peopleOf(found: Found, say: Say, go: Go): PaletteAction[] {
  return (found?.people ?? []).map(({ id, name, callName }) => ({
    id,
    label: name,
    detail: callName === null ? undefined : say.t('participants.called', { name: callName }),
    onSelect: go(`/participants/${id}`),
  }))
}

function pairsOf(found: Found, say: Say, go: Go): PaletteAction[] {
  return (found?.pairs ?? []).map(({ id, mentee, mentor, status }) => ({
    id,
    label: say.list([mentee, mentor]),
    detail: say.label(`pairStatus.${status}`),
    onSelect: go(`/pairs/${id}`),
  }))
}

function programmesOf(found: Found, say: Say, go: Go): PaletteAction[] {
  return (found?.programmes ?? []).map(({ id, name }) => ({
    id,
    label: say.written(name),
    onSelect: go(`/programmes/${id}`),
  }))
}
