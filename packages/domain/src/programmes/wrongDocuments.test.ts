import { describe, expect, it } from 'vitest'
import { blueprints } from '../catalogue/index.ts'
import { problemInEnglish } from '../english/index.ts'
import { problemsOf } from '../problems/problem.ts'
import { Programme } from './programme.ts'

// What a coordinator is told of a programme that cannot be meant so: where it is, and what to do about it.

interface Part {
  [key: string]: unknown
}

const duo = blueprints.find(({ id }) => id === 'duo-for-a-job')?.programme

/** What is said of the programme with one part replaced, `undefined` to take it out. */
function saidOf(path: string, value: unknown): string[] {
  const programme = structuredClone(duo) as unknown as Part
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const parent = steps.reduce<Part>((part, step) => part[step] as Part, programme)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  const read = Programme.safeParse(programme, { reportInput: true })
  return read.success ? [] : problemsOf(read.error.issues).map(problemInEnglish)
}

const mentee = 'eligibility.mentee'
const question = { id: 'q', required: true, nonAnswers: [] }
const form = (...questions: unknown[]) => [{ id: 'f', purpose: 'application', role: 'mentee', questions }]

describe('a programme that cannot be meant so', () => {
  it.each<[string, unknown, string]>([
    [
      mentee,
      { kind: 'age', atLeast: 30, atMost: 20 },
      'eligibility › mentee › at most: is below the lower bound',
    ],
    [mentee, { kind: 'education', atLeast: 5, atMost: 3 }, 'eligibility › mentee › at most: is below'],
    [mentee, { kind: 'experience', atLeast: 5, atMost: 3 }, 'eligibility › mentee › at most: is below'],
    [
      mentee,
      { kind: 'labour-status', in: ['unemploied'] },
      'eligibility › mentee › in › entry 1: should be “employed”',
    ],
    [
      mentee,
      { kind: 'gender', in: ['female'] },
      'eligibility › mentee › in › entry 1: should be “woman”, “man”',
    ],
    [
      mentee,
      { kind: 'recognition', in: ['recognized'] },
      'eligibility › mentee › in › entry 1: should be “not-needed”',
    ],
    [
      mentee,
      { kind: 'residence-status', in: ['refugee'] },
      'eligibility › mentee › in › entry 1: should be “citizen”',
    ],
    [
      mentee,
      { kind: 'language', anyOf: ['French'], atLeast: 'B1' },
      'eligibility › mentee › any of › entry 1: should be',
    ],
    [
      mentee,
      { kind: 'residence', level: 'country', in: ['Belgium'] },
      'eligibility › mentee › in: names something',
    ],
    [
      mentee,
      { kind: 'attribute', attribute: 'disability', in: ['true'] },
      'eligibility › mentee › in: names something',
    ],
    [
      mentee,
      { kind: 'attribute', attribute: 'goals', in: ['rich'] },
      'eligibility › mentee › in: names something',
    ],
    [
      mentee,
      { kind: 'attribute', attribute: 'nationality', in: ['Syria'] },
      'eligibility › mentee › in: names',
    ],
    [
      mentee,
      { kind: 'attribute', attribute: 'motivation', in: ['yes'] },
      'eligibility › mentee › in: names something',
    ],
    [mentee, { kind: 'any', rules: [] }, 'eligibility › mentee › rules: is missing'],
    ['pairing', undefined, 'pairing: is missing; a programme with one-to-one mentoring says how pairs live.'],
    [
      'pairing.durationMonths',
      { planned: 6, atLeast: 7, atMost: 5 },
      'pairing › duration months › at most: is below',
    ],
    [
      'pairing.durationMonths',
      { planned: 6, atLeast: 7 },
      'pairing › duration months › planned: lies outside',
    ],
    [
      'pairing.durationMonths',
      { planned: 6, atMost: 5 },
      'pairing › duration months › planned: lies outside',
    ],
    [
      'pairing.cadence.hoursPerMonth',
      { atLeast: 9, atMost: 2 },
      'pairing › cadence › hours per month › at most: is below',
    ],
    [
      'components.0.groupSize',
      { atLeast: 9, atMost: 2 },
      'components › entry 1 › group size › at most: is below',
    ],
    ['outcomes.headline', { id: 'nope', version: 1 }, 'outcomes › headline: is not among the definitions'],
    [
      'outcomes.headline',
      { ...duo?.outcomes.definitions[0], version: 99 },
      'outcomes › headline: is not among',
    ],
    [
      'outcomes.followUps',
      [duo?.outcomes.followUps[0], duo?.outcomes.followUps[0]],
      'outcomes › follow ups: lists something twice',
    ],
    ['forms', form(question), 'forms › entry 1 › questions › entry 1 › label: is missing; a question needs'],
    [
      'forms',
      form({ ...question, attribute: 'age' }, { ...question, attribute: 'gender' }),
      'forms › entry 1 › questions: lists something twice',
    ],
    ['matching.criteria.0.weight', 0, 'matching › criteria › entry 1 › weight: should be more than 0.'],
  ])('%s %j', (path, value, sentence) => {
    const said = saidOf(path, value)
    expect(said[0]).toMatch(new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))
  })

  it.each<[string, unknown]>([
    [mentee, { kind: 'age', atLeast: 20, atMost: 20 }],
    [mentee, { kind: 'all', rules: [] }],
    [mentee, { kind: 'residence', level: 'country', in: ['BE'] }],
    [mentee, { kind: 'residence', level: 'municipality', in: ['Ghent'] }],
    [mentee, { kind: 'attribute', attribute: 'takenPartIn', in: ['our-course'] }],
    [mentee, { kind: 'attribute', attribute: 'occupation', in: ['251'] }],
    [mentee, { kind: 'attribute', attribute: 'municipality', in: ['Ghent'] }],
    [mentee, { kind: 'attribute', attribute: 'nationality', in: ['SY'] }],
    [mentee, { kind: 'attribute', attribute: 'disability', in: ['yes', 'no'] }],
    ['pairing.durationMonths', { planned: 6, atLeast: 6, atMost: 6 }],
    ['outcomes.headline', duo?.outcomes.definitions[0]],
    ['forms', form({ ...question, label: { en: 'Why?' } })],
  ])('%s %j can be meant so', (path, value) => {
    expect(saidOf(path, value)).toEqual([])
  })
})
