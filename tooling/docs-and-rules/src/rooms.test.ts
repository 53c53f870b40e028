import { globSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { walkRooms } from './cruise.ts'
import { root } from './places.ts'
import { rooms } from './rooms.ts'

describe('the rooms of this repository', () => {
  it('import only what the table of rooms allows', { timeout: 60_000 }, async () => {
    const { modules, violations } = await walkRooms(root)
    expect(violations).toEqual([])
    // The walker reads nothing, and says nothing, when its compiler does not fit: every file must have been read.
    const files = rooms.flatMap(({ path }) => globSync(`${path}/src/**/*.{ts,tsx}`, { cwd: root }))
    expect(modules).toBeGreaterThanOrEqual(files.length)
    expect(files.length).toBeGreaterThan(rooms.length)
  })
})

describe('a planted violation', () => {
  const folders: string[] = []
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
  })

  async function planted(file: string, text: string): Promise<string[]> {
    const folder = await mkdtemp(join(tmpdir(), 'passerelle-rooms-'))
    folders.push(folder)
    for (const { path } of rooms) {
      await write(
        join(folder, path, 'src/index.ts'),
        'export const here = 1\nexport type Here = typeof here\n',
      )
      const name = `@passerelle/${path.split('/')[1]}`
      await write(
        join(folder, path, 'package.json'),
        JSON.stringify({ name, type: 'module', exports: { '.': './src/index.ts' } }),
      )
      await mkdir(join(folder, 'node_modules/@passerelle'), { recursive: true })
      await symlink(join(folder, path), join(folder, 'node_modules', name))
    }
    await write(join(folder, file), text)
    return (await walkRooms(folder)).violations.map(({ rule }) => rule)
  }

  it('is found where a published package imports the other', async () => {
    expect(await planted('packages/domain/src/a.ts', `export * from '@passerelle/matching'\n`)).toEqual([
      'packages/domain imports only what its row of the table allows',
    ])
  })

  it('is found where an app imports a value of the API, also by a path', async () => {
    const rule = ['apps/dashboard imports only types of apps/api']
    expect(await planted('apps/dashboard/src/a.ts', `export * from '@passerelle/api'\n`)).toEqual(rule)
    expect(await planted('apps/dashboard/src/a.ts', `export * from '../../api/src/index.ts'\n`)).toEqual(rule)
  })

  it('is not seen where an app imports a type of the API', async () => {
    const text = `import type { Here } from '@passerelle/api'\nexport const here: Here = 1\n`
    expect(await planted('apps/dashboard/src/a.ts', text)).toEqual([])
  })

  it('is found where two files import each other', async () => {
    const circle = `export { here } from './index.ts'\nexport { loop } from './a.ts'\n`
    expect(await planted('packages/ui/src/a.ts', circle)).toEqual(['nothing imports itself in a circle'])
  })
})

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
