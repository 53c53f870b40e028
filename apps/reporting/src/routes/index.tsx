import { createFileRoute } from '@tanstack/react-router'
import { PortfolioPage } from '../portfolio/PortfolioPage.tsx'

export const Route = createFileRoute('/')({ component: PortfolioPage })
