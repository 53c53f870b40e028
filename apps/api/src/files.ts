/** Every download below `/files`, by feature. Features add theirs here. */

import { exportFiles } from './exports/files.ts'
import type { FileRoute } from './http/files.ts'
import { reportFiles } from './reports/files.ts'

export const files: readonly FileRoute[] = [...exportFiles, ...reportFiles]
