import type { Door } from './sessions.ts'

/**
 * One cookie per app, so that somebody may be signed in to both in one browser. `__Host-` ties a cookie to this host
 * over HTTPS; browsers refuse that on http://localhost, where the plain name stands in.
 */
export function cookieName(kind: Door | 'device', publicUrl: string): string {
  const name = {
    member: 'passerelle-dashboard',
    funder: 'passerelle-reporting',
    device: 'passerelle-device',
  }[kind]
  return publicUrl.startsWith('https:') ? `__Host-${name}` : name
}
