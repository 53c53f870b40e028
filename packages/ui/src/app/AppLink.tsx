import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import type { LinkProps } from '../link/index.ts'

/** Draws the links of shared parts: addresses begin after the base and may carry a query. */
export function AppLink({ href, onClick, ref, ...rest }: LinkProps) {
  const router = useRouter()
  const address = `${router.basepath.replace(/\/$/, '')}${href}`
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.()
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!isPlain || event.defaultPrevented) return
    event.preventDefault()
    router.history.push(address)
  }
  return <a ref={ref} href={address} onClick={follow} {...rest} />
}
