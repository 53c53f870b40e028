import { readFileSync } from 'node:fs'

/** The most memory that this process held, in megabytes. */
export function peakMegabytes(): number {
  // What the system counts for a child may include what its parent held when it was started; Linux tells its own.
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kilobytes !== undefined) return Number(kilobytes) / 1024
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS / 1024
}
