/**
 * English sentences for what the package returns as codes: the fallback of applications that have no catalogue of
 * their own. An entry of its own, so that those who have one do not carry it.
 */
import type { EligibilityCode } from '../eligibility/reason.ts'
import type { Message } from '../messages/message.ts'
import type { OutcomeDefinition } from '../outcomes/definition.ts'
import { leadSentence } from '../outcomes/leadSentence.ts'
import type { OutcomeResult } from '../outcomes/result.ts'
import { textIn } from '../values/localisedText.ts'
import { eligibilityInEnglish } from './eligibility.ts'
import { doubts, pairs, refusals } from './lives.ts'
import { outcomes } from './outcomes.ts'
import { type Sentences, Words } from './words.ts'

export { programmeChangeInEnglish } from './changes.ts'
export { problemInEnglish } from './problems.ts'

const sentences = { ...refusals, ...pairs, ...doubts, ...outcomes }

/** Codes that `inEnglish` says. */
export type EnglishCode = EligibilityCode | keyof typeof sentences

/**
 * The English sentence of a reason, refusal, next step, doubt or figure. Labels that an organisation gave are not
 * known here; their ids are read out.
 *
 * @example
 * const { reasons } = assessEligibility({ kind: 'age', atLeast: 18 }, { birthDate: { answer: 'answered', value: '2010-05-01' } }, '2026-03-01')
 * reasons.map(inEnglish) // ['15 years old; asked: 18 or older']
 */
export function inEnglish({ code, values }: Message<EnglishCode>): string {
  const words = new Words(values)
  if (isEligibility(code)) return eligibilityInEnglish(code, words)
  return (sentences as Sentences<string>)[code]?.(words) ?? code
}

/**
 * The sentence that leads a result, with what its definition counts: "At least 50 of the 96 people who left were in
 * work six months later; of 14 it is not known."
 *
 * @example
 * leadInEnglish(evaluate(definition, cohort, '2026-09-30'), definition)
 */
export function leadInEnglish(
  result: OutcomeResult,
  { sentence }: Pick<OutcomeDefinition, 'sentence'>,
): string {
  const { code, values } = leadSentence(result)
  return inEnglish({ code, values: { ...values, predicate: textIn(sentence, ['en']) } })
}

const isEligibility = (code: EnglishCode): code is EligibilityCode => code.startsWith('eligibility.')
