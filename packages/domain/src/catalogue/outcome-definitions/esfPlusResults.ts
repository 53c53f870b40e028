import type { Condition } from '../../outcomes/condition.ts'
import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import { esfRecord, followUpWindow, unemployed, working } from './ingredients.ts'

const regulation = 'Regulation (EU) 2021/1057, Annex I'
const faq = 'SFC Support Portal, ESF+ FAQ (April 2023)'

/** Unemployed or inactive on entry: neither employed nor self-employed nor an apprentice. */
const notInWork: Condition = {
  kind: 'status',
  in: ['unemployed', 'inactive', 'education', 'volunteering', 'internship', 'caring'],
}

const completeRecord = [...esfRecord]

const onLeaving = {
  anchor: 'leaving',
  after: { count: 0, unit: 'days' },
  pick: { kind: 'last-status-within', days: 28 },
} satisfies OutcomeDefinition['moment']

const sixMonthsLater = {
  anchor: 'leaving',
  after: { count: 6, unit: 'months' },
  window: followUpWindow,
  pick: { kind: 'on-the-day' },
} satisfies OutcomeDefinition['moment']

const result = {
  version: 1,
  frame: 'ESF+',
  reEntry: 'first-entry-last-exit',
  unknown: 'counted-as-not',
  news: 'counted',
  measure: { kind: 'count' },
} satisfies Partial<OutcomeDefinition>

const sample = {
  maxMargin: 0.03,
  level: 0.95,
  mirrors: ['employment-status', 'age-group', 'education'],
}

/** The common result indicators of the European Social Fund Plus, with the parts marked that no source confirms. */
export const esfPlusResults: readonly OutcomeDefinition[] = [
  {
    ...result,
    id: 'esf-plus-eecr01',
    label: {
      en: 'ESF+ EECR01: searching for a job upon leaving',
      fr: 'FSE+ EECR01 : à la recherche d’un emploi à la sortie',
      nl: 'ESF+ EECR01: op zoek naar werk bij vertrek',
      de: 'ESF+ EECR01: auf Arbeitsuche beim Austritt',
    },
    sentence: {
      en: 'were searching for a job upon leaving',
      fr: 'étaient à la recherche d’un emploi à la sortie',
      nl: 'waren bij vertrek op zoek naar werk',
      de: 'suchten beim Austritt Arbeit',
    },
    population: { base: 'left', completeRecord, onEntry: { kind: 'status', in: ['inactive', 'caring'] } },
    moment: onLeaving,
    counts: unemployed,
    excludes: ['esf-plus-eecr04'],
    confirmed: { core: true, population: false, unknown: false, record: false },
    source: [regulation, faq],
    notes: [
      {
        en: 'The last status within 28 days counts. Restricting it to people inactive on entry is the rule of 2014–2020.',
        fr: 'Le dernier statut dans les 28 jours compte. La limite aux personnes inactives à l’entrée est la règle de 2014–2020.',
        nl: 'De laatste situatie binnen 28 dagen telt. De beperking tot wie bij de start inactief was, is de regel van 2014–2020.',
        de: 'Es zählt der letzte Status innerhalb von 28 Tagen. Die Beschränkung auf beim Eintritt Nichterwerbstätige ist die Regel von 2014–2020.',
      },
    ],
  },
  {
    ...result,
    id: 'esf-plus-eecr02',
    label: {
      en: 'ESF+ EECR02: in education or training upon leaving',
      fr: 'FSE+ EECR02 : en études ou en formation à la sortie',
      nl: 'ESF+ EECR02: in onderwijs of opleiding bij vertrek',
      de: 'ESF+ EECR02: in Bildung oder Ausbildung beim Austritt',
    },
    sentence: {
      en: 'were newly in education or training upon leaving',
      fr: 'étaient nouvellement en études ou en formation à la sortie',
      nl: 'volgden bij vertrek nieuw onderwijs of een nieuwe opleiding',
      de: 'waren beim Austritt neu in Bildung oder Ausbildung',
    },
    population: {
      base: 'left',
      completeRecord,
      onEntry: { kind: 'not', of: { kind: 'status', in: ['education'], beside: true } },
    },
    moment: onLeaving,
    counts: { kind: 'status', in: ['education'], beside: true },
    confirmed: { core: false, code: 'inferred', label: false, definition: false, record: false },
    source: [regulation, faq],
    notes: [],
  },
  {
    ...result,
    id: 'esf-plus-eecr03',
    label: {
      en: 'ESF+ EECR03: gained a qualification upon leaving',
      fr: 'FSE+ EECR03 : qualification obtenue à la sortie',
      nl: 'ESF+ EECR03: kwalificatie behaald bij vertrek',
      de: 'ESF+ EECR03: Qualifikation erworben beim Austritt',
    },
    sentence: {
      en: 'gained a qualification by the time they left',
      fr: 'avaient obtenu une qualification à la sortie',
      nl: 'behaalden tegen hun vertrek een kwalificatie',
      de: 'hatten bis zum Austritt eine Qualifikation erworben',
    },
    population: { base: 'left', completeRecord },
    moment: {
      anchor: 'start',
      after: { count: 0, unit: 'days' },
      pick: { kind: 'until-leaving', extraDays: 28 },
    },
    counts: { kind: 'achievement', in: ['qualification'] },
    confirmed: { core: false, code: 'inferred', label: false, definition: false, record: false },
    source: [regulation, faq],
    notes: [
      {
        en: 'The formal outcome of an assessment by a competent body; a certificate of attendance is not enough.',
        fr: 'Résultat formel d’une évaluation par un organisme compétent ; une attestation de présence ne suffit pas.',
        nl: 'Het formele resultaat van een beoordeling door een bevoegde instantie; een aanwezigheidsattest volstaat niet.',
        de: 'Das förmliche Ergebnis einer Bewertung durch eine zuständige Stelle; eine Teilnahmebescheinigung genügt nicht.',
      },
    ],
  },
  {
    ...result,
    id: 'esf-plus-eecr04',
    label: {
      en: 'ESF+ EECR04: in employment upon leaving',
      fr: 'FSE+ EECR04 : en emploi à la sortie',
      nl: 'ESF+ EECR04: aan het werk bij vertrek',
      de: 'ESF+ EECR04: in Arbeit beim Austritt',
    },
    sentence: {
      en: 'were in work upon leaving',
      fr: 'étaient en emploi à la sortie',
      nl: 'waren bij vertrek aan het werk',
      de: 'waren beim Austritt in Arbeit',
    },
    population: { base: 'left', completeRecord, onEntry: notInWork },
    moment: onLeaving,
    counts: working,
    excludes: ['esf-plus-eecr01'],
    confirmed: { core: true, population: false, unknown: false, record: false },
    source: [regulation, faq],
    notes: [],
  },
  {
    ...result,
    id: 'esf-plus-eecr05',
    label: {
      en: 'ESF+ EECR05: in employment six months after leaving',
      fr: 'FSE+ EECR05 : en emploi six mois après la sortie',
      nl: 'ESF+ EECR05: aan het werk zes maanden na vertrek',
      de: 'ESF+ EECR05: in Arbeit sechs Monate nach dem Austritt',
    },
    sentence: {
      en: 'were in work six months later',
      fr: 'étaient en emploi six mois plus tard',
      nl: 'waren zes maanden later aan het werk',
      de: 'waren sechs Monate später in Arbeit',
    },
    population: { base: 'left', completeRecord, onEntry: notInWork },
    moment: sixMonthsLater,
    counts: working,
    unknown: 'excluded',
    sample,
    confirmed: { core: true, definition: false, population: false, unknown: false, record: false },
    source: [regulation, faq, 'SFC Support Portal, ESF+ FAQ on sampling'],
    notes: [
      {
        en: 'Among a sample, who does not answer is non-response; the value stands for all who left.',
        fr: 'Dans un échantillon, l’absence de réponse est une non-réponse ; la valeur vaut pour tous les sortants.',
        nl: 'In een steekproef is wie niet antwoordt non-respons; de waarde geldt voor allen die vertrokken.',
        de: 'In einer Stichprobe ist fehlende Antwort Antwortausfall; der Wert steht für alle Ausgetretenen.',
      },
    ],
  },
  {
    ...result,
    id: 'esf-plus-eecr06',
    label: {
      en: 'ESF+ EECR06: better situation at work six months after leaving',
      fr: 'FSE+ EECR06 : meilleure situation professionnelle six mois après la sortie',
      nl: 'ESF+ EECR06: betere arbeidssituatie zes maanden na vertrek',
      de: 'ESF+ EECR06: bessere Lage am Arbeitsmarkt sechs Monate nach dem Austritt',
    },
    sentence: {
      en: 'had a better situation at work six months later',
      fr: 'avaient une meilleure situation professionnelle six mois plus tard',
      nl: 'hadden zes maanden later een betere arbeidssituatie',
      de: 'waren sechs Monate später am Arbeitsmarkt besser gestellt',
    },
    population: { base: 'left', completeRecord, onEntry: working },
    moment: sixMonthsLater,
    counts: {
      kind: 'all',
      of: [
        working,
        {
          kind: 'improved',
          by: ['stable-contract', 'full-hours', 'higher-skills', 'more-responsibility', 'promoted'],
        },
      ],
    },
    unknown: 'excluded',
    sample,
    confirmed: { core: true, definition: '2014-2020', record: false },
    source: [regulation, faq, 'SFC Support Portal, ESF 2014-2020 FAQ (July 2014)'],
    notes: [
      {
        en: 'A higher pay alone, or a mere change to self-employment, is not enough.',
        fr: 'Une simple hausse de salaire ou un simple passage à l’indépendance ne suffit pas.',
        nl: 'Alleen een hoger loon, of louter zelfstandige worden, volstaat niet.',
        de: 'Höherer Lohn allein oder ein bloßer Wechsel in die Selbständigkeit genügt nicht.',
      },
    ],
  },
]
