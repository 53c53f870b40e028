/** Every download below `/files`, by feature. Features add theirs here. */
import type { FileRoute } from './http/files.ts'

export const files: readonly FileRoute[] = []
