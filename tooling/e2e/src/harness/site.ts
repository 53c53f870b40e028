import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPlayground } from '../../../docs/src/build.ts'
import { serve } from '../../../docs/src/serve.ts'

/** Builds the playground of the documentation, and serves it on a port of its own. */
export async function openPlayground(): Promise<{
  readonly url: string
  readonly close: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-playground-'))
  await buildPlayground(join(folder, 'playground'))
  const server = await serve(folder, 0)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}
