import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { satisfies, validRange } from 'semver'
import { describe, expect, it } from 'vitest'
import refused from '../refused-versions.json' with { type: 'json' }
import { lockedVersions } from './lockfile.ts'
import { root } from './places.ts'

const locked = lockedVersions(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'))

function refusedAmong(versions: { name: string; version: string }[]): string[] {
  return versions.flatMap(({ name, version }) =>
    refused
      .filter((each) => each.package === name && satisfies(version, each.versions))
      .map(({ why }) => `${name}@${version}: ${why}`),
  )
}

describe('the lockfile', () => {
  it('holds no version that is refused', () => {
    expect(locked.length).toBeGreaterThan(300)
    expect(refusedAmong(locked)).toEqual([])
  })

  it('would be refused with one', () => {
    expect(refusedAmong([...locked, { name: 'chalk', version: '5.6.1' }])).toHaveLength(1)
  })

  it('is compared with ranges that mean something', () => {
    expect(refused.filter(({ versions }) => validRange(versions) === null)).toEqual([])
  })
})
