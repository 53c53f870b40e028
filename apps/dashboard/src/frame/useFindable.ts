import { useMessages } from '@passerelle/ui/say'
import type { PaletteGroup } from '@passerelle/ui/shell'
import { useNavigate } from '@tanstack/react-router'
import { navigationWith } from './navigation.ts'

/** What the palette offers: the rooms that are built, and actions that begin anywhere. */
export function useFindable(): readonly PaletteGroup[] {
  const say = useMessages()
  const navigate = useNavigate()
  const pages = navigationWith({})
    .flatMap(({ items }) => items)
    .map(({ href, label }) => ({
      id: href,
      label: say.t(label),
      onSelect: () => void navigate({ to: href }),
    }))
  return [{ label: say.t('shell.pages'), actions: pages }]
}
