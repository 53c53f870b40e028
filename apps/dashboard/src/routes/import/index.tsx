import { createFileRoute } from '@tanstack/react-router'
import { ImportPage } from '../../imports/ImportPage.tsx'

export const Route = createFileRoute('/import/')({ component: ImportPage })
