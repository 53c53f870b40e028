import { createFileRoute } from '@tanstack/react-router'
import { readTodaySearch } from '../today/search.ts'
import { TodayPage } from '../today/TodayPage.tsx'

export const Route = createFileRoute('/')({ component: TodayPage, validateSearch: readTodaySearch })
