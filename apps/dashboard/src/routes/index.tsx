import { createFileRoute, Navigate } from '@tanstack/react-router'
import { firstRoom } from '../frame/navigation.ts'
import { useSession } from '../session/session.ts'
import { readTodaySearch } from '../today/search.ts'
import { TodayPage } from '../today/TodayPage.tsx'

export const Route = createFileRoute('/')({ component: Start, validateSearch: readTodaySearch })

function Start() {
  const { session } = useSession()
  const first = firstRoom(session.actions)
  return first === '/' ? <TodayPage /> : <Navigate to={first} replace />
}
