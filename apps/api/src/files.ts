/** Every download below `/files`, by feature. Features add theirs here. */
import type { FileRoute } from './http/files.ts'
import { reportFiles } from './reports/files.ts'

export const files: readonly FileRoute[] = [...reportFiles]
