import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import accepted from '../licences.json' with { type: 'json' }
import { root } from './places.ts'

interface Package {
  name: string
  license: string
}

function installed(): Package[] {
  const list = execFileSync('pnpm', ['-r', 'licenses', 'list', '--json', '--prod'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return Object.values(JSON.parse(list) as Record<string, Package[]>).flat()
}

/** `MIT AND OFL-1.1` needs both accepted, `(MIT OR CC0-1.0)` one of them. */
function isAccepted(expression: string): boolean {
  const bare = expression.replace(/^\(|\)$/g, '')
  return bare
    .split(' AND ')
    .every((part) => part.split(' OR ').some((licence) => Object.hasOwn(accepted, licence)))
}

describe('the licences of everything that runs', () => {
  it('are among those the project accepts', { timeout: 30_000 }, () => {
    const packages = installed()
    expect(packages.length).toBeGreaterThan(100)
    const others = packages.filter(({ license }) => !isAccepted(license))
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
  })

  it('would be refused where one of two that both bind is unknown', () => {
    expect(isAccepted('MIT AND AGPL-3.0')).toBe(false)
    expect(isAccepted('(MIT OR AGPL-3.0)')).toBe(true)
  })
})
