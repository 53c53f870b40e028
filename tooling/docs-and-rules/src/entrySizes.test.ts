import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limitsIn, weighPackage } from './entrySizes.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-sizes-'))
  const text = JSON.stringify(Array.from({ length: 9000 }, (_, index) => Math.sin(index)))
  await writeFile(join(folder, 'small.js'), `import { z } from 'zod'\nexport const answer = z.literal(42)\n`)
  await writeFile(join(folder, 'large.js'), `export const numbers = ${text}\n`)
  const entry = (file: string) => ({ types: file, default: file })
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'a-package',
      peerDependencies: { zod: '^4' },
      publishConfig: {
        exports: {
          '.': entry('./small.js'),
          './large': entry('./large.js'),
          './package.json': './package.json',
        },
      },
    }),
  )
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const readme = (large: string) =>
  writeFile(
    join(folder, 'README.md'),
    `| entry | size |\n| --- | --- |\n| \`a-package\` | ≤ 1 KB |\n${large}| \`another\` | ≤ 9 KB |\n`,
  )

describe('the size of an entry', () => {
  it('stands in the README of the package', () => {
    const table = '| `a` | all | ≤ 60 KB |\n| `a/b` | ≤ 7 KB |\n| `ab` | ≤ 1 KB |\n| `a/c` | small |\n'
    expect(limitsIn(table, 'a')).toEqual([
      { entry: 'a', most: 60 },
      { entry: 'a/b', most: 7 },
    ])
  })

  it('counts what comes along, not the peers', async () => {
    await readme('| `a-package/large` | ≤ 90 KB |\n')
    const { lines, isWithin } = await weighPackage(folder)
    expect(lines[0]).toMatch(/0\.\d KB {2}a-package, within 1 KB/)
    expect(isWithin).toBe(true)
  })

  it('fails above the limit, and where none is stated', async () => {
    await readme('| `a-package/large` | ≤ 9 KB |\n')
    expect(await weighPackage(folder)).toMatchObject({
      isWithin: false,
      lines: [/within/, /large, ABOVE 9 KB/].map((each) => expect.stringMatching(each)),
    })
    await readme('')
    expect((await weighPackage(folder)).lines[1]).toMatch(/WITHOUT A LIMIT/)
  })
})
