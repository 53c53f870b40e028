/** The commands, on the pinned Node. Each resolves to the exit code. */
const commands: Record<string, () => Promise<(args: string[]) => Promise<number>>> = {
  test: async () => (await import('./checks.ts')).test,
}

const [name = '', ...args] = process.argv.slice(2)
const load = commands[name]
if (!load) {
  console.error(`There is no command "${name}". The commands are: ${Object.keys(commands).join(', ')}.`)
  process.exit(1)
}
const command = await load()
process.exitCode = await command(args)
process.channel?.unref()
