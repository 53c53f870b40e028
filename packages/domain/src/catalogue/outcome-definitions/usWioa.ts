import type { Condition } from '../../outcomes/condition.ts'
import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import type { LocalisedText } from '../../values/localisedText.ts'
import { working } from './ingredients.ts'

const exited = {
  base: 'exited',
  leavesOut: ['died', 'institutionalised', 'long-illness', 'active-duty', 'foster-youth-moved'],
} satisfies OutcomeDefinition['population']

/** Subsidised jobs do not count; serving in the armed forces does. */
const unsubsidised: Condition = {
  kind: 'all',
  of: [working, { kind: 'is', what: 'subsidised', value: false }],
}

const secondaryDiploma: Condition = {
  kind: 'achievement',
  in: ['qualification'],
  level: { atLeast: 3, atMost: 3 },
}

/** In work, or in training that leads to a credential: what makes a secondary diploma count. */
const goesOn: Condition = {
  kind: 'any',
  of: [
    working,
    {
      kind: 'all',
      of: [
        { kind: 'status', in: ['education'], beside: true },
        { kind: 'training', in: ['higher', 'vocational'] },
      ],
    },
  ],
}

const quarterAfter = (count: number): OutcomeDefinition['moment'] => ({
  anchor: 'leaving',
  after: { count, unit: 'quarters' },
  pick: { kind: 'any-day-in-quarter' },
})

const matched: LocalisedText = {
  en: 'Matched with wage records; without a record somebody counts as not employed. Quarter n is the n-th whole calendar quarter after that of the exit: the last service, with none for 90 days and none planned.',
  fr: 'Rapproché des fichiers de salaires ; sans trace, la personne compte comme sans emploi. Le trimestre n est le n-ième trimestre civil entier après celui de la sortie : le dernier service, sans autre pendant 90 jours.',
  nl: 'Gekoppeld aan loongegevens; zonder gegeven telt iemand als niet aan het werk. Kwartaal n is het n-de volle kalenderkwartaal na dat van de uitstroom: de laatste dienst, met geen andere gedurende 90 dagen.',
  de: 'Abgeglichen mit Lohndaten; ohne Eintrag zählt jemand als nicht beschäftigt. Quartal n ist das n-te volle Kalenderquartal nach dem des Austritts: der letzten Leistung, ohne weitere binnen 90 Tagen.',
}

const wioa = {
  version: 1,
  frame: 'US WIOA',
  population: exited,
  reEntry: 'each-enrolment',
  unknown: 'counted-as-not',
  news: 'counted',
  measure: { kind: 'rate' },
  source: ['US Department of Labor, ETA performance indicators page', '20 CFR part 677', 'TEGL 10-16'],
  notes: [matched],
} satisfies Partial<OutcomeDefinition>

/** Indicators of the Workforce Innovation and Opportunity Act of the United States. */
export const usWioa: readonly OutcomeDefinition[] = [
  {
    ...wioa,
    id: 'us-wioa-er-q2',
    label: {
      en: 'WIOA: employed in the second quarter after exit',
      fr: 'WIOA : en emploi au deuxième trimestre après la sortie',
      nl: 'WIOA: aan het werk in het tweede kwartaal na uitstroom',
      de: 'WIOA: beschäftigt im zweiten Quartal nach dem Austritt',
    },
    sentence: {
      en: 'had unsubsidised work in the second quarter after',
      fr: 'avaient un emploi non aidé au deuxième trimestre suivant',
      nl: 'hadden in het tweede kwartaal daarna ongesubsidieerd werk',
      de: 'hatten im zweiten Quartal danach ungeförderte Arbeit',
    },
    moment: quarterAfter(2),
    counts: unsubsidised,
    confirmed: { core: true, exit: true, exclusions: false, unknown: false },
  },
  {
    ...wioa,
    id: 'us-wioa-er-q4',
    label: {
      en: 'WIOA: employed in the fourth quarter after exit',
      fr: 'WIOA : en emploi au quatrième trimestre après la sortie',
      nl: 'WIOA: aan het werk in het vierde kwartaal na uitstroom',
      de: 'WIOA: beschäftigt im vierten Quartal nach dem Austritt',
    },
    sentence: {
      en: 'had unsubsidised work in the fourth quarter after',
      fr: 'avaient un emploi non aidé au quatrième trimestre suivant',
      nl: 'hadden in het vierde kwartaal daarna ongesubsidieerd werk',
      de: 'hatten im vierten Quartal danach ungeförderte Arbeit',
    },
    moment: quarterAfter(4),
    counts: unsubsidised,
    confirmed: { core: true, exit: true, exclusions: false, unknown: false },
  },
  {
    ...wioa,
    id: 'us-wioa-youth-q2',
    label: {
      en: 'WIOA youth: in education, training or work in the second quarter after exit',
      fr: 'WIOA jeunes : en études, formation ou emploi au deuxième trimestre après la sortie',
      nl: 'WIOA jongeren: in onderwijs, opleiding of werk in het tweede kwartaal na uitstroom',
      de: 'WIOA Jugend: in Bildung, Ausbildung oder Arbeit im zweiten Quartal nach dem Austritt',
    },
    sentence: {
      en: 'were in education, training or unsubsidised work in the second quarter after',
      fr: 'étaient en études, en formation ou en emploi non aidé au deuxième trimestre suivant',
      nl: 'waren in het tweede kwartaal daarna in onderwijs, opleiding of ongesubsidieerd werk',
      de: 'waren im zweiten Quartal danach in Bildung, Ausbildung oder ungeförderter Arbeit',
    },
    moment: quarterAfter(2),
    counts: { kind: 'any', of: [unsubsidised, { kind: 'status', in: ['education'], beside: true }] },
    confirmed: { core: true, exclusions: false },
    includes: ['us-wioa-er-q2'],
  },
  {
    ...wioa,
    id: 'us-wioa-youth-q4',
    label: {
      en: 'WIOA youth: in education, training or work in the fourth quarter after exit',
      fr: 'WIOA jeunes : en études, formation ou emploi au quatrième trimestre après la sortie',
      nl: 'WIOA jongeren: in onderwijs, opleiding of werk in het vierde kwartaal na uitstroom',
      de: 'WIOA Jugend: in Bildung, Ausbildung oder Arbeit im vierten Quartal nach dem Austritt',
    },
    sentence: {
      en: 'were in education, training or unsubsidised work in the fourth quarter after',
      fr: 'étaient en études, en formation ou en emploi non aidé au quatrième trimestre suivant',
      nl: 'waren in het vierde kwartaal daarna in onderwijs, opleiding of ongesubsidieerd werk',
      de: 'waren im vierten Quartal danach in Bildung, Ausbildung oder ungeförderter Arbeit',
    },
    moment: quarterAfter(4),
    counts: { kind: 'any', of: [unsubsidised, { kind: 'status', in: ['education'], beside: true }] },
    confirmed: { core: true, exclusions: false },
    includes: ['us-wioa-er-q4'],
  },
  {
    ...wioa,
    id: 'us-wioa-median-earnings-q2',
    label: {
      en: 'WIOA: median earnings in the second quarter after exit',
      fr: 'WIOA : revenu médian au deuxième trimestre après la sortie',
      nl: 'WIOA: mediaan inkomen in het tweede kwartaal na uitstroom',
      de: 'WIOA: mittlerer Verdienst im zweiten Quartal nach dem Austritt',
    },
    sentence: {
      en: 'earned in the second quarter after',
      fr: 'ont gagné au deuxième trimestre suivant',
      nl: 'verdienden in het tweede kwartaal daarna',
      de: 'verdienten im zweiten Quartal danach',
    },
    moment: quarterAfter(2),
    counts: unsubsidised,
    unknown: 'excluded',
    measure: { kind: 'median', of: 'earnings' },
    confirmed: { core: false, name: true, exclusions: false },
  },
  {
    ...wioa,
    id: 'us-wioa-credential',
    label: {
      en: 'WIOA: credential attained',
      fr: 'WIOA : diplôme ou certificat obtenu',
      nl: 'WIOA: diploma of getuigschrift behaald',
      de: 'WIOA: Abschluss erworben',
    },
    sentence: {
      en: 'gained a recognised credential by one year after',
      fr: 'ont obtenu un titre reconnu dans l’année suivante',
      nl: 'behaalden binnen een jaar daarna een erkend diploma',
      de: 'erwarben binnen eines Jahres danach einen anerkannten Abschluss',
    },
    population: { ...exited, during: { kind: 'status', in: ['education', 'apprenticeship'], beside: true } },
    moment: {
      anchor: 'start',
      after: { count: 0, unit: 'days' },
      pick: { kind: 'until-leaving', extraMonths: 12 },
    },
    counts: {
      kind: 'any',
      of: [
        { kind: 'achievement', in: ['licence'] },
        { kind: 'achievement', in: ['qualification'], level: { atLeast: 4 } },
        {
          kind: 'all',
          of: [secondaryDiploma, { kind: 'within', anchor: 'leaving', months: 12, of: goesOn }],
        },
      ],
    },
    confirmed: { core: false, name: true, exclusions: false },
    notes: [
      {
        en: 'A secondary diploma (ISCED 3) counts only with work, or training towards a credential, within a year after the exit. A qualification of unknown level leaves it open. Training only on the job is to be recorded as work, not as training.',
        fr: 'Un diplôme secondaire (CITE 3) ne compte qu’avec un emploi ou une formation menant à un titre dans l’année suivant la sortie. Une qualification de niveau inconnu laisse la question ouverte. Une formation purement sur le tas se note comme emploi.',
        nl: 'Een secundair diploma (ISCED 3) telt alleen met werk of een opleiding naar een diploma binnen een jaar na uitstroom. Een kwalificatie van onbekend niveau laat het open. Opleiding louter op de werkvloer wordt als werk genoteerd, niet als opleiding.',
        de: 'Ein Sekundarabschluss (ISCED 3) zählt nur mit Arbeit oder einer Ausbildung zu einem Abschluss binnen eines Jahres nach dem Austritt. Eine Qualifikation unbekannter Stufe lässt es offen. Reines Anlernen am Arbeitsplatz wird als Arbeit vermerkt, nicht als Ausbildung.',
      },
    ],
  },
  {
    ...wioa,
    id: 'us-wioa-msg',
    label: {
      en: 'WIOA: measurable skill gains',
      fr: 'WIOA : progrès mesurables des compétences',
      nl: 'WIOA: meetbare vooruitgang in vaardigheden',
      de: 'WIOA: messbarer Kompetenzzuwachs',
    },
    sentence: {
      en: 'gained measurable skills in the programme year',
      fr: 'ont progressé de façon mesurable dans l’année de programme',
      nl: 'maakten in het programmajaar meetbare vooruitgang',
      de: 'machten im Programmjahr messbare Fortschritte',
    },
    population: {
      base: 'active',
      during: { kind: 'status', in: ['education', 'apprenticeship'], beside: true },
    },
    moment: {
      anchor: 'start',
      after: { count: 0, unit: 'days' },
      pick: { kind: 'in-year', begins: '07-01' },
    },
    counts: {
      kind: 'any',
      of: [
        { kind: 'achievement', in: ['functioning-level', 'credits', 'milestone', 'exam'] },
        secondaryDiploma,
      ],
    },
    confirmed: { core: false, name: true },
    notes: [
      {
        en: 'Not based on exits; somebody can be in the denominator in several years.',
        fr: 'Non fondé sur les sorties ; une personne peut figurer au dénominateur plusieurs années.',
        nl: 'Niet op uitstroom gebaseerd; iemand kan in meerdere jaren in de noemer staan.',
        de: 'Nicht an Austritte gebunden; jemand kann in mehreren Jahren im Nenner stehen.',
      },
      {
        en: 'Five ways: a higher level of basic education or English by test, a secondary diploma (ISCED 3), enough credit on a transcript, a milestone of the training, an exam or skills benchmark passed.',
        fr: 'Cinq voies : un niveau supérieur de formation de base ou d’anglais au test, un diplôme secondaire (CITE 3), assez de crédits sur un relevé, une étape de la formation, un examen ou une norme de compétence réussis.',
        nl: 'Vijf manieren: een hoger niveau van basisvorming of Engels volgens een test, een secundair diploma (ISCED 3), genoeg studiepunten, een mijlpaal van de opleiding, een geslaagd examen of een vaardigheidsnorm.',
        de: 'Fünf Wege: eine höhere Stufe der Grundbildung oder des Englischen laut Test, ein Sekundarabschluss (ISCED 3), genügend Leistungspunkte, ein Meilenstein der Ausbildung, eine bestandene Prüfung oder Fertigkeitsnorm.',
      },
    ],
  },
]
