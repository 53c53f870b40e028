import { describe, expect, it } from 'vitest'
import { readSettings, SettingsError } from './settings.ts'

const enough = { DATABASE_URL: 'postgresql://owner@db/passerelle', PASSERELLE_SECRET: 'sixteen characters' }
const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings({ ...enough, ...environment })
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
}

describe('settings', () => {
  it('have a default for everything but the database and the secret', () => {
    expect(readSettings(enough)).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:4000',
      proxies: 0,
      smtpUrl: undefined,
      mailFrom: 'Passerelle <no-reply@localhost>',
      works: true,
    })
    expect(() => readSettings({})).toThrow(/DATABASE_URL[\s\S]*PASSERELLE_SECRET/)
  })

  it.each([
    ['PORT', 'four thousand'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://db'],
    ['PASSERELLE_SECRET', 'short'],
    ['PASSERELLE_PREFIX', 'Robert; drop'],
    ['PASSERELLE_URL', 'mentors.example.org'],
    ['PASSERELLE_URL', 'http://mentors.example.org'],
    ['PASSERELLE_URL', 'https://mentors.example.org/app'],
    ['PASSERELLE_SMTP_URL', 'mail.example.org'],
    ['PASSERELLE_PROXIES', '-1'],
    ['PASSERELLE_DEMO_SIGN_INS', '{'],
  ])('%s=%s is named with what it should be', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} `))
  })

  it('never repeat a secret in a problem', () => {
    const environment = {
      DATABASE_URL: 'mysql://owner:hunter2@db',
      PASSERELLE_SMTP_URL: 'x://me:hunter3@host',
    }
    expect(problemsOf({ ...environment, PASSERELLE_SECRET: 'hunter4' }).join()).not.toMatch(/hunter/)
  })
})
