import { actions, type MemberRole, mightDo } from '@passerelle/domain'
import { expect, it } from 'vitest'
import { firstRoom, navigationWith } from './navigation.ts'

const actionsOf = (role: MemberRole) =>
  actions.filter((action) =>
    mightDo({ kind: 'member', organisationId: 'o', roles: [{ role, everywhere: true }] }, action),
  )
const roomsOf = (role: MemberRole) =>
  navigationWith({}, actionsOf(role)).flatMap(({ items }) => items.map(({ href }) => href))

it('shows everybody the rooms in which they may find something', () => {
  expect(roomsOf('lead')).toContain('/pairs')
  expect(roomsOf('assistant')).not.toContain('/matching')
  expect(roomsOf('administrator')).toEqual(['/programmes', '/settings'])
  expect(roomsOf('observer')).toEqual(['/programmes', '/grants', '/settings'])
})

it('begins with Today, or with the first room that is theirs', () => {
  expect(firstRoom(actionsOf('coordinator'))).toBe('/')
  expect(firstRoom(actionsOf('administrator'))).toBe('/programmes')
  expect(firstRoom([])).toBe('/settings')
})
