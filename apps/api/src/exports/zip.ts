import type { PackageFile } from '@passerelle/domain/open'
import { strToU8, zipSync } from 'fflate'

/** Files as one ZIP; the same files of the same moment give the same bytes. */
export function zipOf(files: readonly PackageFile[], at: string): Uint8Array {
  // A ZIP knows local times only: this one says what the clock says in UTC, wherever the server stands.
  const utc = new Date(at)
  const mtime = new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  )
  return zipSync(Object.fromEntries(files.map(({ path, text }) => [path, [strToU8(text), { mtime }]])))
}
