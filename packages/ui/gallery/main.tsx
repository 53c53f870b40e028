import '../src/styles.css'
import { chooseLocale, loadMessages } from '@passerelle/messages'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { ConfirmDialog } from '../src/feedback/ConfirmDialog.tsx'
import { Toasts } from '../src/feedback/Toasts.tsx'
import { PageHeader } from '../src/page/index.ts'
import { MessagesProvider } from '../src/say/index.ts'
import { DashboardShell } from '../src/shell/index.ts'
import { Theme } from '../src/theme/index.ts'
import { FormPart } from './FormPart.tsx'
import { PageParts } from './PageParts.tsx'
import { TablePart } from './TablePart.tsx'

const nothing = (): void => undefined

const parts: Readonly<Record<string, ReactNode>> = {
  page: <PageParts />,
  form: <FormPart />,
  table: <TablePart />,
}

const wanted = new URLSearchParams(location.search).get('part') ?? 'page'
const messages = await loadMessages(chooseLocale(navigator.languages))

createRoot(document.getElementById('root') as HTMLElement).render(
  <Theme>
    <MessagesProvider initial={messages}>
      <DashboardShell
        organisation={{ name: 'Maison des Ponts', detail: 'Brussels' }}
        account={{ name: 'Sofie Verbeke' }}
        sections={[{ items: [{ href: '/', label: 'shell.navToday', count: 14 }] }]}
        path="/"
        onFind={nothing}
        onSignOut={nothing}
        isDemo
      >
        <PageHeader title="Parts" />
        {parts[wanted]}
      </DashboardShell>
      <Toasts />
      <ConfirmDialog />
    </MessagesProvider>
  </Theme>,
)
