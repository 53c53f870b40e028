/** Fills an empty installation with invented organisations, so that a visitor finds a house in full swing. */
import type { SystemPrincipal } from '../../../apps/api/src/accounts/principal.ts'
import { json } from '../../../apps/api/src/database/columns.ts'
import { openClient } from '../../../apps/api/src/database/connection.ts'
import { type Doors, openDoors, type TenantTransaction } from '../../../apps/api/src/database/doors.ts'
import type { Installation } from '../../../apps/api/src/database/migrate.ts'
import { closure } from './calendar/workdays.ts'
import { type Random, randomOf } from './chance/random.ts'
import { type House, makeWorld, type World } from './world.ts'
import { writeAccounts, writeAssignments, writeMembers } from './write/accounts.ts'
import { writeAudit } from './write/audit.ts'
import { writeEnrolments } from './write/enrolments.ts'
import { writeEvents } from './write/events.ts'
import { writeGrants } from './write/grants.ts'
import { writeLetters } from './write/letters.ts'
import { writeNotes } from './write/notes.ts'
import { writeOutcomes } from './write/outcomes.ts'
import { writePairs } from './write/pairs.ts'
import { writePeople } from './write/people.ts'
import { writeProgrammes } from './write/programmes.ts'
import { type Accepted, acceptance, writeReports } from './write/reports.ts'
import { writeRound } from './write/round.ts'
import { insertAll } from './write/rows.ts'

export { demoPassword, demoSignIns, type SignIn } from './accounts/signIns.ts'

export type DemoWanted = {
  readonly installation: Installation
  /** The same seed and day give the same people and figures. */
  readonly seed?: string
  /** The day on which the demo plays; today in Brussels if not said. */
  readonly asOf?: string
  readonly say?: (sentence: string) => void
}

/** `loaded`: now; `present`: it was there already; `not-empty`: somebody works here, so nothing was touched. */
export type DemoResult = 'loaded' | 'present' | 'not-empty'

/**
 * Loads the demo into an empty installation. Can be repeated: what is there stays, what an interrupted load left out
 * comes. An installation with anybody's own data is never touched.
 */
export async function loadDemo({ installation, seed, asOf, say }: DemoWanted): Promise<DemoResult> {
  const doors = openDoors(installation, { connections: 2 })
  try {
    const begun = await begin(installation, doors, { seed: seed ?? 'ponts', asOf: asOf ?? todayInBrussels() })
    if (begun === undefined) return 'not-empty'
    const world = makeWorld(begun.seed, begun.asOf)
    const missing = await missingHouses(doors, world)
    if (missing.length === 0) return 'present'
    await doors.accounts((db) => writeAccounts(db, world))
    for (const house of missing) {
      say?.(`Inventing ${house.name}`)
      const accepted = await doors.inTenant(house.id, loader, (db) => writeHouse(db, house, world))
      await accept(doors, world, house, accepted)
    }
    return 'loaded'
  } finally {
    await doors.close()
  }
}

const loader: SystemPrincipal = { kind: 'system', userId: null, name: 'demo' }

/** Marks the installation as a demo with its seed and day; the first ones stay. Undefined where others are at work. */
async function begin(
  installation: Installation,
  doors: Doors,
  wanted: { seed: string; asOf: string },
): Promise<{ seed: string; asOf: string } | undefined> {
  const isUsed = await doors.accounts(
    async (db) => (await db.selectFrom('users').select('id').limit(1).execute()).length > 0,
  )
  const owner = await openClient(installation.url)
  try {
    if (!isUsed) {
      await owner.query(
        'update installation set is_demo = true, demo_seed = $1, demo_as_of = $2 where demo_seed is null',
        [wanted.seed, wanted.asOf],
      )
    }
    const { rows } = await owner.query<{ seed: string | null; asOf: string | null }>(
      'select demo_seed as seed, demo_as_of as "asOf" from installation where is_demo',
    )
    const [row] = rows
    return row?.seed && row.asOf ? { seed: row.seed, asOf: row.asOf } : undefined
  } finally {
    await owner.end()
  }
}

/** Each house is written in one transaction: it is there whole or not at all. */
async function missingHouses(doors: Doors, world: World): Promise<House[]> {
  const present = await doors.jobs((db) => db.selectFrom('organisations').select('id').execute())
  const ids = new Set(present.map(({ id }) => id))
  return world.houses.filter(({ id }) => !ids.has(id))
}

async function writeHouse(db: TenantTransaction, house: House, world: World): Promise<Accepted[]> {
  const random = randomOf(`${world.seed}/written/${house.slug}`)
  await writeOrganisation(db, house, world.asOf)
  await writeMembers(db, house, world.asOf)
  await writeProgrammes(db, house)
  await writeAssignments(db, house, random.fork('assignments'))
  await insertAll(
    db,
    house.id,
    'partners',
    house.partners.map(({ id, kinds, name, sector, size, contact }) => ({
      id,
      kinds: [...kinds],
      name,
      sector: sector ?? null,
      size: size ?? null,
      contact: json<Record<string, unknown>>(contact),
      removedAt: null,
    })),
  )
  await writeLives(db, house, random)
  await writeOutcomes(db, house.id, {
    situations: [...house.programmes, ...(house.youthDay ? [house.youthDay] : [])].flatMap(
      ({ situations }) => situations,
    ),
    asOf: world.asOf,
    newId: random.fork('outcomes').id,
  })
  await writeNotes(
    db,
    house.id,
    house.programmes.flatMap(({ notes }) => notes),
  )
  await writeLetters(db, house, { asOf: world.asOf, random: random.fork('letters') })
  await writeAudit(db, house, { asOf: world.asOf, random: random.fork('audit') })
  await writeEvents(db, house, { asOf: world.asOf, random: random.fork('events') })
  await writeGrants(db, house.id, {
    grants: house.grants,
    funders: world.funders,
    random: random.fork('grants'),
  })
  const matching = house.programmes.find(({ key }) => key === house.matchingNow)
  if (matching) await writeRound(db, house, matching, { asOf: world.asOf, random: random.fork('round') })
  return writeReports(db, house, { asOf: world.asOf, random: random.fork('reports') })
}

/** Funders answer through their own door. */
async function accept(
  doors: Doors,
  world: World,
  house: House,
  accepted: readonly Accepted[],
): Promise<void> {
  const random = randomOf(`${world.seed}/accepted/${house.slug}`)
  for (const each of accepted) {
    const row = acceptance(world, house, each, random)
    await doors.asFunder(each.funderId, loader, (db) => db.insertInto('releaseAnswers').values(row).execute())
  }
}

async function writeOrganisation(db: TenantTransaction, house: House, asOf: string): Promise<void> {
  const year = Number(asOf.slice(0, 4))
  await db
    .insertInto('organisations')
    .values({
      id: house.id,
      slug: house.slug,
      name: house.name,
      country: 'BE',
      timeZone: 'Europe/Brussels',
      defaultLanguage: house.defaultLanguage,
      languages: ['en', 'fr', 'nl', 'de'],
      settings: json<Record<string, unknown>>({
        city: house.city,
        holidays: [-3, -2, -1, 0].map((ago) => closure(year + ago)),
        volunteerHour: { amount: 2400, currency: 'EUR' },
      }),
      isDemo: true,
    })
    .execute()
  await insertAll(
    db,
    house.id,
    'sites',
    house.sites.map(({ id, name }) => ({ id, name, languages: ['fr', 'nl', 'en'], closedOn: null })),
  )
}

async function writeLives(db: TenantTransaction, house: House, random: Random): Promise<void> {
  const lives = [
    ...house.programmes.flatMap(({ lives }) => [...lives.mentees, ...lives.mentors]),
    ...(house.youthDay?.lives ?? []),
  ]
  const newId = random.fork('rows').id
  await writePeople(
    db,
    house.id,
    lives.map(({ person }) => ({ participant: person.participant, newId })),
  )
  await writeEnrolments(
    db,
    house.id,
    lives.map(({ enrolment }) => ({ enrolment, newId })),
  )
  await writePairs(
    db,
    house.id,
    house.programmes.flatMap(({ lives }) => lives.pairs.map((lived) => ({ ...lived, newId }))),
  )
}

function todayInBrussels(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date())
}
