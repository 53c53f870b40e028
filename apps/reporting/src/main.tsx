import '@passerelle/ui/styles.css'
import { loadReportingMessages } from '@passerelle/messages'
import '@passerelle/ui/fonts/serif.css'
import { createAppContext, routerDefaults, startApp } from '@passerelle/ui/app'
import { createRouter } from '@tanstack/react-router'
import { ApiProvider } from './api/ApiProvider.tsx'
import { routeTree } from './routeTree.gen.ts'

const context = createAppContext()
const router = createRouter({ routeTree, basepath: '/reporting', context, ...routerDefaults })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

await startApp({ router, context, load: loadReportingMessages, Around: ApiProvider })
