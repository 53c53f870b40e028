import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** A private page with the shared parts and invented data: to look at, and for the browser tests. Never shipped. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
  logLevel: 'warn',
})
