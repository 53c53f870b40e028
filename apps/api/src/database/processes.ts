import { readFileSync } from 'node:fs'

/**
 * Whether a process runs. One that has ended and that nobody has asked about yet (a zombie) still has its number
 * but does not run; in a container without an init process it stays so for ever.
 */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return !/^[ZX]/.test(statusFields(processId)?.[0] ?? '')
}

/** The fields of `/proc/<process>/stat` from the third on; undefined where there is no such file. */
export function statusFields(processId: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${processId}/stat`, 'utf8')
    // The second, the name in brackets, may hold anything.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}
