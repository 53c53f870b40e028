import type { RefusalToCompare } from '../outcomes/compare.ts'
import type { LeadCode } from '../outcomes/leadSentence.ts'
import type { SmallPrintCode } from '../outcomes/smallPrint.ts'
import type { Sentences } from './words.ts'

/** What a figure says, and what it does not. `predicate` is the definition's own: "were in work". */
export const outcomes: Sentences<LeadCode | RefusalToCompare | SmallPrintCode> = {
  'lead.at-least': (w) =>
    `At least ${w.say('yes')} of the ${w.say('of')} ${w.say('population')} ${w.say('predicate')}; of ${w.say('unknown')} it is not known.`,
  'lead.all-known': (w) =>
    `${w.say('yes')} of the ${w.say('of')} ${w.say('population')} ${w.say('predicate')}.`,
  'lead.none-known': (w) =>
    `Of none of the ${w.say('of')} ${w.say('population')} is it known that they ${w.say('predicate')}; of ${w.say('unknown')} it is not known.`,
  'lead.median': (w) =>
    `Half of the ${w.say('n')} people of whom it is known had ${w.amount('value')} or more.`,
  'lead.mean': (w) => `The ${w.say('n')} people of whom it is known had ${w.amount('value')} on average.`,
  'lead.sum': (w) => `The ${w.say('n')} people of whom it is known had ${w.amount('value')} together.`,
  'lead.too-few': () => 'Too few people to say anything yet.',
  'lead.nobody-asked': () => 'Nobody was asked at that moment, so nothing can be said.',
  'lead.not-yet-due': () => 'Still being asked: nothing can be said yet.',
  'lead.nobody-in-population': () => 'There is nobody to count yet.',
  'lead.not-computable': (w) => `Cannot be computed here; missing: ${w.say('missing')}.`,
  'compare.other-definition': (w) =>
    `Counted under another definition (${w.say('one')}; ${w.say('other')}): not comparable.`,
  'compare.other-version': (w) =>
    `Counted under another version of the definition (${w.say('one')}; ${w.say('other')}): not comparable.`,
  'compare.no-rate': () => 'One of the two has no rate.',
  'smallPrint.not-confirmed': (w) => `Not confirmed by a public source: ${w.say('parts')}.`,
  'smallPrint.confirmed-elsewhere': (w) => `Confirmed for ${w.say('where')} only: ${w.say('part')}.`,
  'smallPrint.sample': (w) =>
    `A sample may stand for all, within ${w.say('margin')} points at ${w.say('level')} % confidence.`,
  'smallPrint.sources': (w) => `Source: ${w.say('sources')}.`,
}
