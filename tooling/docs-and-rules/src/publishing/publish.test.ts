import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../places.ts'
import { type Customer, newCustomer, npx, pack, pinned, run } from './customer.ts'
import { examplesIn } from './readme.ts'

const published = ['domain', 'matching'] as const
const tools = join(import.meta.dirname, '..', '..')

let shelf = ''
let customer: Customer
const tarballs = new Map<string, string>()
const contents = new Map<
  string,
  { exports: Record<string, unknown>; dependencies?: Record<string, string>; bin?: Record<string, string> }
>()

beforeAll(async () => {
  shelf = await mkdtemp(join(tmpdir(), 'passerelle-packed-'))
  for (const name of published) tarballs.set(name, await pack(`@passerelle/${name}`, shelf))
  customer = await newCustomer({
    ...Object.fromEntries([...tarballs].map(([name, file]) => [`@passerelle/${name}`, `file:${file}`])),
    zod: await pinned('zod'),
    typescript: await pinned('typescript'),
    '@types/node': await pinned('@types/node'),
  })
  for (const name of published) {
    const file = join(customer.folder, 'node_modules/@passerelle', name, 'package.json')
    contents.set(name, JSON.parse(await readFile(file, 'utf8')))
  }
})

afterAll(async () => {
  await customer?.leave()
  await rm(shelf, { recursive: true, force: true })
})

describe.each(published)('@passerelle/%s as packed', (name) => {
  it('is what publint asks of a package', async () => {
    expect(
      await run('pnpm', ['exec', 'publint', 'run', '--strict', tarballs.get(name) ?? ''], tools),
    ).toEqual({
      code: 0,
      said: expect.stringContaining('All good!'),
    })
  })

  it('shows its types to every resolver of modules', async () => {
    const command = ['exec', 'attw', '--profile', 'esm-only', '--format', 'ascii', tarballs.get(name) ?? '']
    expect(await run('pnpm', command, tools)).toMatchObject({ code: 0 })
  })

  it('leaves tests and test data at home', async () => {
    const { said } = await run('tar', ['-tzf', tarballs.get(name) ?? ''], shelf)
    const files = said.trim().split('\n')
    expect(files.filter((file) => /\.test\.|\/(testing|vectors)\/|\.results|tsconfig/.test(file))).toEqual([])
    expect(files).toEqual(
      expect.arrayContaining(['package/README.md', 'package/dist/index.js', 'package/LICENSE']),
    )
  })

  it('names versions that a registry knows', () => {
    const versions = Object.values(contents.get(name)?.dependencies ?? {})
    expect(versions.filter((version) => /^(workspace|catalog|file|link):/.test(version))).toEqual([])
  })

  it('loads every entry under the pinned Node', async () => {
    const entries = Object.keys(contents.get(name)?.exports ?? {}).filter((entry) => !entry.endsWith('.json'))
    expect(entries).toContain('.')
    for (const entry of entries) {
      const specifier = `@passerelle/${name}${entry.slice(1)}`
      const text = `const names = Object.keys(await import('${specifier}'))\nif (names.length === 0) process.exit(1)\n`
      await customer.write('load.mjs', text)
      expect(await run(process.execPath, ['load.mjs'], customer.folder), specifier).toEqual({
        code: 0,
        said: '',
      })
    }
  })

  it('brings each public schema as JSON Schema, described', async () => {
    if (contents.get(name)?.exports['./schemas/*.json'] === undefined) return
    const text = `import { jsonSchemas } from '@passerelle/${name}/open'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
for (const [name, schema] of Object.entries(jsonSchemas())) {
  const file = fileURLToPath(import.meta.resolve(\`@passerelle/domain/schemas/\${name}.json\`))
  const isSame = JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))) === JSON.stringify(schema)
  if (!isSame || typeof schema.description !== 'string') console.log(name)
}
`
    await customer.write('schemas.mjs', text)
    expect(await run(process.execPath, ['schemas.mjs'], customer.folder)).toEqual({ code: 0, said: '' })
  })

  it('brings commands that do what their help shows', async () => {
    for (const command of Object.keys(contents.get(name)?.bin ?? {})) {
      const path = `node_modules/.bin/${command}`
      const { code, said: help } = await run(path, ['--help'], customer.folder)
      expect(code).toBe(0)
      const examples = help.match(new RegExp(`(?<=^Examples[^]*)^ {2}${command} .*$`, 'gm')) ?? []
      expect(examples.length).toBeGreaterThan(0)
      for (const example of examples) {
        const call = example.trim().replace(command, path)
        expect(await run('sh', ['-c', call], customer.folder), example).toMatchObject({ code: 0 })
      }
      expect(await run(path, ['--no-such-option'], customer.folder)).toMatchObject({ code: 2 })
    }
  })

  it('brings a command that npx runs from the tarball in an empty folder', async () => {
    const commands = Object.keys(contents.get(name)?.bin ?? {})
    for (const command of commands) {
      const tarball = tarballs.get(name) ?? ''
      const help = await npx(tarball, ['--help'])
      expect(help).toMatchObject({ code: 0, printed: expect.stringContaining(command) })
      const example = help.printed.match(new RegExp(`(?<=^Examples[^]*)^ {2}${command} .*$`, 'm'))?.[0] ?? ''
      const files = [...example.matchAll(/\S+\/samples\/\S+/g)]
      expect(files.length).toBeGreaterThan(0)
      expect(await npx(tarball, ['no-such-command'])).toMatchObject({ code: 2, printed: '' })
      expect(await npx(tarball, ['check', 'no-such-file.json'])).toMatchObject({
        ...{ code: 1, printed: '', complaint: expect.stringContaining('no-such-file.json') },
      })
    }
  })

  it('does in a project of somebody else what its README shows', async () => {
    const examples = examplesIn(await readFile(join(root, 'packages', name, 'README.md'), 'utf8'))
    expect(examples.length).toBeGreaterThan(0)
    for (const { code, prints } of examples) {
      await customer.write('example.ts', code)
      const { said } = await run(process.execPath, ['example.ts'], customer.folder)
      expect(said).toBe(prints.map((line) => `${line}\n`).join(''))
    }
  })

  it.each([
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])('resolves its types with module %s and moduleResolution %s', async (module, moduleResolution) => {
    const examples = examplesIn(await readFile(join(root, 'packages', name, 'README.md'), 'utf8'))
    const entries = Object.keys(contents.get(name)?.exports ?? {}).filter((entry) => !entry.endsWith('.json'))
    const imports = entries.map(
      (entry) => `export * as _${entry.replace(/\W/g, '')} from '@passerelle/${name}${entry.slice(1)}'`,
    )
    await customer.write('entries.ts', `${imports.join('\n')}\n`)
    const files = examples.map((_, index) => `example-${index}.ts`)
    for (const [index, { code }] of examples.entries()) await customer.write(files[index] ?? '', code)
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      strict: true,
      noEmit: true,
      types: ['node'],
    }
    await customer.write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions, files: ['entries.ts', ...files] }),
    )
    expect(await run('pnpm', ['exec', 'tsc', '-p', 'tsconfig.json'], customer.folder)).toEqual({
      code: 0,
      said: '',
    })
  })
})
