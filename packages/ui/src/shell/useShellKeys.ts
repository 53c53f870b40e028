import { useEffect } from 'react'

/** Ctrl K (or ⌘ K) finds, `?` shows the keys; not while somebody types into a field. */
export function useShellKeys({ onFind, onHelp }: { onFind?: () => void; onHelp: () => void }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (onFind && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        onFind()
      } else if (event.key === '?' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) {
        event.preventDefault()
        onHelp()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onFind, onHelp])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
