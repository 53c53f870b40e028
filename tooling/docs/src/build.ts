/** Builds the whole site: pages, reference, playground. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { colours } from './colours.ts'
import { brokenLinksOf } from './links.ts'
import { writeReference } from './reference.ts'

/** @returns everything that is wrong with the site: links that lead nowhere, what nothing is said of */
export async function buildSite(folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true })
  const warnings = await writeReference(folder)
  const styles = join(folder, 'assets', 'custom.css')
  await writeFile(styles, colours() + (await readFile(styles, 'utf8')))
  return [...warnings, ...brokenLinksOf(folder)]
}
