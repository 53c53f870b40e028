import { Period } from '@passerelle/domain'
import { z } from 'zod'
import { expectVersion } from '../errors/index.ts'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { storedHolidays, writeHolidays } from './holidays.ts'

/** What holds for the whole organisation. */
export const organisationRouter = router({
  holidays: memberQuery({
    action: 'organisation.read',
    on: 'organisation',
    run: ({ db, organisationId }) => storedHolidays(db, organisationId),
  }),

  /** All of them at once, as they are to be. */
  setHolidays: memberMutation({
    action: 'organisation.write',
    input: z.strictObject({ version: z.int(), holidays: z.array(Period).max(200) }),
    on: 'organisation',
    run: async ({ db, input: { version, holidays }, organisationId, audit }) => {
      const stored = await storedHolidays(db, organisationId, { forUpdate: true })
      expectVersion(stored, version, stored)
      await writeHolidays(db, organisationId, holidays)
      await audit({ subject: { kind: 'organisation', id: organisationId }, change: { holidays } })
    },
  }),
})
