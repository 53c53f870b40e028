import type { FunderRole } from '../../../../apps/api/src/database/tables/funding.ts'
import type { MemberRole } from '../../../../apps/api/src/database/tables/organisations.ts'

/** One password for everybody: the demo is for looking around on one's own machine. */
export const demoPassword = 'over the bridge'

/** Somebody who can sign in to the demo. */
export type SignIn = {
  readonly email: string
  readonly name: string
  readonly language: string
  /** Slug of the organisation or funder. */
  readonly at: string
  readonly app: 'dashboard' | 'reporting'
  readonly roles: readonly MemberRole[] | readonly FunderRole[]
  /** Which programmes (by their key) a member is assigned to; absent: all of them. */
  readonly programmes?: readonly string[]
  /** Which site (by name) a member is assigned to; absent: every site. */
  readonly site?: string
  /** Days before the demo's day on which the membership ended. */
  readonly leftDaysAgo?: number
}

export type StaffMember = SignIn & { readonly app: 'dashboard'; readonly roles: readonly MemberRole[] }
export type FunderMember = SignIn & { readonly app: 'reporting'; readonly roles: readonly FunderRole[] }

const house = { at: 'maison-des-ponts', app: 'dashboard', language: 'en' } as const

export const staff: readonly StaffMember[] = [
  {
    ...house,
    email: 'sofie@maison-des-ponts.example',
    name: 'Sofie Vermeulen',
    roles: ['coordinator'],
    programmes: ['duo', 'migrants'],
  },
  {
    ...house,
    email: 'karim@maison-des-ponts.example',
    name: 'Karim Bouzid',
    roles: ['coordinator'],
    programmes: ['women', 'vera', 'youth-day'],
  },
  { ...house, email: 'nathalie@maison-des-ponts.example', name: 'Nathalie Dubois', roles: ['lead'] },
  { ...house, email: 'tom@maison-des-ponts.example', name: 'Tom Wouters', roles: ['administrator'] },
  {
    ...house,
    email: 'yasmina@maison-des-ponts.example',
    name: 'Yasmina Tazi',
    roles: ['assistant'],
    programmes: ['duo', 'youth-day'],
    site: 'Canal',
  },
  { ...house, email: 'ingrid@maison-des-ponts.example', name: 'Ingrid Lindqvist', roles: ['observer'] },
  {
    ...house,
    email: 'bram@maison-des-ponts.example',
    name: 'Bram Coppens',
    roles: ['coordinator'],
    leftDaysAgo: 290,
  },
  {
    at: 'huis-van-morgen',
    app: 'dashboard',
    language: 'nl',
    email: 'lieve@huis-van-morgen.example',
    name: 'Lieve Segers',
    roles: ['coordinator'],
  },
  {
    at: 'huis-van-morgen',
    app: 'dashboard',
    language: 'nl',
    email: 'wim@huis-van-morgen.example',
    name: 'Wim Goossens',
    roles: ['lead', 'administrator'],
  },
]

export const funderMembers: readonly FunderMember[] = [
  {
    at: 'kings-fund-for-inclusion',
    app: 'reporting',
    language: 'en',
    email: 'helene@kings-fund.example',
    name: 'Hélène Marchal',
    roles: ['funder-reader'],
  },
  {
    at: 'kings-fund-for-inclusion',
    app: 'reporting',
    language: 'fr',
    email: 'olivier@kings-fund.example',
    name: 'Olivier Renard',
    roles: ['funder-administrator'],
  },
  {
    at: 'regional-employment-fund',
    app: 'reporting',
    language: 'en',
    email: 'dirk@regional-fund.example',
    name: 'Dirk Pauwels',
    roles: ['funder-administrator', 'funder-reader'],
  },
]

/** Who to sign in as, most useful first, for the lines that the start prints. */
export const demoSignIns: readonly SignIn[] = [...staff, ...funderMembers].filter(
  ({ leftDaysAgo }) => leftDaysAgo === undefined,
)
