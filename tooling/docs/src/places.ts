import { join } from 'node:path'

/** The checkout. */
export const root = join(import.meta.dirname, '..', '..', '..')
/** Where the site is built. */
export const site = join(import.meta.dirname, '..', 'dist')
