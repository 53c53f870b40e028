import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = `http://localhost:${process.env.PASSERELLE_API_PORT ?? 4000}`

export default defineConfig({
  base: '/dashboard/',
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      quoteStyle: 'single',
      semicolons: false,
      addExtensions: true,
      disableLogging: true,
    }),
    react(),
  ],
  // The server puts a fresh nonce in the place of this word on every request.
  html: { cspNonce: 'CSP-NONCE' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    manifest: true,
    reportCompressedSize: false,
    // Making a schema does nothing else: schemas that a screen does not use, and Zod with them, are left out.
    rolldownOptions: { treeshake: { manualPureFunctions: ['z'] } },
  },
  server: { port: 4001, proxy: { '/trpc': server, '/files': server } },
})
