import { createFileRoute } from '@tanstack/react-router'
import { OneImportPage } from '../../imports/OneImportPage.tsx'

export const Route = createFileRoute('/import/$id')({ component: OneImportPage })
