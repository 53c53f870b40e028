import { addDays, type Grant, type Programme } from '@passerelle/domain'
import { type FunderMember, funderMembers, type StaffMember, staff } from './accounts/signIns.ts'
import { type Random, randomOf } from './chance/random.ts'
import { type Note, notesOf } from './lives/notes.ts'
import { newRegister, type Register } from './lives/person.ts'
import { liveProgramme, type ProgrammeLives, type PublishedVersion } from './lives/programme.ts'
import { type Funder, fundersOf, grantsOfHouse, grantsOfSecondHouse } from './money/grants.ts'
import { startedFrom } from './programmes/documents.ts'
import { buddies, type Offer, offers } from './programmes/offers.ts'
import { type Partner, partnersOf } from './programmes/partners.ts'
import { liveYouthDay, type YouthLife, youthDay, youthDayOn } from './programmes/youthDay.ts'
import { dealFates } from './situations/fates.ts'
import { type Situation, situationOf } from './situations/life.ts'
import { youthSituation } from './situations/youth.ts'

export type Member = StaffMember & { readonly id: string; readonly userId: string }
export type Site = { readonly id: string; readonly name: string }

export type RunningProgramme = {
  readonly id: string
  readonly key: string
  readonly blueprintId: string
  readonly versions: readonly PublishedVersion[]
  readonly current: Programme
  readonly lives: ProgrammeLives
  readonly situations: readonly Situation[]
  readonly notes: readonly Note[]
}

export type YouthDayProgramme = Omit<RunningProgramme, 'lives' | 'notes'> & {
  readonly edition: {
    readonly id: string
    readonly name: string
    readonly heldOn: string
    readonly places: number
  }
  readonly lives: readonly YouthLife[]
}

export type House = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly defaultLanguage: string
  readonly city: string
  readonly sites: readonly Site[]
  readonly members: readonly Member[]
  readonly partners: readonly Partner[]
  readonly programmes: readonly RunningProgramme[]
  readonly youthDay?: YouthDayProgramme
  /** Key of the programme in which a matching round waits for decisions. */
  readonly matchingNow?: string
  readonly grants: readonly Grant[]
}

export type PayingHouse = Funder & {
  readonly members: readonly (FunderMember & { readonly id: string; readonly userId: string })[]
}

/** Everything that the demo shows: two houses that know nothing of each other, and two funders. */
export type World = {
  readonly seed: string
  readonly asOf: string
  readonly houses: readonly House[]
  readonly funders: readonly PayingHouse[]
}

/** The same seed and day give the same world; another day gives the same people on other days. */
export function makeWorld(seed: string, asOf: string): World {
  const random = randomOf(seed)
  const register = newRegister()
  const funders = fundersOf(random.fork('funders'))
  const one = { random, register, asOf, funders }
  return {
    seed,
    asOf,
    houses: [maisonDesPonts(one), huisVanMorgen(one)],
    funders: Object.values(funders).map((funder) => ({
      ...funder,
      members: funderMembers
        .filter(({ at }) => at === funder.slug)
        .map((member) => ({ ...member, ...idsOf(random, member.email) })),
    })),
  }
}

type Making = {
  readonly random: Random
  readonly register: Register
  readonly asOf: string
  readonly funders: ReturnType<typeof fundersOf>
}

function idsOf(random: Random, email: string): { id: string; userId: string } {
  const own = random.fork(`account/${email}`)
  return { id: own.id(), userId: own.id() }
}

const membersOf = (random: Random, slug: string): Member[] =>
  staff.filter(({ at }) => at === slug).map((member) => ({ ...member, ...idsOf(random, member.email) }))

function maisonDesPonts({ random: whole, register, asOf, funders }: Making): House {
  const random = whole.fork('maison-des-ponts')
  const sites = ['Canal', 'Midi'].map((name) => ({ id: random.id(), name }))
  const members = membersOf(whole, 'maison-des-ponts')
  const partners = partnersOf(random.fork('partners'))
  const running = offers.map((offer) =>
    run(random.fork(offer.key), { offer, sites, members, partners, register, asOf }),
  )
  const day = runYouthDay(random.fork('youth-day'), { sites, members, partners, register, asOf })
  const programmes = Object.fromEntries([...running, day].map(({ key, id }) => [key, id]))
  return {
    id: random.id(),
    slug: 'maison-des-ponts',
    name: 'Maison des Ponts',
    defaultLanguage: 'fr',
    city: 'Brussels',
    sites,
    members,
    partners,
    programmes: running,
    youthDay: day,
    matchingNow: 'duo',
    grants: grantsOfHouse(random.fork('grants'), { asOf, funders, programmes }),
  }
}

function huisVanMorgen({ random: whole, register, asOf, funders }: Making): House {
  const random = whole.fork('huis-van-morgen')
  const members = membersOf(whole, 'huis-van-morgen')
  const running = run(random.fork('buddies'), {
    offer: buddies,
    sites: [],
    members,
    partners: [],
    register,
    asOf,
  })
  return {
    id: random.id(),
    slug: 'huis-van-morgen',
    name: 'Huis van Morgen',
    defaultLanguage: 'nl',
    city: 'Brussel',
    sites: [],
    members,
    partners: [],
    programmes: [running],
    grants: grantsOfSecondHouse(random.fork('grants'), {
      asOf,
      funders,
      programmes: { buddies: running.id },
    }),
  }
}

type RunWanted = {
  readonly sites: readonly Site[]
  readonly partners: readonly Partner[]
  readonly members: readonly Member[]
  readonly register: Register
  readonly asOf: string
}

function run(random: Random, wanted: RunWanted & { readonly offer: Offer }): RunningProgramme {
  const { offer, asOf } = wanted
  const id = random.id()
  const versions = versionsOf(offer, id, asOf)
  const by = recorderOf(wanted.members, offer.key, asOf)
  const lives = liveProgramme(random, {
    offer,
    programmeId: id,
    versions,
    siteIds: wanted.sites.map((site) => site.id),
    partners: wanted.partners,
    asOf,
    by,
    register: wanted.register,
  })
  const fates = dealFates(random.fork('fates'), lives.mentees, offer.fates)
  const situations = lives.mentees.map((life) =>
    situationOf(random.fork(`situation/${life.enrolment.id}`), {
      life,
      programme: newest(versions),
      fate: fates.get(life),
      asOf,
      by,
    }),
  )
  const notes = notesOf(random.fork('notes'), lives.mentees, asOf, by)
  const { key, blueprintId } = offer
  return { id, key, blueprintId, versions, current: newest(versions), lives, situations, notes }
}

function runYouthDay(random: Random, wanted: RunWanted): YouthDayProgramme {
  const { asOf } = wanted
  const id = random.id()
  const versions = versionsOf(youthDay, id, asOf)
  const heldOn = youthDayOn(asOf)
  const edition = { id: random.id(), name: heldOn.slice(0, 4), heldOn, places: 100 }
  const by = recorderOf(wanted.members, youthDay.key, asOf)
  const lives = liveYouthDay(random, {
    programme: newest(versions),
    programmeId: id,
    editionId: edition.id,
    siteIds: wanted.sites.map((site) => site.id),
    heldOn,
    asOf,
    by,
    register: wanted.register,
  })
  const { key, blueprintId } = youthDay
  const framework = newest(versions).outcomes
  const situations = lives.map((life, index) =>
    youthSituation(random.fork(`situation/${index}`), { life, framework, asOf, by }),
  )
  return { id, key, blueprintId, versions, current: newest(versions), edition, lives, situations }
}

function versionsOf(
  offer: Pick<Offer, 'blueprintId' | 'versions'>,
  id: string,
  asOf: string,
): PublishedVersion[] {
  return offer.versions.map(({ change, publishedDaysAgo, note }, index) => ({
    document: startedFrom(offer.blueprintId, id, index + 1, change),
    publishedOn: addDays(asOf, -publishedDaysAgo),
    note,
  }))
}

function newest(versions: readonly PublishedVersion[]): Programme {
  const version = versions.at(-1)
  if (version === undefined) throw new Error('A programme needs a published version.')
  return version.document
}

/** Who wrote down what happened in a programme on a day: its coordinator, before her the one who left. */
function recorderOf(members: readonly Member[], key: string, asOf: string): (day: string) => string {
  const coordinators = members.filter(({ roles }) => roles.includes('coordinator'))
  const former = coordinators.find(({ leftDaysAgo }) => leftDaysAgo !== undefined)
  const current = coordinators.find(
    ({ programmes, leftDaysAgo }) => leftDaysAgo === undefined && (programmes?.includes(key) ?? true),
  )
  const leftOn = addDays(asOf, -(former?.leftDaysAgo ?? 0))
  return (day) => (former !== undefined && day < leftOn ? former.id : (current?.id ?? former?.id ?? ''))
}
