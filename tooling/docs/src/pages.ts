/** What stands in the site: pages as they stand in the repository, in the order in which they are worth reading. */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.ts'

/** The first page. */
export const home = join(root, 'README.md')

/** The packages that others install: README, guides and reference. */
export const packages: readonly string[] = ['packages/matching', 'packages/domain'].map((page) =>
  join(root, page),
)

/** Below each of them. */
export const guides = '{docs,guides}/*.md'

/** Pages about all rooms together, and those of the rooms that nobody installs. */
export const pages: readonly string[] = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/needs.md',
  'samples/README.md',
  ...globSync(['apps/*/README.md', 'packages/{charts,messages,ui}/README.md', 'tooling/*/README.md'], {
    cwd: root,
  }).sort(),
].map((page) => join(root, page))
