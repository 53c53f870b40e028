import { describe, expect, it } from 'vitest'
import { mayDo, mightDo, type Principal } from './mayDo.ts'

const page = { organisationId: 'o1', within: 'organisation', state: 'live' } as const
const applicant = { kind: 'applicant' } as Principal
const operator: Principal = { kind: 'operator' }
const link: Principal = { kind: 'link', organisationId: 'o1', actions: ['meeting.log'], subjectIds: ['pair'] }
const member = (role: string): Principal =>
  ({ kind: 'member', organisationId: 'o1', roles: [{ role, programmeIds: ['p1'] }] }) as Principal

describe('who may do what, besides members', () => {
  it('an applicant may read the public page and apply, and nothing else', () => {
    expect(mayDo(applicant, 'publicPage.read', page)).toBe('allowed')
    expect(mayDo(applicant, 'application.submit', page)).toBe('allowed')
    expect(mayDo(applicant, 'participant.read', page)).toBe('hidden')
    expect(mayDo(member('lead'), 'application.submit', page)).not.toBe('allowed')
  })

  it('the operator looks after the installation; a reason of blanks is none', () => {
    expect(mayDo(operator, 'installation.read', page)).toBe('allowed')
    expect(mayDo(member('administrator'), 'installation.read', page)).toBe('hidden')
    expect(mayDo({ kind: 'operator', reason: '  ' }, 'organisation.read', page)).toBe('hidden')
  })

  it('a link without anybody named opens nothing', () => {
    expect(mayDo(link, 'meeting.log', page)).toBe('hidden')
  })

  it('records of the organisation as a whole belong to whoever is assigned anything in it', () => {
    expect(mayDo(member('coordinator'), 'partner.read', page)).toBe('allowed')
  })

  it('buttons show to those who could use them somewhere', () => {
    expect(mightDo(link, 'meeting.log')).toBe(true)
    expect(mightDo(link, 'participant.read')).toBe(false)
    expect(mightDo(applicant, 'application.submit')).toBe(true)
    expect(mightDo(operator, 'participant.read')).toBe(false)
    expect(mightDo(member('coordinator'), 'participant.read')).toBe(true)
    expect(mightDo({ kind: 'funder', funderId: 'f', roles: ['funderReader'] }, 'participant.read')).toBe(
      false,
    )
  })
})
