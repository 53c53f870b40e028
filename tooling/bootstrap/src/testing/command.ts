import { type ChildProcess, spawn } from 'node:child_process'
import { root } from '../places.ts'

/** A command that was started as a person would, in a process group of its own as in a terminal. */
export interface Command {
  readonly processId: number
  /** Everything it said so far. */
  readonly said: () => string
  /** Resolves when it has said this; rejects when it ends without. */
  readonly says: (what: string | RegExp) => Promise<void>
  /** Resolves with the exit code; -1 when a signal ended it. */
  readonly ended: Promise<number>
  /** What Ctrl-C does: the signal reaches every process of the terminal. */
  readonly pressCtrlC: () => void
  readonly kill: (signal: NodeJS.Signals) => void
  /** Kills every process of the terminal at once, as a power cut would. */
  readonly killAll: () => void
}

export function run(args: string[], environment: Record<string, string>): Command {
  const child = spawn('npm', args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const processId = child.pid ?? 0
  let text = ''
  const heard = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      for (const look of heard) look()
    })
  }
  const ended = endOf(child)
  const says = (what: string | RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (typeof what === 'string' ? !text.includes(what) : !what.test(text)) return
        heard.delete(look)
        resolve()
      }
      heard.add(look)
      ended.then(
        (code) => reject(new Error(`It ended with ${code} without saying ${what}:\n${text}`)),
        reject,
      )
      look()
    })
  return {
    processId,
    said: () => text,
    says,
    ended,
    pressCtrlC: () => process.kill(-processId, 'SIGINT'),
    kill: (signal) => void child.kill(signal),
    killAll: () => process.kill(-processId, 'SIGKILL'),
  }
}

/** The end of the command, once everything it said has been read. */
function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? -1))
  })
}
