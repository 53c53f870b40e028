import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as matching from '@passerelle/matching'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from './build.ts'
import { serve } from './serve.ts'

let folder = ''
let problems: string[] = []
let server: Server
let at = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-site-'))
  problems = await buildSite(folder)
  server = await serve(folder, 0)
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 120_000)
afterAll(async () => {
  server?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the site', () => {
  it('is built without a link that leads nowhere, and nothing published is without a word', () => {
    expect(problems).toEqual([])
  })

  it('has a page for every function of the matching, with an example', async () => {
    const functions = Object.entries(matching).filter(
      ([, value]) => typeof value === 'function' && !/^class\b/.test(String(value)),
    )
    expect(functions.length).toBeGreaterThan(15)
    for (const [name] of functions) {
      const page = await readFile(
        join(folder, 'functions', `_passerelle_matching.Reference.${name}.html`),
        'utf8',
      )
      expect(page, name).toMatch(/>Example/)
    }
  })

  it('tells in its pages what the matching does', () => {
    for (const page of ['How_the_proof_works', 'When_not_to_let_a_computer_match', 'A_whole_round'])
      expect(existsSync(join(folder, `documents/_passerelle_matching.${page}.html`)), page).toBe(true)
  })
})

describe('its server', () => {
  it('shows pages and nothing outside the site', async () => {
    const first = await fetch(`${at}/`)
    expect(first.headers.get('content-type')).toContain('text/html')
    expect((await fetch(`${at}/nowhere`)).status).toBe(404)
    expect((await fetch(`${at}/..%2f..%2fetc/passwd`)).status).toBe(404)
  })
})
