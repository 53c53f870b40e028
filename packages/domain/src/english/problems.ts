import type { FieldCode, FieldProblem, RuleCode } from '../problems/problem.ts'

const either = new Intl.ListFormat('en', { type: 'disjunction' })

type Expected = FieldProblem['expected']

const text = (expected: Expected): string =>
  Array.isArray(expected) ? either.format(expected.map((each) => `“${each}”`)) : String(expected ?? '')
const counted = (expected: Expected, one: string): string =>
  `${text(expected)} ${one}${expected === 1 ? '' : expected === undefined ? '' : 's'}`

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  boolean: 'yes or no (true or false)',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
}
const formats: Readonly<Record<string, string>> = {
  date: 'a day like 2026-11-24',
  datetime: 'a moment like 2026-11-24T09:30:00Z',
  email: 'an e-mail address like name@example.org',
  url: 'an address that begins with https://',
  uuid: 'an id like 3f2b8f9e-8c1d-4c7a-9a51-0d9f6c1e2b34',
}

/** What is wrong and what would be right. */
const sentences: Readonly<Record<FieldCode | RuleCode, (expected: Expected) => string>> = {
  'field.missing': () => 'is missing; please fill it in',
  'field.invalid': () => 'does not fit here',
  'field.unknown': () => 'is not known here; take it out, or check its spelling',
  'field.type': (expected) => `should be ${kinds[text(expected)] ?? 'something else'}`,
  'field.format': (expected) => `should be ${formats[text(expected)] ?? 'written in another way'}`,
  'field.choice': (expected) =>
    expected === undefined ? 'is none of the options' : `should be ${text(expected)}`,
  'field.too-short': (expected) => `needs at least ${counted(expected, 'character')}`,
  'field.too-long': (expected) => `may have at most ${counted(expected, 'character')}`,
  'field.too-few': (expected) => `needs at least ${counted(expected, 'entry').replace('entrys', 'entries')}`,
  'field.too-many': (expected) =>
    `may have at most ${counted(expected, 'entry').replace('entrys', 'entries')}`,
  'field.too-small': (expected) => `should be ${text(expected)} or more`,
  'field.too-large': (expected) => `should be ${text(expected)} or less`,
  'interval.ends-before-it-starts': () => 'ends before it starts',
  'list.repeated-id': () => 'lists something twice; every entry needs an id of its own',
  'text.no-language': () => 'needs a text in at least one language',
  'field.not-more-than': (expected) => `should be more than ${text(expected)}`,
  'rule.bounds-reversed': () => 'is below the lower bound; make it larger, or the lower bound smaller',
  'rule.outside-bounds': () => 'lies outside of its own bounds; change it, or the bounds',
  'rule.no-such-option': () => 'names something that cannot be an answer here; check the spelling',
  'rule.no-pairing': () => 'is missing; a programme with one-to-one mentoring says how pairs live',
  'rule.headline-not-listed': () => 'is not among the definitions; add it there, or choose another',
  'rule.reversed-without-choices': () => 'turns a free number round; give it choices, or do not reverse it',
  'rule.no-words': () => 'is missing; a question needs an attribute or words of its own',
  'rule.no-bound': () => 'needs a lower or an upper bound',
  'fact.value-and-answer-disagree': () => 'needs either an answer or the reason why there is none',
  'spell.registration-of-other-activity': () => 'can be registered only while unemployed',
  'followUp.result-without-day': () => 'needs a result and its day, or neither of the two',
  'enrolment.status-and-days-disagree': () =>
    'does not go with its days; active needs a start, completed needs both, only what is over has an end',
  'enrolment.days-out-of-order': () => 'lies before the start, or before the application',
  'pair.status-and-days-disagree': () =>
    'does not go with its days; introduced, active and closed need theirs, only what is over has an end',
  'pair.days-out-of-order': () => 'must follow: proposed, then introduced, then active',
  'sustained.more-weeks-than-looked-at': () =>
    'asks for more weeks than are looked at; lower it, or look at more weeks',
}

/** The problem as a sentence that begins with its place: "pairing › cadence › every days: should be 1 or more". */
export function problemInEnglish({ path, code, expected }: FieldProblem): string {
  const say = sentences[code as FieldCode | RuleCode] ?? sentences['field.invalid']
  const place = placeInEnglish(path)
  return place === '' ? `This ${say(expected)}.` : `${place}: ${say(expected)}.`
}

/** `preparation.mentor.1.days` → "preparation › mentor › entry 2 › days" */
function placeInEnglish(path: string): string {
  const steps = path === '' ? [] : path.split('.')
  return steps
    .map((step) =>
      /^\d+$/.test(step)
        ? `entry ${Number(step) + 1}`
        : step.replace(
            /([a-z])([A-Z])/g,
            (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
          ),
    )
    .join(' › ')
}
