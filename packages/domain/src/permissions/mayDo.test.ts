import { describe, expect, it } from 'vitest'
import { mayDo, type Principal } from './mayDo.ts'
import type { MemberRole } from './roles.ts'

const member = (role: MemberRole, programmeIds?: string[], siteIds?: string[]): Principal => ({
  kind: 'member',
  organisationId: 'o1',
  roles: [{ role, ...(programmeIds && { programmeIds }), ...(siteIds && { siteIds }) }],
})
const person = {
  organisationId: 'o1',
  within: [{ programmeId: 'p1', siteId: 's1' }],
  state: 'live',
} as const

describe('mayDo', () => {
  it('lets a coordinator work in the assigned programme and hides every other', () => {
    expect(mayDo(member('coordinator', ['p1']), 'participant.write', person)).toBe('allowed')
    expect(mayDo(member('coordinator', ['p2']), 'participant.write', person)).toBe('hidden')
    expect(mayDo(member('coordinator', ['p1'], ['s2']), 'participant.write', person)).toBe('hidden')
  })

  it('assigns nothing to a coordinator without programmes or sites', () => {
    expect(mayDo(member('coordinator'), 'participant.read', person)).toBe('hidden')
  })

  it('lets a coordinator who is assigned everything work in every programme', () => {
    const everywhere: Principal = {
      kind: 'member',
      organisationId: 'o1',
      roles: [{ role: 'coordinator', everywhere: true }],
    }
    expect(mayDo(everywhere, 'participant.write', person)).toBe('allowed')
    expect(mayDo(everywhere, 'participant.write', { ...person, organisationId: 'o2' })).toBe('hidden')
  })

  it('never joins the programme of one enrolment with the site of another', () => {
    const two = {
      ...person,
      within: [
        { programmeId: 'p1', siteId: 's1' },
        { programmeId: 'p2', siteId: 's2' },
      ],
    }
    expect(mayDo(member('coordinator', ['p1'], ['s2']), 'participant.read', two)).toBe('hidden')
    expect(mayDo(member('coordinator', ['p2'], ['s2']), 'participant.read', two)).toBe('allowed')
  })

  it('refuses visibly what an assistant sees but may not do', () => {
    expect(mayDo(member('assistant', ['p1']), 'fact.readSensitive', person)).toBe('refused')
  })

  it('hides people from administrators and observers', () => {
    expect(mayDo(member('administrator'), 'participant.read', person)).toBe('hidden')
    expect(mayDo(member('observer', ['p1']), 'participant.read', person)).toBe('hidden')
  })

  it('hides another organisation, whatever the role', () => {
    expect(mayDo(member('lead'), 'participant.read', { ...person, organisationId: 'o2' })).toBe('hidden')
  })

  it('hides the erased from everyone', () => {
    expect(mayDo(member('lead'), 'participant.read', { ...person, state: 'erased' })).toBe('hidden')
  })

  it('keeps restricted records from everyone but the lead', () => {
    const restricted = { ...person, state: 'restricted' } as const
    expect(mayDo(member('coordinator', ['p1']), 'participant.read', restricted)).toBe('hidden')
    expect(mayDo(member('lead'), 'participant.readRestricted', restricted)).toBe('allowed')
  })

  it('holds a link to its purpose and its subject', () => {
    const link: Principal = {
      kind: 'link',
      organisationId: 'o1',
      actions: ['meeting.log'],
      subjectIds: ['pair1'],
    }
    const pair = { ...person, subjectIds: ['pair1'] }
    expect(mayDo(link, 'meeting.log', pair)).toBe('allowed')
    expect(mayDo(link, 'pair.answer', pair)).toBe('hidden')
    expect(mayDo(link, 'meeting.log', { ...pair, subjectIds: ['pair2'] })).toBe('hidden')
  })

  it('shows a funder what was released to it and nothing else', () => {
    const reader: Principal = { kind: 'funder', funderId: 'f1', roles: ['funderReader'] }
    const released = {
      organisationId: 'o1',
      funderId: 'f1',
      within: [{ programmeId: 'p1' }],
      state: 'frozen',
    } as const
    expect(mayDo(reader, 'released.read', released)).toBe('allowed')
    expect(mayDo(reader, 'released.read', { ...released, funderId: 'f2' })).toBe('hidden')
    expect(mayDo(reader, 'participant.read', person)).toBe('hidden')
  })

  it('lets the operator look into an organisation only with a reason', () => {
    const record = { organisationId: 'o1', within: 'organisation', state: 'live' } as const
    expect(mayDo({ kind: 'operator' }, 'organisation.read', record)).toBe('hidden')
    expect(mayDo({ kind: 'operator', reason: 'restore asked for' }, 'organisation.read', record)).toBe(
      'allowed',
    )
    expect(mayDo({ kind: 'operator', reason: 'restore asked for' }, 'participant.read', person)).toBe(
      'hidden',
    )
  })

  it('never changes what is frozen', () => {
    const frozen = { ...person, state: 'frozen' } as const
    expect(mayDo(member('lead'), 'report.write', frozen)).toBe('refused')
    expect(mayDo(member('lead'), 'report.revise', frozen)).toBe('allowed')
  })
})
