/** Runs one solver on one problem again and again and writes what it measured: `node one.ts assign uniform 1000`. */
import { threadMilliseconds } from '../rounds/watch.ts'
import { peakMegabytes } from './peak.ts'
import { solvers } from './solvers.ts'

/** As `run_scipy.py` does: as many runs as fit, at least one; the first do not count unless they are all. */
const warmUps = 3
const most = 1000
const milliseconds = 1500

const [solver = '', family = '', size = ''] = process.argv.slice(2)
const run = solvers[solver]?.(family, Number(size))
if (run === undefined) throw new Error(`no solver ${solver}; there are ${Object.keys(solvers).join(', ')}`)

let cost = 0
const walls: number[] = []
const workedUntil = [threadMilliseconds()]
for (let spent = 0; walls.length < most && spent < milliseconds; ) {
  const from = performance.now()
  cost = run()
  walls.push(performance.now() - from)
  workedUntil.push(threadMilliseconds())
  spent += walls.at(-1) ?? 0
}
const skipped = walls.length > warmUps ? warmUps : 0
const counted = walls.slice(skipped).sort((a, b) => a - b)
const worked = ((workedUntil.at(-1) ?? 0) - (workedUntil[skipped] ?? 0)) / counted.length
const wall = counted[counted.length >> 1]
process.stdout.write(JSON.stringify({ wall, worked, cost, megabytes: peakMegabytes() }))
