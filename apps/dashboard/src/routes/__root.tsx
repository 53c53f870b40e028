import type { AppContext } from '@passerelle/ui/app'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { Frame } from '../frame/Frame.tsx'
import { SessionGate } from '../session/session.ts'

export const Route = createRootRouteWithContext<AppContext>()({ component: Root })

function Root() {
  const { sessionEnds } = Route.useRouteContext()
  return (
    <SessionGate ends={sessionEnds}>
      <Frame>
        <Outlet />
      </Frame>
    </SessionGate>
  )
}
