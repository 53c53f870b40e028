import type { MessageId } from '@passerelle/messages'

export type NavigationItem = {
  readonly href: string
  readonly label: MessageId
  /** How many wait behind it; absent where a number would say nothing. */
  readonly count?: number | undefined
}

export type NavigationSection = {
  readonly label?: MessageId
  readonly items: readonly NavigationItem[]
}

/** The start page is current on itself only; any other also on the pages below it. */
export function isCurrent(href: string, path: string): boolean {
  const here = path.replace(/\/+$/, '') || '/'
  return href === '/' ? here === '/' : here === href || here.startsWith(`${href}/`)
}
