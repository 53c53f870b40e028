/** `build` writes the site into `dist` and ends with 1 where anything is wrong with it; `serve` shows it afterwards. */
import { buildSite } from './build.ts'
import { site } from './places.ts'
import { serve } from './serve.ts'

const shown = 20
const problems = await buildSite(site)
for (const problem of problems.slice(0, shown)) console.error(problem)
if (problems.length > shown) console.error(`… and ${problems.length - shown} more`)
if (problems.length > 0) process.exitCode = 1
if (process.argv[2] === 'serve') {
  const port = Number(process.env.PORT ?? 4100)
  await serve(site, port)
  console.log(
    `The documentation is at http://localhost:${port}/, the playground at /playground/. Ctrl-C stops it.`,
  )
}
