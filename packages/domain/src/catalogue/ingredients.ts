import type { EligibilityRule } from '../eligibility/rules.ts'
import type { PolicyCriterion } from '../programmes/matchingPolicy.ts'
import type { Blueprint } from './blueprint.ts'
import { commonLanguage } from './defaults.ts'

// What several blueprints say in the same words, with the reading that goes with it.

type Reading = Blueprint['readings'][number]

/** Refugees, with whatever protection was granted. */
export const refugee: EligibilityRule = {
  kind: 'residence-status',
  in: ['recognised-refugee', 'subsidiary-protection', 'temporary-protection'],
}

export const readsRefugee: Reading = {
  path: 'eligibility.mentee',
  words: 'refugees (read as recognised refugees and people under subsidiary or temporary protection)',
}

/** As chapter I.A of the study defines them. */
export const highlySkilledNewcomer: EligibilityRule = {
  kind: 'all',
  rules: [
    { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
    { kind: 'education', atLeast: 5 },
    { kind: 'qualification-abroad', is: true },
  ],
}

export const readsHighlySkilledNewcomer: Reading = {
  path: 'eligibility.mentee',
  words:
    'highly skilled newcomers (as in I.A: immigrants who obtained their higher education abroad; read as ISCED 5 or higher)',
}

/** Where a source says "young" and no age; first among the conditions, so that its reading has a place of its own. */
export const young: EligibilityRule = { kind: 'age', atMost: 30 }

export const readsYoung: Reading = {
  path: 'eligibility.mentee.rules.0',
  words: 'young (read as 30 at most, the upper age for youth in III.C.3)',
}

/** As the study uses the word for the Belgian programmes. */
export const lowSkilled: EligibilityRule = { kind: 'education', atMost: 3 }

export const readsLowSkilled: Reading = {
  path: 'eligibility.mentee',
  words: 'low-skilled (read as in III.B: a secondary education degree at most, ISCED 3)',
}

/** Staff judges: nobody measures it. */
export const motivated: EligibilityRule = {
  kind: 'judgement',
  key: 'motivated',
  statement: {
    en: 'shows motivation',
    fr: 'fait preuve de motivation',
    nl: 'toont motivatie',
    de: 'zeigt Motivation',
  },
}

/** How the two programmes of Be.Face match. */
export const beFaceCriteria: PolicyCriterion[] = [
  commonLanguage,
  {
    id: 'profession',
    attribute: 'fields',
    comparison: { kind: 'overlap', of: 'asked' },
    weight: 3,
    requirement: 'wish',
    unknown: 'neutral',
  },
  {
    id: 'ambitions',
    attribute: 'goals',
    comparison: { kind: 'overlap', of: 'asked' },
    weight: 3,
    requirement: 'wish',
    unknown: 'neutral',
  },
  {
    id: 'interests',
    attribute: 'interests',
    comparison: { kind: 'overlap', of: 'both' },
    weight: 1,
    requirement: 'wish',
    unknown: 'neutral',
  },
]

export const readsBeFaceCriteria: Reading = {
  path: 'matching.criteria',
  words:
    'professional interest and ambitions, language, leisure preferences, or certain personal characteristics (weights are ours; character is left to the coordinator)',
}
