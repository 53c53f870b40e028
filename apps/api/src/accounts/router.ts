import { actions, mightDo } from '@passerelle/domain'
import { isLocale, type Locale, locales } from '@passerelle/messages'
import { z } from 'zod'
import { Forbidden, NotFound, SignedOut } from '../errors/index.ts'
import type { RequestContext } from '../trpc/context.ts'
import { sessionMutation, sessionQuery } from '../trpc/procedures.ts'
import { dayIn } from '../trpc/services.ts'
import { router } from '../trpc/trpc.ts'
import { changePassword, shortestPassword } from './changePassword.ts'
import { cookieName } from './cookies.ts'
import { endOwnSessions, ownSessions } from './ownSessions.ts'
import { isDemo, organisationOf, setLanguage } from './queries.ts'
import { chooseHome, type Door, endSession, idleMinutes } from './sessions.ts'
import { signIn } from './signIn.ts'

const Credentials = z.strictObject({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(1000),
})
const Chosen = z.strictObject({ id: z.uuid() })
const Language = z.strictObject({ locale: z.enum(locales) })

/** The session of the dashboard: somebody at work for an organisation. */
export const sessionRouter = router({
  /** Null where nobody is signed in. */
  current: sessionQuery({
    run: async ({ services, signedIn }) => {
      const member = await signedIn('member')
      if (member === null) return null
      const { user, principal, home, homes } = member
      const at = await services.doors.inTenant(home.id, principal, async (db) => ({
        ...(await organisationOf(db)),
        isDemo: await isDemo(db),
      }))
      const { id, slug, name } = home
      const { city } = at.settings
      return {
        account: { name: user.name, email: user.email },
        locale: localeOf(user),
        memberId: principal.memberId,
        roles: [...new Set(principal.roles.map(({ role }) => role))],
        /** What at least one record might allow: for navigation and buttons. The answer per record is the API's. */
        actions: actions.filter((action) => mightDo(principal, action)),
        organisation: {
          id,
          slug,
          name,
          timeZone: home.timeZone,
          city: typeof city === 'string' ? city : '',
          sites: at.sites,
        },
        organisations: homes.map(({ id, name }) => ({ id, name })),
        /** Of the organisation's zone, `YYYY-MM-DD`. */
        today: dayIn(home.timeZone, services.clock()),
        isDemo: at.isDemo,
      }
    },
  }),
  ...shared('member'),
  switchOrganisation: sessionMutation({
    input: Chosen,
    run: (context, { id }) => switchTo(context, 'member', id),
  }),
})

/** The session of the reporting app: somebody who reads for a funder. */
export const funderSessionRouter = router({
  current: sessionQuery({
    run: async ({ services, signedIn }) => {
      const reader = await signedIn('funder')
      if (reader === null) return null
      const { user, principal, home, homes } = reader
      return {
        account: { name: user.name, email: user.email },
        locale: localeOf(user),
        roles: principal.roles,
        actions: actions.filter((action) => mightDo(principal, action)),
        funder: { id: home.id, slug: home.slug, name: home.name },
        funders: homes.map(({ id, name }) => ({ id, name })),
        today: dayIn(home.timeZone, services.clock()),
        isDemo: await services.doors.accounts(isDemo),
      }
    },
  }),
  ...shared('funder'),
  switchFunder: sessionMutation({ input: Chosen, run: (context, { id }) => switchTo(context, 'funder', id) }),
})

function shared(door: Door) {
  return {
    signIn: sessionMutation({
      input: Credentials,
      run: (context, { email, password }) => signIn(context, { email, password, door }),
    }),
    signOut: sessionMutation({
      run: async (context) => {
        const { services, visitor } = context
        const somebody = await context.signedIn(door)
        if (somebody !== null) {
          await services.doors.accounts((db) => endSession(db, somebody.sessionId, services.clock()))
        }
        visitor.setCookie(cookieName(door, services.publicUrl), undefined)
      },
    }),
    /** Where one is signed in, in both apps. */
    mine: sessionQuery({
      run: async (context) => {
        const { user, sessionId } = await present(context, door)
        const { doors, clock } = context.services
        const instant = clock()
        const since = new Date(instant.getTime() - idleMinutes * 60_000).toISOString()
        const own = { userId: user.id, sessionId, since, now: instant.toISOString() }
        return doors.accounts((db) => ownSessions(db, own))
      },
    }),
    end: sessionMutation({
      input: Chosen,
      run: async (context, { id }) => {
        const { user } = await present(context, door)
        const { doors, clock } = context.services
        const own = { userId: user.id, now: clock().toISOString(), id }
        if ((await doors.accounts((db) => endOwnSessions(db, own))) === 0) throw new NotFound()
      },
    }),
    endOthers: sessionMutation({
      run: async (context) => {
        const { user, sessionId } = await present(context, door)
        const { doors, clock } = context.services
        const own = { userId: user.id, now: clock().toISOString(), butFor: sessionId }
        return { ended: await doors.accounts((db) => endOwnSessions(db, own)) }
      },
    }),
    changePassword: sessionMutation({
      input: z.strictObject({
        present: z.string().min(1).max(1000),
        next: z.string().min(shortestPassword).max(1000),
      }),
      run: async (context, input) => {
        const { user, sessionId } = await present(context, door)
        await changePassword(context, { userId: user.id, sessionId }, input)
      },
    }),
    setLocale: sessionMutation({
      input: Language,
      run: async (context, { locale }) => {
        const { user } = await present(context, door)
        await context.services.doors.accounts((db) => setLanguage(db, user.id, locale))
      },
    }),
  }
}

async function switchTo(context: RequestContext, door: Door, id: string): Promise<void> {
  const { sessionId, homes } = await present(context, door)
  if (!homes.some((home) => home.id === id)) throw new Forbidden()
  await context.services.doors.accounts((db) => chooseHome(db, sessionId, id))
}

async function present(context: RequestContext, door: Door) {
  const somebody = await context.signedIn(door)
  if (somebody === null) throw new SignedOut()
  return somebody
}

function localeOf(user: { language: string }): Locale | null {
  return isLocale(user.language) ? user.language : null
}
