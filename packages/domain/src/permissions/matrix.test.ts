import { describe, expect, it } from 'vitest'
import { roles } from './roles.ts'
import { type Action, actions, type Permission, permissions } from './table.ts'

/**
 * Who may do what, written by hand from the description of the roles and not from the code. How far each reaches:
 * O the own organisation, A what is assigned, F the own funder, L what the link was made for, P everybody,
 * I the installation, R with a reason that is logged, and - not at all.
 */
const matrix = `
                          adm lead coo ass obs fad fre lnk app ope
organisation.read          O   O   O   O   O   -   -   -   -   R
organisation.write         O   -   -   -   -   -   -   -   -   -
site.write                 O   -   -   -   -   -   -   -   -   -
retention.write            O   -   -   -   -   -   -   -   -   -
member.read                O   O   -   -   -   -   -   -   -   -
member.manage              O   -   -   -   -   -   -   -   -   -
absence.write              O   O   O   -   -   -   -   -   -   -
audit.read                 O   O   -   -   -   -   -   -   -   -
job.read                   O   O   O   -   -   -   -   -   -   -
job.cancel                 O   O   O   -   -   -   -   -   -   -
mail.read                  O   O   -   -   -   -   -   -   -   -
mail.retry                 O   -   -   -   -   -   -   -   -   -
today.read                 -   O   O   O   -   -   -   -   -   -
catalogue.read             O   O   O   O   O   -   -   -   -   -
template.write             O   O   -   -   -   -   -   -   -   -
programme.read             O   O   A   A   A   -   -   -   -   -
programme.start            -   O   -   -   -   -   -   -   -   -
programme.write            -   O   A   -   -   -   -   -   -   -
programme.publish          -   O   -   -   -   -   -   -   -   -
programme.close            -   O   -   -   -   -   -   -   -   -
programme.export           -   O   A   -   -   -   -   -   -   -
indicator.read             -   O   A   A   A   -   -   -   -   -
outreach.write             -   O   A   A   -   -   -   -   -   -
participant.read           -   O   A   A   -   -   -   -   -   -
participant.readRestricted -   O   -   -   -   -   -   -   -   -
participant.create         -   O   A   A   -   -   -   -   -   -
participant.write          -   O   A   A   -   -   -   -   -   -
participant.import         -   O   A   -   -   -   -   -   -   -
participant.merge          -   O   A   -   -   -   -   -   -   -
participant.contact        -   O   A   A   -   -   -   -   -   -
participant.suspend        -   O   A   -   -   -   -   -   -   -
participant.export         -   O   A   -   -   -   -   -   -   -
participant.erase          -   O   -   -   -   -   -   -   -   -
records.export             -   O   A   -   -   -   -   -   -   -
fact.readSensitive         -   O   A   -   -   -   -   -   -   -
fact.readSpecial           -   O   A   -   -   -   -   -   -   -
fact.writeSensitive        -   O   A   -   -   -   -   -   -   -
note.read                  -   O   A   A   -   -   -   -   -   -
note.readRestricted        -   O   -   -   -   -   -   -   -   -
note.write                 -   O   A   A   -   -   -   -   -   -
consent.record             -   O   A   A   -   -   -   L   -   -
neverTogether.read         -   O   A   -   -   -   -   -   -   -
neverTogether.write        -   O   A   -   -   -   -   -   -   -
ownData.read               -   -   -   -   -   -   -   L   -   -
ownData.correct            -   -   -   -   -   -   -   L   -   -
ownData.askErasure         -   -   -   -   -   -   -   L   -   -
spell.read                 -   O   A   A   -   -   -   -   -   -
spell.write                -   O   A   A   -   -   -   -   -   -
achievement.write          -   O   A   A   -   -   -   -   -   -
instrument.answer          -   O   A   A   -   -   -   L   -   -
application.submit         -   -   -   -   -   -   -   -   P   -
publicPage.read            -   -   -   -   -   -   -   -   P   -
enrolment.read             -   O   A   A   -   -   -   -   -   -
enrolment.create           -   O   A   A   -   -   -   -   -   -
enrolment.advance          -   O   A   -   -   -   -   -   -   -
enrolment.prepare          -   O   A   A   -   -   -   -   -   -
enrolment.judge            -   O   A   -   -   -   -   -   -   -
enrolment.correctDate      -   O   A   -   -   -   -   -   -   -
referral.read              -   O   A   A   -   -   -   L   -   -
referral.write             -   O   A   A   -   -   -   -   -   -
round.read                 -   O   A   -   -   -   -   -   -   -
round.run                  -   O   A   -   -   -   -   -   -   -
round.cancel               -   O   A   -   -   -   -   -   -   -
suggestion.decide          -   O   A   -   -   -   -   -   -   -
pair.read                  -   O   A   A   -   -   -   L   -   -
pair.propose               -   O   A   -   -   -   -   -   -   -
pair.answer                -   O   A   -   -   -   -   L   -   -
pair.advance               -   O   A   -   -   -   -   -   -   -
pair.extend                -   O   A   -   -   -   -   -   -   -
pair.close                 -   O   A   -   -   -   -   -   -   -
pair.correct               -   O   A   -   -   -   -   -   -   -
agreement.sign             -   O   A   A   -   -   -   L   -   -
actionPlan.write           -   O   A   -   -   -   -   L   -   -
meeting.log                -   O   A   A   -   -   -   L   -   -
meeting.correct            -   O   A   A   -   -   -   -   -   -
checkIn.record             -   O   A   -   -   -   -   L   -   -
evaluation.answer          -   O   A   -   -   -   -   L   -   -
concern.raise              -   O   A   A   -   -   -   L   -   -
concern.read               -   O   A   -   -   -   -   -   -   -
concern.resolve            -   O   A   -   -   -   -   -   -   -
event.read                 -   O   A   A   -   -   -   L   -   -
event.write                -   O   A   A   -   -   -   -   -   -
event.create               -   O   O   O   -   -   -   -   -   -
attendance.write           -   O   A   A   -   -   -   -   -   -
event.answer               -   -   -   -   -   -   -   L   -   -
partner.read               -   O   A   A   -   -   -   L   -   -
partner.write              -   O   A   -   -   -   -   -   -   -
partner.create             -   O   O   -   -   -   -   -   -   -
opportunity.write          -   O   A   -   -   -   -   -   -   -
followup.read              -   O   A   A   -   -   -   L   -   -
followup.record            -   O   A   A   -   -   -   -   -   -
followup.answer            -   -   -   -   -   -   -   L   -   -
link.read                  -   O   A   A   -   -   -   -   -   -
link.create                -   O   A   A   -   -   -   -   -   -
link.revoke                -   O   A   A   -   -   -   -   -   -
grant.read                 -   O   A   -   A   -   -   -   -   -
grant.create               -   O   -   -   -   -   -   -   -   -
grant.write                -   O   -   -   -   -   -   -   -   -
grant.invite               -   O   -   -   -   -   -   -   -   -
report.read                -   O   A   -   -   -   -   -   -   -
report.build               -   O   A   -   -   -   -   -   -   -
report.write               -   O   A   -   -   -   -   -   -   -
report.check               -   O   A   -   -   -   -   -   -   -
report.release             -   O   -   -   -   -   -   -   -   -
report.revise              -   O   -   -   -   -   -   -   -   -
authority.export           -   O   -   -   -   -   -   -   -   -
released.read              -   O   A   -   -   F   F   -   -   -
released.download          -   O   A   -   -   F   F   -   -   -
released.comment           -   -   -   -   -   F   F   -   -   -
released.decide            -   -   -   -   -   F   F   -   -   -
funder.read                -   -   -   -   -   F   F   -   -   -
funder.acceptGrant         -   -   -   -   -   F   -   -   -   -
funder.manageMembers       -   -   -   -   -   F   -   -   -   -
installation.read          -   -   -   -   -   -   -   -   -   I
installation.write         -   -   -   -   -   -   -   -   -   I
organisation.create        -   -   -   -   -   -   -   -   -   I
backup.run                 -   -   -   -   -   -   -   -   -   I
`

const scopes = {
  ...{ O: 'organisation', A: 'assigned', F: 'funder', L: 'purpose', P: 'public' },
  ...{ I: 'installation', R: 'reasoned', '-': undefined },
} as const

const rows = matrix
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s+/))

describe('the permission table', () => {
  it('has a row for every action of the matrix, and no other', () => {
    expect(actions).toEqual(rows.map(([action]) => action))
  })

  it.each(rows)('%s is for those whom the matrix names', (action, ...cells) => {
    expect(cells).toHaveLength(roles.length)
    const written = Object.fromEntries(
      roles.map((role, at) => [role, scopes[(cells[at] ?? '-') as keyof typeof scopes]]),
    )
    const { roles: stored }: Permission = permissions[action as Action]
    expect(Object.fromEntries(roles.map((role) => [role, stored[role]]))).toEqual(written)
  })

  it('lets nobody but the lead and the link holder touch what is only kept because a grant obliges', () => {
    const keeping = actions.filter((action) =>
      (permissions[action].states as readonly string[]).includes('restricted'),
    )
    const others = keeping.filter((action) =>
      Object.keys(permissions[action].roles).some((role) => role !== 'lead' && role !== 'linkHolder'),
    )
    expect(others).toEqual([])
  })

  it('changes nothing that is erased, and nothing that is frozen except by a new revision', () => {
    const states = (action: Action): readonly string[] => permissions[action].states
    expect(actions.filter((action) => states(action).includes('erased'))).toEqual([])
    const onFrozen = actions.filter((action) => states(action).includes('frozen'))
    const changing = onFrozen.filter((action) => !/\.(read|export|download)/i.test(action))
    expect(changing).toEqual([
      'participant.erase',
      'ownData.askErasure',
      'report.revise',
      'released.comment',
      'released.decide',
    ])
  })
})
