/**
 * The last step of the build: gives the schemas the comments of their source as descriptions, and writes each public
 * schema as a JSON Schema file to `dist/schemas`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commentsIn } from './comments.ts'

const folder = join(import.meta.dirname, '..')
const comments = commentsIn(join(folder, 'src'))
const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

// The module exists already, empty; the names of the public schemas come from the build itself.
const file = join(folder, 'dist/open/texts.js')
writeFileSync(file, `export const texts = ${text(comments)}`)

const open = (await import(join(folder, 'dist/open/index.js'))) as typeof import('../src/open/index.ts')
const schemas = open.jsonSchemas()
const known = Object.fromEntries(
  Object.keys(schemas).flatMap((name) => (comments[name] ? [[name, comments[name]]] : [])),
)
writeFileSync(file, `export const texts = ${text(known)}`)

const target = join(folder, 'dist/schemas')
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(join(target, `${name}.json`), text(schema))

const without = Object.keys(schemas).filter((name) => known[name] === undefined)
console.log(
  `${Object.keys(schemas).length} schemas written${without.length > 0 ? `, without a comment: ${without.join(', ')}` : ''}`,
)
