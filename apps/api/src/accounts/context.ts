import type { FunderSignedIn, MemberSignedIn, RequestContext, SignedInBy, Visitor } from '../trpc/context.ts'
import type { Services } from '../trpc/services.ts'
import { recogniseFunder, recogniseMember } from './recognise.ts'

/** The context of one request. Each cookie is looked up once, and only when a procedure wants to know. */
export function requestContext(
  services: Services,
  request: Omit<RequestContext, 'services' | 'signedIn'> & { readonly visitor: Visitor },
): RequestContext {
  let member: Promise<MemberSignedIn | null> | undefined
  let funder: Promise<FunderSignedIn | null> | undefined
  const signedIn = (door: 'member' | 'funder'): Promise<MemberSignedIn | FunderSignedIn | null> => {
    if (door === 'member') {
      member ??= recogniseMember(services, request.visitor)
      return member
    }
    funder ??= recogniseFunder(services, request.visitor)
    return funder
  }
  return { services, ...request, signedIn: signedIn as SignedInBy }
}
