import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/index.ts'
import type { Participant } from '../participants/participant.ts'
import type { ReleasedFigure } from '../reports/releasedFigure.ts'
import type { Spell } from '../spells/spell.ts'
import { csvText } from './csv.ts'
import { dataPackage, type Records, tableNames, tableSchemaOf } from './dataPackage.ts'
import type { TableField } from './tables/field.ts'
import type { FactOf } from './tables/people.ts'

const profile = JSON.parse(readFileSync(new URL('vectors/data-package-2.0.json', import.meta.url), 'utf8'))
// The profile carries hints for editors beside the keywords of JSON Schema.
const ajv = new Ajv({ strict: false, formats: { textarea: true } })
formats.default(ajv)
const isDataPackage = ajv.compile(profile)

const about = {
  name: 'export',
  title: 'Export',
  description: 'Everything of one programme.',
  created: '2026-11-24T10:00:00Z',
  contributor: 'Maison des Ponts',
}

const person: Participant = {
  id: 'p1',
  fullName: 'Nadia "the first", O’Brien',
  language: 'fr',
  contact: { email: 'nadia@example.org', phone: { typed: '0470 12 34 56', e164: '+32470123456' } },
  facts: [],
  consents: [],
  knownSince: '2026-01-05',
  isTest: false,
}

const fact = (rest: Partial<FactOf>): FactOf => ({
  participantId: 'p1',
  key: 'birthDate',
  answer: 'answered',
  from: '2026-01-05',
  evidence: { source: 'self', on: '2026-01-05' },
  ...rest,
})

const spell: Spell = {
  id: 's1',
  participantId: 'p1',
  kind: 'main',
  activity: 'employed',
  startedOn: '2026-03-01',
  startedPrecision: 'month',
  confirmedOn: '2026-09-01',
  detail: {
    contract: 'permanent',
    hoursPerWeek: 30.5,
    occupation: {
      scheme: 'isco-08',
      code: '2512',
      esco: 'http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1',
    },
    sector: { scheme: 'nace-2.1', code: 'K' },
    employer: { size: '10-49' },
  },
  evidence: [
    {
      reportId: 'r1',
      source: 'self',
      planned: true,
      saidOn: '2026-09-01',
      recordedAt: '2026-09-01T10:00:00Z',
    },
  ],
}

const figures: ReleasedFigure[] = [
  {
    id: 'headline',
    kind: 'outcome',
    definition: { id: 'in-work-6m-after-leaving', version: 1 },
    by: 'gender',
    rows: [
      {
        category: null,
        all: 96,
        counted: 50,
        neither: 32,
        known: 82,
        unknown: {
          all: 14,
          kinds: { 'not-asked': 0, 'not-reached': 14, refused: 0, undecided: 0 },
        },
        notYetDue: 0,
        atLeast: 50 / 96,
        range: { lower: 0.42, upper: 0.75 },
      },
      {
        category: 'woman',
        all: 'hidden',
        counted: 'hidden',
        inTraining: 'hidden',
        neither: 12,
        known: 'hidden',
        unknown: {
          all: 'hidden',
          kinds: { 'not-asked': 0, 'not-reached': 'hidden', refused: 'hidden', undecided: 0 },
        },
        notYetDue: 0,
      },
    ],
  },
  {
    id: 'applied',
    kind: 'count',
    indicator: { kind: 'count', of: 'applied' },
    rows: [{ category: null, value: 'hidden' }],
  },
  {
    id: 'goal',
    kind: 'target',
    indicator: { kind: 'outcome', definition: { id: 'in-work-6m-after-leaving', version: 1 } },
    target: 0.5,
    by: '2026-12-31',
    reached: 'nobody',
    range: { lower: 0.4, upper: 0.7 },
  },
  {
    id: 'goal-2',
    kind: 'target',
    indicator: { kind: 'count', of: 'started' },
    target: 90,
    by: '2026-12-31',
    reached: 75,
  },
]

const records: Records = {
  participants: [
    person,
    { ...person, id: 'p2', callName: 'Nad', contact: { phone: { typed: 'ask her sister' } } },
  ],
  facts: [
    fact({ value: '1994' }),
    fact({ key: 'languages', value: { fr: 'B1' } }),
    fact({ key: 'gender', answer: 'prefer-not' }),
    fact({ key: 'retired', value: false, until: '2026-06-30' }),
  ],
  consents: [
    {
      id: 'c1',
      participantId: 'p1',
      purpose: 'photo',
      textVersion: '1',
      givenAt: '2026-01-05T10:00:00Z',
      how: 'form',
    },
  ],
  enrolments: [
    {
      id: 'e1',
      participantId: 'p1',
      programmeId: 'duo',
      programmeVersion: 1,
      role: 'mentee',
      status: 'active',
      appliedOn: '2026-01-05',
      startedOn: '2026-01-12',
      history: [],
      corrections: [],
      holds: [],
      completedSteps: [],
      channel: 'partner',
    },
  ],
  pairs: [
    {
      id: 'x1',
      programmeId: 'duo',
      programmeVersion: 1,
      menteeEnrolmentId: 'e1',
      mentorEnrolmentId: 'e2',
      status: 'completed',
      proposedOn: '2026-01-20',
      endedOn: '2026-07-20',
      answers: [],
      pauses: [],
      extensions: [],
      reviews: [],
      checkIns: [],
      objectives: [],
      concerns: [],
      evaluations: [],
      history: [
        { to: 'completed', on: '2026-07-20', recordedOn: '2026-07-21', by: 'sofie', reason: 'as-planned' },
      ],
    },
  ],
  meetings: [
    {
      id: 'm1',
      pairId: 'x1',
      on: '2026-02-01',
      minutes: 60,
      how: 'video',
      outcome: 'held',
      topics: [],
      note: 'Never in an export.',
      loggedBy: 'mentor',
      loggedOn: '2026-02-01',
    },
  ],
  spells: [spell, { ...spell, id: 's2', detail: {}, endedOn: '2026-04-01', endedPrecision: 'day' }],
  'follow-ups': [
    {
      id: 'f1',
      enrolmentId: 'e1',
      momentId: 'six-months',
      anchorOn: '2026-01-31',
      dueOn: '2026-07-31',
      window: { from: '2026-07-17', until: '2026-09-14' },
      attempts: [{ on: '2026-07-31', how: 'phone', result: 'no-answer' }],
    },
  ],
  'released-figures': figures,
}

/** The lines of a CSV file as a program reads them. */
function linesOf(text: string): string[][] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}

const files = dataPackage(
  records,
  about,
  [outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 })].flatMap((each) => each ?? []),
)
const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? ''
const descriptor = JSON.parse(textOf('datapackage.json'))

describe('a data package', () => {
  it('is what the standard asks of one', () => {
    expect(isDataPackage(descriptor), JSON.stringify(isDataPackage.errors)).toBe(true)
    expect(isDataPackage({ ...descriptor, resources: [] })).toBe(false)
    expect(isDataPackage(JSON.parse(dataPackage({ pairs: [] }, { ...about })[0]?.text ?? ''))).toBe(true)
  })

  it('has a file for each resource, and a resource for each file', () => {
    const paths = descriptor.resources.map(({ path }: { path: string }) => path)
    expect(['datapackage.json', ...paths]).toEqual(files.map(({ path }) => path))
    expect(descriptor.resources.map(({ name }: { name: string }) => name)).toEqual([
      ...tableNames,
      'outcome-definitions',
    ])
  })

  it.each(tableNames)('holds in %s what its schema says of every column', (name) => {
    const { fields, missingValues } = tableSchemaOf(name)
    const [header, ...rows] = linesOf(textOf(`${name}.csv`))
    expect(header).toEqual(fields.map((field) => field.name))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row.length).toBe(fields.length)
      for (const [index, field] of fields.entries()) {
        const cell = row[index] ?? ''
        const isMissing = (field.missingValues ?? missingValues).some(({ value }) => value === cell)
        if (isMissing) expect(field.constraints?.required, `${name}.${field.name}`).toBeUndefined()
        else expect(fits(cell, field), `${name}.${field.name}: ${cell}`).toBe(true)
      }
    }
  })

  it('refers only to tables of the same package', () => {
    expect(tableSchemaOf('meetings').foreignKeys).toEqual([
      { fields: ['pair_id'], reference: { resource: 'pairs', fields: ['id'] } },
    ])
    expect(tableSchemaOf('meetings', ['meetings']).foreignKeys).toBeUndefined()
    for (const name of tableNames) {
      const schema = tableSchemaOf(name)
      const columns = schema.fields.map((field) => field.name)
      const keys = (schema.foreignKeys ?? []).flatMap((key) => key.fields)
      expect(columns).toEqual(expect.arrayContaining([...keys, ...(schema.primaryKey ?? [])]))
    }
  })

  it('keeps the kinds of non-answer apart, and a hidden number from a missing one', () => {
    const facts = linesOf(textOf('facts.csv'))
    expect(facts.map(([, attribute, , value]) => [attribute, value])).toEqual([
      ['attribute', 'value'],
      ['birthDate', '1994'],
      ['languages', '{"fr":"B1"}'],
      ['gender', '[prefer-not]'],
      ['retired', 'false'],
    ])
    const values = linesOf(textOf('released-figures.csv')).map((row) =>
      [row[0], row[5], row[6], row[7]].join(' '),
    )
    expect(values).toEqual(
      expect.arrayContaining([
        'headline  counted 50',
        'headline  unknown.not-reached 14',
        'headline woman all [hidden]',
        'headline woman neither 12',
        'applied  value [hidden]',
        'goal  reached ',
        'goal-2  reached 75',
      ]),
    )
    expect(values.some((line) => line.startsWith('headline woman at-least'))).toBe(false)
  })

  it('takes no notes along', () => {
    expect(files.map(({ text }) => text).join()).not.toContain('Never in an export')
  })

  it('has a name that every system accepts', () => {
    expect(() => dataPackage({}, { ...about, name: 'Été 2026' })).toThrow(RangeError)
  })
})

function fits(cell: string, { type, constraints = {} }: TableField): boolean {
  const {
    enum: options,
    pattern,
    minimum = Number.NEGATIVE_INFINITY,
    maximum = Number.POSITIVE_INFINITY,
  } = constraints
  const isKind = {
    string: true,
    integer: /^-?\d+$/.test(cell),
    number: cell.trim() !== '' && Number.isFinite(Number(cell)),
    boolean: cell === 'true' || cell === 'false',
    date: /^\d{4}-\d{2}-\d{2}$/.test(cell),
    datetime: /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(cell),
  }[type]
  const isInside =
    type === 'string' ||
    !Number.isFinite(Number(cell)) ||
    (Number(cell) >= minimum && Number(cell) <= maximum)
  return (
    isKind &&
    isInside &&
    (options === undefined || options.includes(cell)) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell))
  )
}

describe('CSV for programs', () => {
  it('gives back every text as it was', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(cells, (lines) => {
        expect(linesOf(csvText(lines))).toEqual(lines)
      }),
    )
  })
})
