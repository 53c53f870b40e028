import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { commonLanguage } from '../defaults.ts'
import { motivated } from '../ingredients.ts'

const firstPhase = {
  en: 'September 2011 to August 2012',
  fr: 'de septembre 2011 à août 2012',
  nl: 'september 2011 tot augustus 2012',
  de: 'September 2011 bis August 2012',
}

/** A mentor who can be visited at work. */
export const mentoru = complete({
  id: 'mentoru',
  name: { en: 'MentorU' },
  citation: study('III.C.4', 'III.D.2', 'III.D.6', 'IV.A', 'appendix.A'),
  origin: {
    organisation: 'Pour la Solidarité',
    country: 'BE',
    city: 'Brussels',
    startedYear: 2011,
    partners: [
      'Decider’s',
      'McKinsey',
      'PwC',
      'RTL Belgium',
      'Actiris',
      'local missions in Brussels',
      'offices for social welfare',
    ],
  },
  contact: { web: 'www.pourlasolidarite.eu/MentorU-be?lang=fr' },
  summary: {
    en: 'Unemployed people meet a professional at the mentor’s workplace at least once a month for six months.',
    fr: 'Des personnes sans emploi rencontrent un professionnel sur son lieu de travail, au moins une fois par mois pendant six mois.',
    nl: 'Werklozen ontmoeten zes maanden lang minstens één keer per maand een professional op diens werkplek.',
    de: 'Arbeitslose treffen sechs Monate lang mindestens einmal im Monat eine Fachkraft an deren Arbeitsplatz.',
  },
  distinctive: {
    en: 'Meetings take place at the mentor’s workplace, and the pilot was evaluated over its first and following year.',
    fr: 'Les rencontres ont lieu sur le lieu de travail du mentor, et le projet pilote a été évalué sur la première année et la suivante.',
    nl: 'De ontmoetingen vinden plaats op de werkplek van de mentor, en het proefproject werd over het eerste en het volgende jaar geëvalueerd.',
    de: 'Die Treffen finden am Arbeitsplatz der Mentorin oder des Mentors statt, und die Pilotphase wurde über das erste und das folgende Jahr ausgewertet.',
  },
  evaluation: {
    en: 'Extensive internal evaluation of the pilot and the following year: profiles, expectations, outcomes, satisfaction.',
    fr: 'Évaluation interne approfondie du projet pilote et de l’année suivante : profils, attentes, résultats, satisfaction.',
    nl: 'Uitgebreide interne evaluatie van het proefproject en het volgende jaar: profielen, verwachtingen, resultaten, tevredenheid.',
    de: 'Ausführliche interne Auswertung der Pilotphase und des Folgejahrs: Profile, Erwartungen, Ergebnisse, Zufriedenheit.',
  },
  mentors: {
    en: 'Professionals; in the first year mostly men in management between 20 and 35',
    fr: 'Des professionnels ; la première année, surtout des hommes cadres de 20 à 35 ans',
    nl: 'Professionals; in het eerste jaar vooral mannen in het management van 20 tot 35 jaar',
    de: 'Fachkräfte; im ersten Jahr meist Männer in Führungsaufgaben zwischen 20 und 35',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Unemployed people, in practice mostly women of immigrant origin, many of them long unemployed',
      fr: 'Personnes sans emploi, en pratique surtout des femmes issues de l’immigration, souvent au chômage de longue durée',
      nl: 'Werklozen, in de praktijk vooral vrouwen van buitenlandse herkomst, velen langdurig werkloos',
      de: 'Arbeitslose, tatsächlich meist Frauen mit Migrationshintergrund, viele davon langzeitarbeitslos',
    },
    groups: ['general-unemployed'],
  },
  mentorsAre: 'volunteers',
  eligibility: {
    mentee: { kind: 'all', rules: [{ kind: 'labour-status', in: ['unemployed'] }, motivated] },
  },
  pairing: {
    durationMonths: { planned: 6 },
    cadence: { everyDays: 30 },
    meetingForms: ['in-person', 'phone', 'message'],
  },
  matching: {
    criteria: [
      commonLanguage,
      {
        id: 'sector',
        attribute: 'fields',
        comparison: { kind: 'overlap', of: 'asked' },
        weight: 3,
        requirement: 'wish',
        unknown: 'neutral',
      },
      {
        id: 'location',
        attribute: 'location',
        comparison: { kind: 'near', limitKm: 30 },
        weight: 2,
        requirement: 'wish',
        unknown: 'neutral',
      },
      {
        id: 'preferences',
        attribute: 'goals',
        comparison: { kind: 'overlap', of: 'asked' },
        weight: 2,
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
    ],
  },
  outcomes: {
    definitions: [
      { id: 'mentoru-positive-of-finished', version: 1 },
      { id: 'mentoru-positive-of-all', version: 1 },
      { id: 'in-work-6m-after-leaving', version: 1 },
      { id: 'in-work-12m-after-leaving', version: 1 },
    ],
    headline: { id: 'mentoru-positive-of-finished', version: 1 },
  },
  readings: [
    { path: 'pairing.cadence', words: 'regular meetings at least once a month' },
    {
      path: 'matching.criteria',
      words:
        'professional sector, geographical location, personal preferences (read as goals) and hobbies (weights, the 30 km and a language in common are ours)',
    },
  ],
  published: [
    { what: 'participants', value: 52, unit: 'people', period: firstPhase, section: 'III.C.4' },
    {
      what: 'positive-outcome-share',
      value: 0.5,
      unit: 'share',
      of: 52,
      period: firstPhase,
      definition: { id: 'mentoru-positive-of-all', version: 1 },
      section: 'III.C.4',
    },
    {
      what: 'still-enrolled-share',
      value: 0.3333,
      unit: 'share',
      of: 52,
      qualifier: 'more-than',
      period: { en: 'June 2012', fr: 'juin 2012', nl: 'juni 2012', de: 'Juni 2012' },
      section: 'III.C.4',
    },
    {
      what: 'participants',
      value: 44,
      unit: 'people',
      period: {
        en: 'January to June 2013',
        fr: 'de janvier à juin 2013',
        nl: 'januari tot juni 2013',
        de: 'Januar bis Juni 2013',
      },
      section: 'III.C.4',
    },
    {
      what: 'completed-share',
      value: 0.68,
      unit: 'share',
      of: 44,
      period: { en: 'by June 2013', fr: 'en juin 2013', nl: 'tegen juni 2013', de: 'bis Juni 2013' },
      definition: { id: 'mentoru-completed', version: 1 },
      section: 'III.C.4',
    },
    {
      what: 'positive-outcome-share',
      value: 0.6667,
      unit: 'share',
      period: {
        en: 'January to June 2013, of those who had finished',
        fr: 'de janvier à juin 2013, parmi ceux qui avaient terminé',
        nl: 'januari tot juni 2013, van wie het traject had afgerond',
        de: 'Januar bis Juni 2013, von denen, die abgeschlossen hatten',
      },
      definition: { id: 'mentoru-positive-of-finished', version: 1 },
      section: 'III.C.4',
    },
  ],
})
