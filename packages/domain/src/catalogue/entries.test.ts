import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { leavesOf } from '../programmes/attributesAsked.ts'
import { audienceGroups } from './audienceGroups.ts'
import { Blueprint } from './blueprint.ts'
import { blueprints, listings } from './index.ts'
import { Listing } from './listing.ts'
import { PublishedFigure } from './publishedFigure.ts'
import document from './vectors/entries.json' with { type: 'json' }

/** What the study says of an entry: the list against which the catalogue is held. */
const Entry = z.strictObject({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  organisation: z.string().optional(),
  listing: z.boolean(),
  components: z.array(z.string()),
  groups: z.array(z.enum(audienceGroups)),
  sections: z.array(z.string()),
  /** Which of the things that an entry may leave open are said. */
  states: z.array(z.string()),
  partners: z.int(),
  funders: z.int(),
  /** How pairs live; what is missing is not said. */
  pairing: z
    .strictObject({
      months: z.strictObject({ min: z.int().optional(), max: z.int() }).optional(),
      rhythm: z.literal(true).optional(),
      hoursPerMonth: z.strictObject({ min: z.number(), max: z.number().optional() }).optional(),
      minimumMeetings: z.int().optional(),
      agreement: z.literal(true).optional(),
      actionPlan: z.literal(true).optional(),
    })
    .optional(),
  decidedBy: z.string().optional(),
  /** How many criteria of matching are named. */
  criteria: z.int().optional(),
  mentorPreparation: z.strictObject({ days: z.int().optional() }).optional(),
  age: z.strictObject({ min: z.int().optional(), max: z.int().optional() }).optional(),
  gender: z.literal('women').optional(),
  figures: z.array(PublishedFigure.omit({ period: true }).extend({ period: z.string().optional() })),
})
const entries = z.array(Entry).parse(document.entries)

const everything: readonly (Blueprint | Listing)[] = [...blueprints, ...listings]
const found = (id: string): (Blueprint | Listing)[] => everything.filter((each) => each.id === id)

const there = entries.flatMap((entry) => found(entry.id).map((made) => [entry.id, entry, made] as const))

describe('the entries of the study', () => {
  it('are each in the catalogue once, as a blueprint or as a listing', () => {
    for (const { id, listing } of entries) {
      expect(blueprints.filter((each) => each.id === id).length, id).toBe(listing ? 0 : 1)
      expect(listings.filter((each) => each.id === id).length, id).toBe(listing ? 1 : 0)
    }
    expect(entries.length).toBe(84)
    expect(everything.length).toBe(entries.length)
  })

  it.each(there)('%s says who, where and for whom', (_, entry, made) => {
    const { origin, citation } = made
    expect(origin.country).toBe(entry.country)
    if (entry.organisation === undefined) expect(origin.organisation).toBeUndefined()
    else expect(origin.organisation).toBeDefined()
    expect(citation.sections).toEqual(entry.sections)
    expect(origin.partners.length).toBe(entry.partners)
    expect(origin.funders.length).toBe(entry.funders)
    const audience = 'programme' in made ? made.programme.audience : made.audience
    expect([...audience.groups].sort()).toEqual([...entry.groups].sort())
  })

  it.each(there)('%s carries every figure as it was published', (_, entry, made) => {
    const plain = made.published.map(({ period: _period, definition: _definition, ...figure }) => figure)
    expect(plain).toEqual(entry.figures.map(({ period: _period, ...figure }) => figure))
    made.published.forEach(({ period }, index) => {
      expect(period === undefined, entry.figures[index]?.what).toBe(
        entry.figures[index]?.period === undefined,
      )
    })
  })

  it.each(there)('%s says what is stated, and nothing else', (_, entry, made) => {
    const stated = entry.states.filter((each) => isOf(made, each))
    expect(saidBy(made)).toEqual(stated.filter((each) => each !== 'eligibility').sort())
    if (!('programme' in made)) return
    const hasRule = !made.notStated.includes('eligibility.mentee')
    // Without conditions of its own the audience may be read as one, and then the blueprint says so.
    if (stated.includes('eligibility')) expect(hasRule).toBe(true)
    else if (hasRule) expect(made.readings.map(({ path }) => path)).toContain('eligibility.mentee')
  })

  it.each(there)('%s is of the forms that are described', (_, entry, made) => {
    if (!('programme' in made)) {
      expect(entry.components).toContain(made.kind)
      return
    }
    const forms = made.programme.components.map(({ form }) => form as string)
    for (const each of entry.components) expect([...forms, ...made.also], each).toContain(each)
    expect(forms[0]).toBe(entry.components[0])
  })
})

const programmes = there.flatMap(([id, entry, made]) =>
  'programme' in made ? [[id, entry, made] as const] : [],
)

describe('a blueprint', () => {
  it.each(programmes)('%s says how pairs live where the study does, and only there', (_, entry, made) => {
    const { pairing, matching, preparation } = made.programme
    const isStated = (path: string) => !made.notStated.includes(path)
    expect(isStated('preparation.mentor')).toBe(entry.mentorPreparation !== undefined || isBoth(made))
    const { days } = entry.mentorPreparation ?? {}
    if (days !== undefined) expect(preparation.mentor.map((step) => step.days)).toContain(days)
    if (pairing === undefined || matching === undefined) return
    const said = entry.pairing ?? {}
    expect(isStated('pairing.durationMonths')).toBe(said.months !== undefined)
    expect(isStated('pairing.cadence')).toBe(said.rhythm !== undefined)
    expect(isStated('pairing.agreement')).toBe(said.agreement !== undefined)
    expect(pairing.actionPlan !== undefined).toBe(said.actionPlan !== undefined)
    expect(pairing.minimumMeetings).toBe(said.minimumMeetings)
    expect(isStated('matching.decidedBy')).toBe(entry.decidedBy !== undefined)
    expect(isStated('matching.criteria')).toBe(entry.criteria !== undefined)
    if (said.months) {
      const { planned, atLeast = planned, atMost = planned } = pairing.durationMonths
      expect(atMost).toBe(said.months.max)
      if (said.months.min !== undefined) expect(atLeast).toBe(said.months.min)
    }
    if (said.hoursPerMonth) {
      const { atLeast, atMost } = pairing.cadence.hoursPerMonth ?? {}
      expect({ atLeast, atMost }).toEqual({ atLeast: said.hoursPerMonth.min, atMost: said.hoursPerMonth.max })
    }
  })

  it.each(programmes)('%s asks for the ages and the gender that are described', (_, entry, made) => {
    const leaves = leavesOf(made.programme.eligibility.mentee)
    if (entry.age) {
      const { min, max } = entry.age
      expect(leaves).toContainEqual({
        kind: 'age',
        ...(min !== undefined && { atLeast: min }),
        ...(max !== undefined && { atMost: max }),
      })
    }
    expect(leaves.some(({ kind }) => kind === 'gender')).toBe(entry.gender !== undefined)
  })
})

/** Both sides are prepared where an intake is described for everybody who registers. */
const isBoth = ({ programme }: Blueprint): boolean =>
  programme.preparation.mentee.some(({ id }) => programme.preparation.mentor.some((step) => step.id === id))

/** Only a blueprint has mentors and rules of its own. */
const isOf = (made: Blueprint | Listing, what: string): boolean =>
  'programme' in made || (what !== 'mentors' && what !== 'eligibility')

function saidBy(made: Blueprint | Listing): string[] {
  const { origin } = made
  const optional = {
    city: origin.city,
    startedYear: origin.startedYear,
    endedYear: origin.endedYear,
    evaluation: made.evaluation,
    budget: made.budget,
    partners: origin.partners[0],
    funders: origin.funders[0],
    ...('programme' in made
      ? { nativeName: made.programme.nativeName, mentors: made.mentors }
      : { nativeName: made.nativeName }),
  }
  return Object.entries(optional)
    .filter(([, value]) => value !== undefined)
    .map(([key]) => key)
    .sort()
}

describe('what the catalogue says', () => {
  it.each(listings.map((listing) => [listing.id, listing] as const))(
    'the listing %s is a valid document, and lists what is not stated',
    (_, listing) => {
      expect(Listing.safeParse(listing).error?.issues).toBeUndefined()
      for (const path of listing.notStated) expect(at(listing, path), path).toBeUndefined()
      const silent = ['evaluation', 'budget', 'conditions', 'place', 'languages', 'capacity', 'contact']
      expect(listing.notStated.filter((path) => !path.startsWith('origin.'))).toEqual(
        silent.filter((key) => at(listing, key) === undefined),
      )
      for (const id of listing.programmes) expect(blueprints.map((each) => each.id)).toContain(id)
    },
  )

  it.each(everything.map((made) => [made.id, made] as const))(
    '%s speaks the four languages of the screens',
    (_, made) => {
      for (const [path, text] of textsIn(made)) {
        if (path.endsWith('.name') || path === 'name' || /^[\d–-]+$/.test(text.en ?? '')) continue
        expect(Object.keys(text).sort(), path).toEqual(['de', 'en', 'fr', 'nl'])
        expect(Object.values(text).join(' '), path).not.toMatch(/TODO|^ | $| {2}/)
      }
    },
  )

  it('names an address only where one was printed, and each can be opened', () => {
    const printed = everything.flatMap(({ id, contact }) => (contact ? [[id, contact.web] as const] : []))
    expect(printed.length).toBeGreaterThan(60)
    for (const [id, web] of printed) {
      const { host, protocol } = new URL(/^https?:/.test(web) ? web : `http://${web}`)
      expect(protocol, id).toBe('http:')
      expect(host, id).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
    }
  })

  it.each(blueprints.map((blueprint) => [blueprint.id, blueprint] as const))(
    'the blueprint %s parses',
    (_, blueprint) => {
      expect(Blueprint.safeParse(blueprint).error?.issues).toBeUndefined()
    },
  )
})

const at = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document)

/** Every text in several languages, with the path where it stands. */
function textsIn(value: unknown, path = ''): [path: string, text: Record<string, string>][] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && typeof value.en === 'string') return [[path, value as Record<string, string>]]
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, path === '' ? key : `${path}.${key}`))
}
