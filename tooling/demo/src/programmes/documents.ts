import type { EligibilityRule, PreparationStep, Programme } from '@passerelle/domain'
import { applicationForms, blueprints } from '@passerelle/domain/catalogue'

/** Changes that a house makes to a blueprint before it starts with it. */
type Change = (document: Programme) => Programme

/** A document started from a blueprint, under the house's own id, with forms that ask what it now needs. */
export function startedFrom(blueprintId: string, id: string, version: number, change: Change): Programme {
  const blueprint = blueprints.find((each) => each.id === blueprintId)
  if (blueprint === undefined) throw new Error(`There is no blueprint "${blueprintId}".`)
  const document = change({ ...blueprint.programme, id, version })
  return { ...document, forms: applicationForms(document) }
}

export const asItStands: Change = (document) => document

/** From the second version on, a duo may go on for three months where that helps. */
export const duoWithExtension: Change = (document) =>
  withPairing(document, { extension: { months: 3, times: 1, graceDays: 14 } })

const brusselsLanguages = ['en', 'fr', 'nl']

/** The Viennese design for Brussels: employers supply the mentors, a memorandum says what both want. */
export const mentoringForMigrants: Change = (document) => ({
  ...withPairing(document, {
    agreement: 'memorandum',
    agreementWithinDays: 21,
    minimumMeetings: 10,
    actionPlan: { reviewEveryMonths: 3 },
    extension: { months: 2, times: 1, graceDays: 14 },
  }),
  languages: brusselsLanguages,
  mentorsAre: 'employees-of-partners',
  eligibility: {
    ...document.eligibility,
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'residence', level: 'region', in: ['be-bru'] },
        { kind: 'education', atLeast: 5 },
        { kind: 'right-to-work' },
        { kind: 'language', anyOf: brusselsLanguages, atLeast: 'B1' },
        { kind: 'labour-status', in: ['unemployed', 'inactive', 'education'] },
        ...conditionsOf(document.eligibility.mentee).filter((rule) => rule.kind === 'attribute'),
      ],
    },
  },
})

/** Woman to woman, in the languages of Brussels, both sides after a talk. */
export const womensNetwork: Change = (document) => ({
  ...withPairing(document, { minimumMeetings: 12, actionPlan: { reviewEveryMonths: 4 } }),
  name: {
    en: 'Women’s Mentor Network',
    fr: 'Réseau de mentorat au féminin',
    nl: 'Mentornetwerk voor vrouwen',
    de: 'Mentoring-Netzwerk für Frauen',
  },
  languages: brusselsLanguages,
})

/** Trainees may be minors: mentors show an extract of the register, parents agree. */
export const accompaniedTraining: Change = (document) => ({
  ...document,
  languages: brusselsLanguages,
  preparation: {
    mentee: [...document.preparation.mentee, guardianConsent],
    mentor: [...document.preparation.mentor, extractSeen],
  },
})

const guardianConsent: PreparationStep = {
  id: 'guardian-consent',
  kind: 'guardian-consent',
  label: {
    en: 'Consent of a parent or guardian',
    fr: 'Accord d’un parent ou tuteur',
    nl: 'Toestemming van een ouder of voogd',
    de: 'Einwilligung der Eltern oder des Vormunds',
  },
  // Asked of minors only, so nobody else waits for it; without it a minor cannot be introduced.
  required: false,
  safety: true,
  onlyUnderAge: 18,
}

const extractSeen: PreparationStep = {
  id: 'register-extract',
  kind: 'check',
  label: {
    en: 'Extract from the criminal record seen',
    fr: 'Extrait de casier judiciaire vu',
    nl: 'Uittreksel uit het strafregister gezien',
    de: 'Führungszeugnis gesehen',
  },
  required: true,
  safety: true,
  validMonths: 24,
}

function withPairing(document: Programme, pairing: Partial<NonNullable<Programme['pairing']>>): Programme {
  return document.pairing === undefined
    ? document
    : { ...document, pairing: { ...document.pairing, ...pairing } }
}

function conditionsOf(rule: EligibilityRule): readonly EligibilityRule[] {
  return rule.kind === 'all' ? rule.rules : [rule]
}
