/**
 * Weighs what a browser fetches before the start page of a built app can be drawn: the entry, what it imports, the
 * chunk of the start route and of the largest language; scripts, gzipped. Exits 1 above the budget.
 *
 *   node first-load.mjs <budget in KB> [catalogue]     in the app's folder, after `vite build`; `reporting` for that app
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const budget = Number(process.argv[2])
const catalogue = process.argv[3] ?? 'index'
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

/** @returns {Set<string>} files of a chunk and of all that it imports statically */
function filesOf(key, found = new Set()) {
  const chunk = manifest[key]
  if (!chunk || found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const imported of chunk.imports ?? []) filesOf(imported, found)
  return found
}

const weigh = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length
const total = (files) => [...files].reduce((sum, file) => sum + weigh(file), 0)

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
const start = Object.keys(manifest).find((key) => /src\/routes\/index\.tsx/.test(key))
const languages = Object.keys(manifest).filter(
  (key) => /messages\/src\/catalogues\/\w\w\/\w+\.ts$/.test(key) && key.endsWith(`/${catalogue}.ts`),
)
if (!entry || !start || languages.length === 0) {
  console.error('first load: the build lacks its entry, its start route or its languages')
  process.exit(1)
}

const files = filesOf(start, filesOf(entry))
const language = languages.map((key) => filesOf(key, new Set())).sort((a, b) => total(b) - total(a))[0]
for (const file of language) files.add(file)

for (const file of files) console.log(`${(weigh(file) / 1024).toFixed(1).padStart(7)} KB  ${file}`)
const kilobytes = total(files) / 1024
const isWithin = kilobytes <= budget
console.log(
  `${kilobytes.toFixed(1).padStart(7)} KB first load, ${isWithin ? 'within' : 'ABOVE'} ${budget} KB`,
)
process.exit(isWithin ? 0 : 1)
