import { randomUUID } from 'node:crypto'
import type { FunderPrincipal, MemberPrincipal } from '../accounts/principal.ts'
import { appRouter } from '../router.ts'
import type { RequestContext, SignedInBy } from '../trpc/context.ts'
import { keyedBy, realOutside, type Services } from '../trpc/services.ts'
import { trpc } from '../trpc/trpc.ts'
import type { TestDatabase } from './database.ts'

export type CallerOptions = {
  /** The instant of the test's day; noon in UTC of a fixed day if not said. */
  readonly now?: string
  /** For tests of repetition; a new key for each call if not said. */
  readonly idempotencyKey?: string
}

const faults: unknown[] = []

/** What procedures put into the queue, newest last, also where they were rolled back; nothing runs it. */
export const queued: { readonly job: string; readonly input: unknown }[] = []

/** Services on a test's database, at a fixed time. */
export function servicesFor(database: Pick<TestDatabase, 'doors'>, options: CallerOptions = {}): Services {
  return {
    ...realOutside,
    clock: () => new Date(options.now ?? '2026-05-04T12:00:00.000Z'),
    doors: database.doors,
    enqueue: async (_db, _organisationId, job, input) => void queued.push({ job: job.name, input }),
    publicUrl: 'http://localhost:4000',
    keyed: keyedBy('secret of the tests'),
    onFault: (error) => faults.push(error),
  }
}

/**
 * Calls procedures as somebody, without a browser between.
 *
 * @example
 * const anna = callerFor(database, ours.members.coordinator.principal)
 * await anna.pairs.close({ pairId, version: 1 })
 */
export function callerFor(
  database: Pick<TestDatabase, 'doors'>,
  principal: MemberPrincipal | FunderPrincipal | null,
  options: CallerOptions = {},
) {
  return trpc.createCallerFactory(appRouter)(contextFor(database, principal, options), {
    // What the person would only see as "server" is what the test's author needs to see.
    onError: ({ error }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') console.error(faults.pop() ?? error)
    },
  })
}

export function contextFor(
  database: Pick<TestDatabase, 'doors'>,
  principal: MemberPrincipal | FunderPrincipal | null,
  options: CallerOptions = {},
): RequestContext {
  return {
    services: servicesFor(database, options),
    requestId: 'test',
    signedIn: signedInAs(principal),
    get idempotencyKey() {
      return options.idempotencyKey ?? randomUUID()
    },
    visitor: { address: '127.0.0.1', device: null, cookie: () => undefined, setCookie: () => undefined },
  }
}

/** As if signed in to the app that fits: members to the dashboard, funders to the reporting app. */
function signedInAs(principal: MemberPrincipal | FunderPrincipal | null): SignedInBy {
  const signedIn = async (door: 'member' | 'funder') => {
    if (principal === null || principal.kind !== door) return null
    const user = {
      id: principal.userId,
      email: 'somebody@test.example',
      name: principal.name,
      language: 'en',
    }
    const id = principal.kind === 'member' ? principal.organisationId : principal.funderId
    const home = { id, name: 'Home', slug: 'home', timeZone: 'Europe/Brussels' }
    return { sessionId: randomUUID(), user, principal, home, homes: [home] }
  }
  return signedIn as SignedInBy
}
