#!/usr/bin/env node
import { run } from './run.ts'

// Whoever reads the output may have seen enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
const { code, output, complaint } = await run(process.argv.slice(2))
process.stdout.write(output)
process.stderr.write(complaint)
process.exitCode = code
