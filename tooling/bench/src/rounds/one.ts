/** Runs one case and writes what it measured: `node one.ts <number>`. */
import { cases } from './cases.ts'

const found = cases[Number(process.argv[2])]
if (found === undefined) throw new Error(`there is no case ${process.argv[2]}`)
const measured = await found.run()
const megabytes = measured.megabytes ?? process.resourceUsage().maxRSS / 1024
const { wall, worked, says } = measured
process.stdout.write(JSON.stringify({ wall, worked, says, megabytes }))
