import type { Context, MiddlewareHandler } from 'hono'
import type { Web } from './web.ts'

/**
 * No `unsafe-*`: scripts and styles come from here, or carry the nonce of this one answer. Nothing may frame us, and
 * nothing that a page loads comes from elsewhere.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/** What every answer carries. Answers are personal and kept nowhere, unless a route says that its own is not. */
export function securityHeaders(isHttps: boolean): MiddlewareHandler<Web> {
  return async (context, next) => {
    await next()
    const { headers } = context.res
    const set = (name: string, value: string) => headers.has(name) || headers.set(name, value)
    set('Content-Security-Policy', contentSecurityPolicy(context.var.nonce))
    set('Cache-Control', 'no-store')
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('X-Frame-Options', 'DENY')
    headers.set('Referrer-Policy', 'same-origin')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
    headers.set('X-Request-Id', context.var.requestId)
    if (isHttps) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  }
}

/**
 * Refuses what another site made a browser send. Every change says where it comes from; what says nothing is no
 * browser of ours. Reading is refused too where the browser says that another site asks.
 */
export function sameOrigin(publicUrl: string): MiddlewareHandler<Web> {
  return async (context, next) => {
    if (!isOwn(context, publicUrl)) return context.json({ code: 'other-origin', values: {}, fields: [] }, 403)
    await next()
    return undefined
  }
}

function isOwn(context: Context<Web>, publicUrl: string): boolean {
  const site = context.req.header('Sec-Fetch-Site')
  const isReading = context.req.method === 'GET' || context.req.method === 'HEAD'
  if (isReading) return site !== 'cross-site' && site !== 'same-site'
  if (site !== undefined) return site === 'same-origin'
  const origin = context.req.header('Origin')
  if (origin === undefined || !URL.canParse(origin)) return false
  return origin === publicUrl || new URL(origin).host === context.req.header('Host')
}
