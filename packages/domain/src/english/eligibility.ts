import type { EligibilityCode } from '../eligibility/reason.ts'
import type { Words } from './words.ts'

type Kind = EligibilityCode extends `eligibility.${infer K}.${'met' | 'unmet' | 'unknown'}` ? K : never

/** How a condition reads: what is asked, and what was found. */
interface Condition {
  readonly asked: (words: Words) => string
  /** What the person has, where it may be said; `undefined` where nothing more than yes or no is known. */
  readonly has: (words: Words) => string
}

/** Yes or no says nothing without what it is about: "retired: yes". */
const named: Condition = {
  asked: (w) => `${w.say('attribute')}: ${w.say('wanted')}`,
  has: (w) => `${w.say('attribute')}: ${w.say('has')}`,
}

const inList: Condition = { asked: (w) => w.say('wanted'), has: (w) => w.say('has') }

const atLeast = (bound: string): string => `at least ${bound}`
const atMost = (bound: string): string => `at most ${bound}`
const forMonths = (w: Words): string => (w.number('months') === 0 ? '' : ` for ${w.count('months', 'month')}`)
const atLevel = (w: Words): string =>
  w.say('level') === 'native' ? 'native level' : `level ${w.say('level')} or better`
const registered = (w: Words): string =>
  `${w.say('anyOffice') === 'yes' ? 'registered' : `registered with ${w.say('offices')}`}${forMonths(w)}`

const conditions: Readonly<Record<Kind, Condition>> = {
  age: {
    asked: (w) =>
      w.range(
        (bound) => `${bound} or older`,
        (bound) => `${bound} or younger`,
      ),
    has: (w) => `${w.say('age')} years old`,
  },
  residence: inList,
  'labour-status': inList,
  'qualification-abroad': named,
  recognition: inList,
  'residence-status': inList,
  gender: inList,
  retired: named,
  occupation: inList,
  sector: inList,
  'referred-by': inList,
  attribute: named,
  education: { asked: (w) => w.range(atLeast, atMost), has: (w) => w.say('has') },
  experience: {
    asked: (w) => `${w.range(atLeast, atMost)} years`,
    has: (w) => w.count('has', 'year'),
  },
  'unemployed-for': {
    asked: (w) => `unemployed${forMonths(w)}`,
    has: (w) =>
      w.say('state') === 'notUnemployed'
        ? 'not unemployed'
        : `unemployed${w.say('since') === '' ? '' : ` since ${w.say('since')}`}`,
  },
  registered: { asked: registered, has: () => '' },
  language: {
    asked: (w) => `one of ${w.say('languages')} at ${atLevel(w)}`,
    has: () => '',
  },
  'right-to-work': {
    asked: () => 'may work',
    has: (w) => (w.say('limited') === 'yes' ? `may work until ${w.say('until')}` : ''),
  },
  judgement: { asked: (w) => `${w.say('statement')}, for staff to judge`, has: () => '' },
}

/** One condition and how it came out: "23 years old", "17 years old; asked: 18 or older", "asked: may work". */
export function eligibilityInEnglish(code: EligibilityCode, words: Words): string {
  const [, kind, verdict] = code.split('.') as [string, Kind, 'met' | 'unmet' | 'unknown']
  const { asked, has } = conditions[kind]
  if (verdict === 'unknown') return `asked: ${asked(words)}`
  const found = has(words)
  if (verdict === 'met') return found || asked(words)
  return `${found === '' ? 'no' : found}; asked: ${asked(words)}`
}
