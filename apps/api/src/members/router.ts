import { z } from 'zod'
import { expectVersion, NotFound, Refused } from '../errors/index.ts'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { endMember, memberForUpdate, otherAdministrators, presentMembers } from './queries.ts'

/** The people of an organisation, for those who look after it. */
export const membersRouter = router({
  list: memberQuery({ action: 'member.read', on: 'organisation', run: ({ db }) => presentMembers(db) }),

  /** Counts from the next request on. What the person did stays in the records. */
  remove: memberMutation({
    action: 'member.manage',
    input: z.strictObject({ memberId: z.uuid(), version: z.int() }),
    on: 'organisation',
    run: async ({ db, input, now, audit }) => {
      const member = await memberForUpdate(db, input.memberId)
      if (member === undefined) throw new NotFound()
      expectVersion(member, input.version)
      const isLast =
        member.roles.includes('administrator') && (await otherAdministrators(db, member.id)) === 0
      if (isLast) throw new Refused('member.last-administrator')
      await endMember(db, member.id, now)
      await audit({ subject: { kind: 'member', id: member.id }, change: { ended: true } })
    },
  }),
})
