import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** One static page; the build says where it goes. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: { target: 'es2023', assetsInlineLimit: 0, reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
  worker: { format: 'es' },
  logLevel: 'warn',
})
