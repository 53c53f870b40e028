import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Visitor } from '../trpc/context.ts'
import type { Web } from './web.ts'

export type VisitorOptions = { readonly publicUrl: string; readonly proxies: number }

/** The browser behind a request: its address (through as many proxies as we have), its cookies. */
export function visitorOf(context: Context<Web>, { publicUrl, proxies }: VisitorOptions): Visitor {
  return {
    address: addressOf(context, proxies),
    device: context.req.header('User-Agent') ?? null,
    cookie: (name) => getCookie(context, name),
    setCookie: (name, value, seconds) =>
      setCookie(context, name, value ?? '', {
        path: '/',
        httpOnly: true,
        sameSite: 'Strict',
        secure: publicUrl.startsWith('https:'),
        maxAge: value === undefined ? 0 : (seconds ?? 0),
      }),
  }
}

/** The last proxies are ours; what stands before them in the header anybody may have written. */
function addressOf(context: Context<Web>, proxies: number): string {
  const direct = context.env?.incoming?.socket.remoteAddress ?? 'unknown'
  if (proxies === 0) return direct
  const forwarded = (context.req.header('X-Forwarded-For') ?? '').split(',').map((each) => each.trim())
  return forwarded.at(-proxies) || direct
}
