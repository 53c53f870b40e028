import { explained } from './sentence.ts'

/** The commands, on the pinned Node. Each resolves to the exit code. */
const commands: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
  start: async () => (await import('./start.ts')).start,
  dev: async () => (await import('./dev.ts')).dev,
  'reset-demo': async () => (await import('./reset-demo.ts')).resetDemo,
  docs: async () => (await import('./docs.ts')).docs,
  bench: async () => (await import('./bench.ts')).bench,
  mutation: async () => (await import('./mutation.ts')).mutation,
  test: async () => (await import('./checks.ts')).test,
}

const [name = '', ...args] = process.argv.slice(2)
const load = commands[name]
if (!load) {
  console.error(`There is no command "${name}". The commands are: ${Object.keys(commands).join(', ')}.`)
  process.exit(1)
}
try {
  const command = await load()
  process.exitCode = await command(args)
} catch (error) {
  console.error(explained(error))
  process.exitCode = 1
}
if (process.connected) process.disconnect()
