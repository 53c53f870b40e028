import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import { monthsAfter } from './ingredients.ts'

/** Definitions in use with Actiris, the employment office of Brussels. */
export const brussels: readonly OutcomeDefinition[] = [
  {
    id: 'be-bru-actiris-sortie-positive',
    version: 1,
    label: {
      en: 'Positive exit (Brussels)',
      fr: 'Sortie positive (Bruxelles)',
      nl: 'Positieve uitstroom (Brussel)',
      de: 'Positiver Abgang (Brüssel)',
    },
    sentence: {
      en: 'began work, training or an internship of at least four weeks within twelve months',
      fr: 'ont commencé dans les douze mois un emploi, une formation ou un stage d’au moins quatre semaines',
      nl: 'begonnen binnen twaalf maanden aan werk, opleiding of stage van minstens vier weken',
      de: 'begannen binnen zwölf Monaten eine Arbeit, Ausbildung oder ein Praktikum von mindestens vier Wochen',
    },
    frame: 'Brussels Actiris',
    population: { base: 'started' },
    reEntry: 'each-enrolment',
    moment: {
      anchor: 'start',
      after: { count: 12, unit: 'months' },
      window: { daysBefore: 14, daysAfter: 45 },
      pick: { kind: 'whole-spell', minimumDays: 28 },
    },
    counts: {
      kind: 'status',
      in: ['employed', 'self-employed', 'apprenticeship', 'education', 'internship'],
      beside: true,
    },
    unknown: 'counted-as-not',
    news: 'counted',
    measure: { kind: 'rate' },
    confirmed: { core: false, classes: true, minimum: false },
    source: [
      'Brussels Parliament, written question 1157 of 2023 (names employment, training and internship as positive exits)',
    ],
    notes: [
      {
        en: 'Months and minimum days are set by each call for projects.',
        fr: 'La durée et le minimum de jours dépendent de chaque appel à projets.',
        nl: 'Maanden en minimumdagen hangen af van de projectoproep.',
        de: 'Monate und Mindesttage legt jeder Projektaufruf selbst fest.',
      },
    ],
  },
  {
    id: 'be-bru-azw-rae-6m',
    version: 1,
    label: {
      en: 'Employed six months after enrolling (active job search, Brussels)',
      fr: 'En emploi six mois après l’inscription (recherche active d’emploi, Bruxelles)',
      nl: 'Aan het werk zes maanden na inschrijving (actief zoeken naar werk, Brussel)',
      de: 'Sechs Monate nach der Aufnahme beschäftigt (aktive Arbeitsuche, Brüssel)',
    },
    sentence: {
      en: 'were employed six months after starting',
      fr: 'étaient en emploi six mois après le début',
      nl: 'waren zes maanden na de start aan het werk',
      de: 'waren sechs Monate nach dem Beginn beschäftigt',
    },
    frame: 'Brussels Actiris / ESF',
    population: { base: 'started' },
    reEntry: 'each-enrolment',
    moment: monthsAfter('start', 6),
    counts: { kind: 'status', in: ['employed'] },
    unknown: 'excluded',
    news: 'apart',
    measure: { kind: 'rate' },
    confirmed: { core: true, unknown: false },
    source: ['Petrovic 2015, Mentoring practices in Europe and North America'],
    notes: [
      {
        en: 'A snapshot; those in training are reported beside it.',
        fr: 'Une photographie à un jour donné ; les personnes en formation sont indiquées à part.',
        nl: 'Een momentopname; wie een opleiding volgt, wordt apart vermeld.',
        de: 'Eine Momentaufnahme; wer in Ausbildung ist, wird daneben genannt.',
      },
    ],
  },
]
