import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SchemaText } from '../src/open/texts.ts'

const comment = String.raw`\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n`

/**
 * The comments beside the schemas of the source, by the name of the schema: what it is, and what its fields are. Fields
 * of objects inside a schema are left out; they have schemas of their own where they matter.
 */
export function commentsIn(folder: string): Record<string, SchemaText> {
  const files = globSync('**/*.ts', { cwd: folder, exclude: (name) => name.endsWith('.test.ts') }).sort()
  return Object.assign({}, ...files.map((file) => commentsOf(readFileSync(join(folder, file), 'utf8'))))
}

/** The comments of one file. */
export function commentsOf(source: string): Record<string, SchemaText> {
  const found: Record<string, SchemaText> = {}
  for (const [, written = '', name = '', start = ''] of source.matchAll(
    new RegExp(`^${comment}export const ([A-Z]\\w*)\\b([^\\n]*)`, 'gm'),
  )) {
    const at = source.indexOf(`export const ${name}${start}`)
    const body = source.slice(at, source.indexOf('\n\n', at) + 1 || undefined)
    const fields = fieldsIn(body)
    found[name] = { about: plain(written), ...(Object.keys(fields).length > 0 && { fields }) }
  }
  return found
}

/** Commented properties of the outermost object: those with the least indentation. */
function fieldsIn(body: string): Record<string, string> {
  const indentation = /\.?(?:strictObject|object|extend)\(\{\n( +)/.exec(body)?.[1]
  if (indentation === undefined) return {}
  const pattern = new RegExp(`^${indentation}${comment}${indentation}(\\w+):`, 'gm')
  return Object.fromEntries([...body.matchAll(pattern)].map(([, text = '', key = '']) => [key, plain(text)]))
}

/** A comment as running text: no asterisks, no examples, code without its quotes. */
function plain(comment: string): string {
  return comment
    .replace(/^\s*\*? ?/gm, ' ')
    .replace(/\s@(example|param|throws)[\s\S]*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
