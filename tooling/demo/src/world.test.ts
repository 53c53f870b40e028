import {
  type Application,
  type AttributeKey,
  addDays,
  advanceEnrolment,
  apply,
  attributes,
  type Enrolment,
  type EnrolmentCommand,
  eligibilityOf,
  enrolmentReasons,
  Fact,
  followUpState,
  Grant,
  Meeting,
  nextReview,
  openItems,
  Pair,
  Participant,
  Programme,
  pairHealth,
  pairReasons,
  resolveSpells,
  SpellReport,
  valueSchema,
  waitingOn,
} from '@passerelle/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { type House, makeWorld, type RunningProgramme, type World } from './world.ts'

const asOf = '2026-11-24'
let world: World
let house: House
let running: readonly RunningProgramme[]

beforeAll(() => {
  world = makeWorld('ponts', asOf)
  const [first] = world.houses
  if (first === undefined) throw new Error('There is no house.')
  house = first
  running = world.houses.flatMap(({ programmes }) => programmes)
})

const personsOf = ({ programmes, youthDay }: House) => [
  ...programmes.flatMap(({ lives }) => [...lives.mentees, ...lives.mentors]),
  ...(youthDay?.lives ?? []),
]
const everybody = () => world.houses.flatMap(personsOf)
const pairs = () => running.flatMap(({ lives }) => lives.pairs)
const situations = () =>
  world.houses.flatMap(({ programmes, youthDay }) =>
    [...programmes, ...(youthDay ? [youthDay] : [])].flatMap((programme) => programme.situations),
  )

describe('the size of the house', () => {
  it('is 600 people and 180 pairs in five programmes at two sites, with two funders', () => {
    expect(personsOf(house)).toHaveLength(600)
    expect(house.programmes.flatMap(({ lives }) => lives.pairs)).toHaveLength(180)
    expect([...house.programmes, house.youthDay]).toHaveLength(5)
    expect(house.sites).toHaveLength(2)
    expect(world.funders).toHaveLength(2)
    expect(new Set(personsOf(house).map(({ enrolment }) => enrolment.siteId)).size).toBe(2)
  })

  it('gives every household word the shape that the domain asks for', () => {
    for (const { person } of everybody()) Participant.parse(person.participant)
    for (const { pair, meetings } of pairs()) {
      Pair.parse(pair)
      for (const meeting of meetings) Meeting.parse(meeting)
    }
    for (const { versions } of running) for (const { document } of versions) Programme.parse(document)
    for (const { grants } of world.houses) for (const grant of grants) Grant.parse(grant)
    for (const { reports } of situations()) for (const report of reports) SpellReport.parse(report)
  })

  it('keeps every answer within what the registry allows', () => {
    for (const { person } of everybody()) {
      for (const fact of person.participant.facts) {
        Fact.parse(fact)
        if (fact.key.startsWith('judgement.') || fact.answer !== 'answered') continue
        const attribute = attributes[fact.key as AttributeKey]
        expect(
          valueSchema(attribute).safeParse(fact.value).success,
          `${fact.key}: ${JSON.stringify(fact.value)}`,
        ).toBe(true)
        expect(attribute.derived, fact.key).toBeUndefined()
      }
    }
  })

  it('knows of some why they gave no answer', () => {
    const kinds = new Set(
      everybody().flatMap(({ person }) => person.participant.facts.map(({ answer }) => answer)),
    )
    expect([...kinds]).toEqual(expect.arrayContaining(['answered', 'prefer-not', 'skipped', 'unknown']))
  })
})

describe('lives', () => {
  it('are legal: every enrolment replays to where it stands', () => {
    for (const { enrolment } of everybody()) expect(replayed(enrolment)).toEqual(enrolment)
  })

  it('agree with the eligibility that the rules find on the day of the decision', () => {
    for (const { versions, lives, situations } of running) {
      for (const [index, { enrolment, person }] of lives.mentees.entries()) {
        const document = versions[enrolment.programmeVersion - 1]?.document
        if (document === undefined) throw new Error('An enrolment pins a version that is not there.')
        const spells = activities(situations[index]?.reports ?? [])
        const { verdict } = eligibilityOf(
          enrolment,
          document,
          { facts: person.participant.facts, spells },
          asOf,
        )
        const isFound = enrolment.history.some(({ to }) => to === 'eligible')
        if (isFound) expect(verdict, person.participant.fullName).toBe('met')
        if (enrolment.status === 'ineligible') expect(verdict).toBe('unmet')
      }
      for (const { enrolment, person } of lives.mentors) {
        const document = versions[enrolment.programmeVersion - 1]?.document
        const isFound = enrolment.history.some(({ to }) => to === 'eligible')
        if (document === undefined || !isFound) continue
        const known = { facts: person.participant.facts, spells: [] }
        expect(eligibilityOf(enrolment, document, known, asOf).verdict, person.participant.fullName).toBe(
          'met',
        )
      }
    }
  })

  it('never put more pairs on a mentor than there are places', () => {
    for (const { lives } of running) {
      for (const { enrolment } of lives.mentors) {
        const own = lives.pairs
          .map(({ pair }) => pair)
          .filter(({ mentorEnrolmentId }) => mentorEnrolmentId === enrolment.id)
        for (const { proposedOn } of own) {
          const open = own.filter(
            (pair) => pair.proposedOn <= proposedOn && (pair.endedOn ?? '9999-12-31') >= proposedOn,
          )
          expect(open.length).toBeLessThanOrEqual(enrolment.capacity ?? 0)
        }
      }
    }
  })

  it('give a mentee one open pair, and both of a pair that has met take part', () => {
    for (const { lives } of running) {
      const statusOf = new Map(
        [...lives.mentees, ...lives.mentors].map(({ enrolment }) => [enrolment.id, enrolment.status]),
      )
      const open = lives.pairs.map(({ pair }) => pair).filter(({ endedOn }) => endedOn === undefined)
      expect(new Set(open.map(({ menteeEnrolmentId }) => menteeEnrolmentId)).size).toBe(open.length)
      for (const pair of open.filter(({ activeOn }) => activeOn !== undefined)) {
        expect(statusOf.get(pair.menteeEnrolmentId)).toBe('active')
        expect(statusOf.get(pair.mentorEnrolmentId)).toBe('active')
      }
    }
  })

  it('have no day in the future, and meetings only while the pair lived and never around New Year', () => {
    for (const { pair, meetings } of pairs()) {
      for (const { on, recordedOn } of pair.history) {
        expect(on <= recordedOn && recordedOn <= asOf).toBe(true)
      }
      for (const { on, loggedOn } of meetings) {
        expect(
          on >= (pair.activeOn ?? '') && on <= (pair.endedOn ?? asOf) && on <= loggedOn && loggedOn <= asOf,
        ).toBe(true)
        expect(on.slice(5) > '12-23' || on.slice(5) < '01-02', on).toBe(false)
      }
    }
    for (const { enrolment, person } of everybody()) {
      for (const { on, recordedOn } of enrolment.history)
        expect(on <= recordedOn && recordedOn <= asOf).toBe(true)
      for (const { from, evidence } of person.participant.facts)
        expect(from <= asOf && evidence.on <= asOf).toBe(true)
    }
    for (const { reports, followUps } of situations()) {
      for (const { saidOn, recordedAt } of reports)
        expect(saidOn <= recordedAt.slice(0, 10) && recordedAt.slice(0, 10) <= asOf).toBe(true)
      for (const { attempts, closedOn = asOf } of followUps)
        for (const { on } of attempts) expect(on <= closedOn && closedOn <= asOf).toBe(true)
    }
  })

  it('end for reasons that the screens can say', () => {
    const known = new Set<string>([...Object.values(enrolmentReasons), ...Object.values(pairReasons)].flat())
    const histories = [...everybody().map(({ enrolment }) => enrolment), ...pairs().map(({ pair }) => pair)]
    for (const { history } of histories) {
      for (const { reason = 'other' } of history) expect(known.has(reason), reason).toBe(true)
    }
  })

  it('are told without two main activities on one day', () => {
    for (const { reports } of situations()) {
      const main = resolveSpells(reports, asOf).spells.filter(({ kind }) => kind === 'main')
      for (const [index, { startedOn }] of main.entries()) {
        const before = main[index - 1]
        if (before !== undefined) expect((before.endedOn ?? '9999-12-31') < startedOn).toBe(true)
      }
    }
  })
})

describe('the day in the office', () => {
  it('finds something of every kind to do', () => {
    const matters = new Set<string>()
    for (const { lives, versions, situations } of house.programmes) {
      for (const { pair, meetings } of lives.pairs) {
        const programme = versions[pair.programmeVersion - 1]?.document
        if (programme?.pairing === undefined) continue
        if (pair.status === 'proposed') matters.add('proposal without answer')
        const { reasons } = pairHealth(pair, { pairing: programme.pairing, meetings }, asOf)
        for (const { code } of reasons) matters.add(code)
        const sides = { mentee: { facts: {}, completedSteps: [] }, mentor: { facts: {}, completedSteps: [] } }
        const items = pair.status === 'active' ? openItems(pair, programme, sides, asOf) : []
        if (items.some(({ code }) => code === 'openItem.agreement')) matters.add('agreement unsigned')
        const review = nextReview(pair, programme.pairing)
        if (pair.status === 'active' && review !== undefined && review <= asOf) matters.add('review due')
      }
      const all = lives.pairs.map(({ pair }) => pair)
      for (const { enrolment } of lives.mentees) {
        const programme = versions[enrolment.programmeVersion - 1]?.document
        if (enrolment.status === 'applied') matters.add('application to answer')
        if (programme && waitingOn(enrolment, programme, all, asOf) !== undefined) matters.add('waiting')
      }
      for (const followUp of situations.flatMap(({ followUps }) => followUps))
        matters.add(followUpState(followUp, asOf))
    }
    expect([...matters]).toEqual(
      expect.arrayContaining([
        'proposal without answer',
        'health.no-meeting-recorded',
        'health.review-overdue',
        'health.check-in-missed',
        'health.concern-raised',
        'agreement unsigned',
        'review due',
        'application to answer',
        'waiting',
        'being-asked',
        'not-yet-due',
        'reached',
        'unreachable',
        'refused',
      ]),
    )
  })

  it('has a grant that ends in some 68 days while pairs that it pays for run longer', () => {
    const [grant] = house.grants
    if (grant === undefined) throw new Error('There is no grant.')
    expect(grant.period.until >= addDays(asOf, 53) && grant.period.until <= addDays(asOf, 83)).toBe(true)
    const longer = house.programmes
      .filter(({ id }) => grant.programmeIds.includes(id))
      .flatMap(({ lives }) => lives.pairs)
      .filter(({ pair }) => pair.status === 'active' && (pair.plannedEnd ?? '') > grant.period.until)
    expect(longer.length).toBeGreaterThan(5)
  })
})

describe('invented people', () => {
  it('write their names in at least six scripts', () => {
    const scripts = [
      'Latin',
      'Arabic',
      'Cyrillic',
      'Ethiopic',
      'Greek',
      'Han',
      'Devanagari',
      'Armenian',
      'Georgian',
    ]
    const names = everybody()
      .map(({ person }) => person.participant.fullName)
      .join(' ')
    const found = scripts.filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(names))
    expect(found.length).toBeGreaterThanOrEqual(6)
  })

  it('are reached at addresses that cannot belong to anybody', () => {
    for (const { person } of everybody()) {
      const { email = 'nobody@post.example', phone } = person.participant.contact
      expect(email).toMatch(/@[a-z.]+\.example$/)
      if (phone) expect(phone.e164).toMatch(/^\+3363998\d{4}$/)
    }
    const people = [
      ...world.houses.flatMap(({ members }) => members),
      ...world.funders.flatMap(({ members }) => members),
    ]
    for (const { email } of people) expect(email).toMatch(/@[a-z-]+\.example$/)
  })

  it('belong to one house only', () => {
    const [one, other] = world.houses.map((each) =>
      JSON.stringify([personsOf(each), each.programmes, each.grants]),
    )
    const ids = (text = '') => new Set(text.match(/[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f-]{17}/g))
    const others = ids(other)
    const shared = [...ids(one)].filter((id) => others.has(id))
    // The regional fund pays both houses.
    expect(shared.every((id) => world.funders.some((funder) => funder.id === id))).toBe(true)
    const emails = everybody().flatMap(({ person }) => person.participant.contact.email ?? [])
    expect(new Set(emails).size).toBe(emails.length)
  })
})

describe('the seed and the day', () => {
  it('give the same world again', () => {
    expect(makeWorld('ponts', asOf)).toEqual(world)
  })

  it('give other people under another seed', () => {
    const other = makeWorld('bridges', asOf)
    expect(other.houses[0]?.id).not.toBe(house.id)
    expect(personsOf(other.houses[0] ?? house)).toHaveLength(600)
  })

  it.each(['2026-01-02', '2026-04-06', '2026-08-15', '2027-02-28', '2028-02-29', '2026-12-26'])(
    'shift with the day: %s',
    (day) => {
      const [later] = makeWorld('ponts', day).houses
      if (later === undefined) throw new Error('There is no house.')
      expect(later.id).toBe(house.id)
      expect(personsOf(later)).toHaveLength(600)
      const newest = personsOf(later)
        .map(({ enrolment }) => enrolment.appliedOn)
        .sort()
        .at(-1)
      expect(newest !== undefined && newest <= day && newest > addDays(day, -14)).toBe(true)
    },
  )
})

function activities(reports: readonly SpellReport[]) {
  return resolveSpells(reports, asOf).spells.map(({ startedOn, endedOn, ...spell }) => ({
    ...spell,
    from: startedOn,
    ...(endedOn !== undefined && { until: endedOn }),
  }))
}

/** The same history through the machine again; what the histories do not hold is taken over. */
function replayed(enrolment: Enrolment): Enrolment {
  const [first, ...changes] = enrolment.history
  if (first === undefined) throw new Error('A history begins with an application.')
  const moves = {
    eligible: 'find-eligible',
    ineligible: 'find-ineligible',
    active: 'start',
    completed: 'complete',
    withdrawn: 'withdraw',
    applied: 'reopen',
  } as const
  const { status: _status, startedOn: _start, endedOn: _end, ...application } = enrolment
  const begun = apply({ ...application, ...first } as Application)
  const now = changes.reduce<Enrolment>((before, { to, from: _, ...change }) => {
    const command = { move: moves[to], ...change } as EnrolmentCommand
    return advanceEnrolment(before, command).enrolment
  }, begun)
  const { holds, completedSteps } = enrolment
  return { ...now, holds, completedSteps }
}
