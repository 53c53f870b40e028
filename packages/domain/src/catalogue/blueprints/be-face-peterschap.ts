import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { beFaceCriteria, motivated, readsBeFaceCriteria } from '../ingredients.ts'

/** A French method for young jobseekers, made to fit Brussels. */
export const beFacePeterschap = complete({
  id: 'be-face-peterschap',
  name: { en: 'Peterschap / Parrainage', fr: 'Parrainage', nl: 'Peterschap' },
  citation: study('III.C.4', 'appendix.A'),
  origin: {
    organisation: 'Be.Face',
    country: 'BE',
    city: 'Brussels',
    partners: [
      'missions locales',
      'Tracé Brussels',
      'Service Emploi Koekelberg',
      'Bruxelles Formation',
      'InterS',
      'Convivium vzw',
      'FACE (source of the method)',
    ],
  },
  contact: { web: 'www.beface.be/nl/krachtlijnen/peterschap/' },
  summary: {
    en: 'Young jobseekers who find it hard to enter work meet a professional from a company for four to six months.',
    fr: 'De jeunes demandeurs d’emploi qui peinent à entrer dans la vie active rencontrent un professionnel d’entreprise pendant quatre à six mois.',
    nl: 'Jonge werkzoekenden die moeilijk aan werk raken, ontmoeten vier tot zes maanden lang een professional uit een bedrijf.',
    de: 'Junge Arbeitsuchende, denen der Einstieg schwerfällt, treffen vier bis sechs Monate lang eine Fachkraft aus einem Unternehmen.',
  },
  distinctive: {
    en: 'Adapts a French foundation’s mentoring method to Brussels, where local employment and integration organisations find the young jobseekers.',
    fr: 'Adapte à Bruxelles la méthode de parrainage d’une fondation française ; des organismes locaux d’emploi et d’intégration trouvent les jeunes.',
    nl: 'Past de mentormethode van een Franse stichting aan Brussel aan; lokale organisaties voor werk en integratie vinden de jonge werkzoekenden.',
    de: 'Überträgt die Methode einer französischen Stiftung auf Brüssel; örtliche Träger für Arbeit und Integration finden die jungen Arbeitsuchenden.',
  },
  evaluation: {
    en: 'Evaluated regularly but loosely: a job of any length, an internship, training or education all count as positive.',
    fr: 'Évalué régulièrement mais largement : un emploi de toute durée, un stage, une formation ou des études comptent comme positifs.',
    nl: 'Regelmatig maar ruim geëvalueerd: een job van welke duur ook, een stage, opleiding of studie telt als positief.',
    de: 'Regelmäßig, aber weit gefasst ausgewertet: Arbeit jeder Dauer, Praktikum, Ausbildung oder Schule zählen als positiv.',
  },
  mentors: {
    en: 'Professionals from Be.Face’s own business network',
    fr: 'Des professionnels du réseau d’entreprises de Be.Face',
    nl: 'Professionals uit het eigen bedrijvennetwerk van Be.Face',
    de: 'Fachkräfte aus dem Unternehmensnetzwerk von Be.Face',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Jobseekers from 18 to 30 who struggle to enter work, such as low-skilled people, refugees and immigrants, or the long-term unemployed',
      fr: 'Demandeurs d’emploi de 18 à 30 ans qui peinent à entrer sur le marché du travail : peu qualifiés, réfugiés et immigrés, chômeurs de longue durée, par exemple',
      nl: 'Werkzoekenden van 18 tot 30 jaar die moeilijk aan werk raken, zoals laaggeschoolden, vluchtelingen en migranten, of langdurig werklozen',
      de: 'Arbeitsuchende von 18 bis 30, denen der Einstieg schwerfällt, etwa gering Qualifizierte, Geflüchtete und Zugewanderte oder Langzeitarbeitslose',
    },
    groups: ['youth', 'low-skilled', 'refugees', 'migrants', 'long-term-unemployed'],
  },
  mentorsAre: 'employees-of-partners',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'age', atLeast: 18, atMost: 30 },
        { kind: 'labour-status', in: ['unemployed'] },
        motivated,
        {
          kind: 'judgement',
          key: 'struggles-to-enter-work',
          statement: {
            en: 'has difficulties entering the labour market',
            fr: 'a des difficultés à entrer sur le marché du travail',
            nl: 'heeft moeite om de arbeidsmarkt te betreden',
            de: 'hat Schwierigkeiten, auf dem Arbeitsmarkt Fuß zu fassen',
          },
        },
      ],
    },
  },
  pairing: { durationMonths: { planned: 6, atLeast: 4, atMost: 6 } },
  matching: { criteria: beFaceCriteria },
  outcomes: {
    definitions: [
      { id: 'be-face-positive', version: 1 },
      { id: 'in-work-6m-after-leaving', version: 1 },
      { id: 'in-work-12m-after-leaving', version: 1 },
    ],
    headline: { id: 'be-face-positive', version: 1 },
  },
  readings: [
    { path: 'eligibility.mentee', words: 'jobseekers (read as unemployed)' },
    { path: 'pairing.durationMonths', words: '4 to 6 months (planned at its longest)' },
    readsBeFaceCriteria,
  ],
  published: [
    {
      what: 'positive-outcome-share',
      value: 0.6,
      unit: 'share',
      qualifier: 'about',
      period: {
        en: 'after completion, both programmes of Be.Face',
        fr: 'au terme du parcours, les deux programmes de Be.Face',
        nl: 'na afloop, beide programma’s van Be.Face',
        de: 'nach dem Abschluss, beide Programme von Be.Face',
      },
      definition: { id: 'be-face-positive', version: 1 },
      section: 'III.C.4',
    },
  ],
})
