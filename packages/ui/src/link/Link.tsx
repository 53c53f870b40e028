import { type ComponentType, createContext, type ReactNode, type Ref, useContext } from 'react'

/** What every link of this package hands to the router of its app. Addresses begin after the app's base. */
export type LinkProps = {
  readonly href: string
  readonly className?: string | undefined
  readonly children?: ReactNode
  readonly onClick?: (() => void) | undefined
  readonly 'aria-current'?: 'page' | undefined
  readonly 'aria-label'?: string | undefined
  readonly title?: string | undefined
  readonly ref?: Ref<HTMLAnchorElement> | undefined
}

const Router = createContext<ComponentType<LinkProps>>(({ ref, ...props }) => <a ref={ref} {...props} />)

export const LinkProvider = Router

/** A link inside the app, drawn by its router. */
export function Link(props: LinkProps) {
  const Routed = useContext(Router)
  return <Routed {...props} />
}
