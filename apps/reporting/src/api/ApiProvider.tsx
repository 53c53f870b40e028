import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { client, TRPCProvider } from './client.ts'

export function ApiProvider({ children }: { children: ReactNode }) {
  return (
    <TRPCProvider trpcClient={client} queryClient={useQueryClient()}>
      {children}
    </TRPCProvider>
  )
}
