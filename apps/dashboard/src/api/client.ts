import { createTRPCUntypedClient, httpBatchLink } from '@trpc/client'

export const client = createTRPCUntypedClient({
  links: [httpBatchLink({ url: '/trpc', maxURLLength: 4000 })],
})
