import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning, statusFields } from '../../../apps/api/src/database/processes.ts'
import type { DataFolder } from './data-folder.ts'
import { Sentence } from './sentence.ts'

interface Holder {
  readonly processId: number
  /** When the process began, where the system tells: the same number may belong to another process later. */
  readonly born: string | undefined
  readonly does: string
}

/**
 * Takes the data folder for this process. A lock whose process is gone (killed, power cut) is taken over.
 * @param does what this process does with the folder, for the sentence that the next one reads
 * @returns gives the folder back
 */
export async function lock(folder: DataFolder, does: string): Promise<() => Promise<void>> {
  const file = join(folder.path, 'lock')
  const mine = `${file}.${process.pid}`
  const self: Holder = { processId: process.pid, born: bornAt(process.pid), does }
  await writeFile(mine, JSON.stringify(self))
  try {
    // A link appears with its whole content at once, or not at all.
    while (!(await linked(mine, file))) {
      const holder = await holderIn(file)
      if (holder && isAlive(holder)) {
        throw new Sentence(
          `The data folder ${folder.shown} is in use: process ${holder.processId} ${holder.does}. ` +
            'Stop it first, or set PASSERELLE_DATA to another folder.',
        )
      }
      await rm(file, { force: true })
    }
  } finally {
    await rm(mine, { force: true })
  }
  return () => rm(file, { force: true })
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function holderIn(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function isAlive({ processId, born }: Holder): boolean {
  if (!isRunning(processId)) return false
  return born === undefined || born === bornAt(processId)
}

function bornAt(processId: number): string | undefined {
  return statusFields(processId)?.[19]
}
