/** Every procedure of the API, by feature. Features add their router here; the apps import the type alone. */
import { funderSessionRouter, sessionRouter } from './accounts/router.ts'
import { enrolmentsRouter } from './enrolments/router.ts'
import { followUpsRouter } from './follow-ups/router.ts'
import { grantsRouter } from './funding/router.ts'
import { importsRouter } from './imports/router.ts'
import { lettersRouter } from './mail/router.ts'
import { matchingRouter } from './matching/router.ts'
import { meetingsRouter } from './meetings/router.ts'
import { membersRouter } from './members/router.ts'
import { organisationRouter } from './organisation/router.ts'
import { outcomesRouter } from './outcomes/router.ts'
import { pairsRouter } from './pairs/router.ts'
import { participantsRouter } from './participants/router.ts'
import { portfolioRouter } from './portfolio/router.ts'
import { programmesRouter } from './programmes/router.ts'
import { reportsRouter } from './reports/router.ts'
import { shellRouter } from './shell/router.ts'
import { todayRouter } from './today/router.ts'
import { router } from './trpc/trpc.ts'

export const appRouter = router({
  meetings: meetingsRouter,
  members: membersRouter,
  organisation: organisationRouter,
  pairs: pairsRouter,
  session: sessionRouter,
  funderSession: funderSessionRouter,
  shell: shellRouter,
  today: todayRouter,
  programmes: programmesRouter,
  participants: participantsRouter,
  enrolments: enrolmentsRouter,
  letters: lettersRouter,
  matching: matchingRouter,
  grants: grantsRouter,
  portfolio: portfolioRouter,
  reports: reportsRouter,
  outcomes: outcomesRouter,
  followUps: followUpsRouter,
  imports: importsRouter,
})

export type AppRouter = typeof appRouter
