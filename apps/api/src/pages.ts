/**
 * The plain pages of people without accounts: personal links below `/l`, an organisation's public pages below `/o`.
 * Features add theirs here. They take no cookie; a token or form nonce guards them.
 */
import type { Hono } from 'hono'
import type { Web } from './http/web.ts'
import { personalLinks } from './links/pages.ts'
import type { Services } from './trpc/services.ts'

export type PageRoutes = (services: Services) => Hono<Web>

export const linkPages: readonly PageRoutes[] = [personalLinks]
export const publicPages: readonly PageRoutes[] = []
