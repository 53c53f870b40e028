import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { NewReportPage } from '../../reports/NewReportPage.tsx'

const Search = z.object({ grant: z.string().max(64).optional() })

export const Route = createFileRoute('/reports/new')({ validateSearch: Search, component: NewReportPage })
