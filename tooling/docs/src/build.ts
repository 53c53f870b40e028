/** Builds the whole site: pages, reference, playground. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { colours } from './colours.ts'
import { brokenLinksOf } from './links.ts'
import { writeReference } from './reference.ts'

/** @returns everything that is wrong with the site: links that lead nowhere, what nothing is said of */
export async function buildSite(folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true })
  const warnings = await writeReference(folder)
  await buildPlayground(join(folder, 'playground'))
  const styles = join(folder, 'assets', 'custom.css')
  await writeFile(styles, colours() + (await readFile(styles, 'utf8')))
  return [...warnings, ...brokenLinksOf(folder)]
}

export async function buildPlayground(folder: string): Promise<void> {
  const configFile = join(import.meta.dirname, 'playground', 'vite.config.ts')
  await build({ configFile, build: { outDir: folder, emptyOutDir: true } })
}
