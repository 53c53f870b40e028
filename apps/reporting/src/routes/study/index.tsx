import { createFileRoute } from '@tanstack/react-router'
import { StudyPage } from '../../study/StudyPage.tsx'

export const Route = createFileRoute('/study/')({ component: StudyPage })
