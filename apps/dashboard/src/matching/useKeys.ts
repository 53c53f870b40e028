import { useEffect, useRef } from 'react'

type Handlers = Readonly<Record<string, (() => void) | undefined>>

/** Single letters that act on the page; not while somebody types, and not together with Ctrl, Alt or ⌘. */
export function useStepKeys(handlers: Handlers): void {
  const newest = useRef(handlers)
  newest.current = handlers
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      const handler = newest.current[event.key.toLowerCase()]
      if (handler === undefined) return
      event.preventDefault()
      handler()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** A field has the letter, or a dialog stands above the page. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return true
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
