/** Asks a server again and again, one question at a time, and says how long each answer took. */
import { parentPort, workerData } from 'node:worker_threads'

const { port, milliseconds } = workerData as { port: number; milliseconds: number }
const taken: number[] = []
const until = performance.now() + milliseconds
while (performance.now() < until) {
  const asked = performance.now()
  await (await fetch(`http://127.0.0.1:${port}/`)).text()
  taken.push(performance.now() - asked)
  // A little pause, as people make: otherwise the asking itself would be most of the work.
  await new Promise((resolve) => setTimeout(resolve, 5))
}
parentPort?.postMessage(taken)
