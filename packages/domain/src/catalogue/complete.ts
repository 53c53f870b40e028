import type { EligibilityRule } from '../eligibility/rules.ts'
import type { MatchingPolicy } from '../programmes/matchingPolicy.ts'
import type { OutcomeFramework } from '../programmes/outcomeFramework.ts'
import type { Pairing, PreparationStep } from '../programmes/pairing.ts'
import {
  type ComponentForm,
  type Programme,
  type ProgrammeComponent,
  programmeFormat,
} from '../programmes/programme.ts'
import type { LocalisedText } from '../values/localisedText.ts'
import type { Blueprint } from './blueprint.ts'
import type { Citation } from './citation.ts'
import type { Contact } from './contact.ts'
import {
  defaultCoaching,
  defaultMatching,
  defaultOutcomes,
  defaultPairing,
  employerOutcomes,
  everyone,
  languagesOf,
} from './defaults.ts'
import { applicationForms } from './forms.ts'
import type { ListingKind } from './listingKind.ts'
import type { StatedOrigin } from './origin.ts'
import type { PublishedFigure } from './publishedFigure.ts'

/** What a source says of a programme. Whatever is left out was not stated there and gets our default. */
export interface Stated {
  readonly id: string
  readonly name: LocalisedText
  readonly nativeName?: string
  readonly citation: Citation
  readonly origin: StatedOrigin
  readonly contact?: Contact
  readonly distinctive: LocalisedText
  readonly evaluation?: LocalisedText
  readonly budget?: LocalisedText
  readonly mentors?: LocalisedText
  readonly deliveredBy?: Blueprint['deliveredBy']
  readonly also?: readonly ListingKind[]
  readonly summary: LocalisedText
  readonly components: readonly ProgrammeComponent[]
  readonly intake?: Programme['intake']
  readonly places?: number
  readonly audience: { readonly text: LocalisedText; readonly groups: readonly string[] }
  readonly mentorsAre?: Programme['mentorsAre']
  readonly eligibility?: { readonly mentee?: EligibilityRule; readonly mentor?: EligibilityRule }
  readonly priorities?: Programme['priorities']
  readonly preparation?: {
    readonly mentee?: readonly PreparationStep[]
    readonly mentor?: readonly PreparationStep[]
  }
  /** `false`: makes no pairs, although one of its components would. */
  readonly pairing?: Partial<Pairing> | false
  readonly matching?: Partial<MatchingPolicy>
  readonly outcomes?: Partial<OutcomeFramework>
  readonly languages?: readonly string[]
  /** Where a threshold is our reading of words: the path, and the words. */
  readonly readings?: readonly { readonly path: string; readonly words: string }[]
  readonly published: readonly PublishedFigure[]
}

/** Parts in which one person accompanies another. */
const pairForms: readonly ComponentForm[] = ['one-to-one', 'coaching']

/**
 * A blueprint from what its source states: fills in every default and lists the paths at which one stands, so that
 * "not stated" is never a matter of memory.
 */
export function complete(stated: Stated): Blueprint {
  const notStated: string[] = []
  const or = <T>(value: T | undefined, path: string, standsIn: T): T => {
    if (value !== undefined) return value
    notStated.push(path)
    return standsIn
  }
  const fill = <T extends object>(value: Partial<T> | undefined, path: string, standsIn: T): T => {
    const missing = Object.keys(standsIn).filter((key) => value?.[key as keyof T] === undefined)
    notStated.push(...missing.map((key) => `${path}.${key}`))
    return { ...standsIn, ...value }
  }
  const { id, origin } = stated
  const forms = stated.components.map(({ form }) => form)
  const isCoaching = forms[0] === 'coaching'
  const makesPairs = stated.pairing !== false && forms.some((form) => pairForms.includes(form))
  const isForCompanies =
    stated.audience.groups.every((group) => group === 'employers') ||
    forms.every((form) => form === 'employer-engagement')
  const standIns = {
    mentorsAre: !makesPairs ? 'none' : isCoaching ? 'staff' : 'volunteers',
    outcomes: isForCompanies ? employerOutcomes : defaultOutcomes,
  } as const
  const programme: Programme = {
    format: programmeFormat,
    id,
    version: 1,
    name: stated.name,
    ...(stated.nativeName !== undefined && { nativeName: stated.nativeName }),
    summary: stated.summary,
    components: [...stated.components],
    intake: or(stated.intake, 'intake', 'continuous'),
    ...(stated.places !== undefined && { places: stated.places }),
    audience: { text: stated.audience.text, groups: [...stated.audience.groups] },
    mentorsAre: or(stated.mentorsAre, 'mentorsAre', standIns.mentorsAre),
    eligibility: {
      mentee: or(stated.eligibility?.mentee, 'eligibility.mentee', everyone),
      mentor: or(stated.eligibility?.mentor, 'eligibility.mentor', everyone),
    },
    priorities: [...(stated.priorities ?? [])],
    preparation: {
      mentee: [...or(stated.preparation?.mentee, 'preparation.mentee', [])],
      mentor: [...or(stated.preparation?.mentor, 'preparation.mentor', [])],
    },
    ...(makesPairs && {
      pairing: fill(stated.pairing || undefined, 'pairing', isCoaching ? defaultCoaching : defaultPairing),
      matching: fill(stated.matching, 'matching', defaultMatching),
    }),
    outcomes: fill(outcomesOf(stated, standIns.outcomes), 'outcomes', standIns.outcomes),
    forms: [],
    languages: [...or(stated.languages, 'languages', languagesOf[origin.country] ?? ['en'])],
    doesNotAsk: [],
  }
  return {
    id,
    citation: stated.citation,
    origin: { ...origin, partners: origin.partners ?? [], funders: origin.funders ?? [] },
    ...(stated.contact !== undefined && { contact: stated.contact }),
    distinctive: stated.distinctive,
    ...(stated.evaluation !== undefined && { evaluation: stated.evaluation }),
    ...(stated.budget !== undefined && { budget: stated.budget }),
    ...(stated.mentors !== undefined && { mentors: stated.mentors }),
    ...(stated.deliveredBy !== undefined && { deliveredBy: stated.deliveredBy }),
    also: [...(stated.also ?? [])],
    programme: { ...programme, forms: applicationForms(programme) },
    notStated,
    readings: [...(stated.readings ?? [])],
    published: [...stated.published],
  }
}

/** Where a source publishes results in a way of its own, that way is stated, and comes before our definitions. */
function outcomesOf({ outcomes, published }: Stated, ours: OutcomeFramework): Stated['outcomes'] {
  const own = published.flatMap(({ definition }) => (definition === undefined ? [] : [definition]))
  if (own.length === 0) return outcomes
  const others = (outcomes?.definitions ?? ours.definitions).filter(
    ({ id }) => !own.some((each) => each.id === id),
  )
  return { ...outcomes, definitions: [...own, ...others] }
}
