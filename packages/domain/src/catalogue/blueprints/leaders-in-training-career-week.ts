import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** A week in which young refugees visit companies. */
export const leadersInTrainingCareerWeek = complete({
  id: 'leaders-in-training-career-week',
  name: { en: 'Leaders in Training Career Week' },
  citation: study('II.D.2', 'appendix.B'),
  origin: {
    organisation: 'International Rescue Committee (IRC)',
    country: 'US',
    city: 'New York',
    partners: ['large employers in New York'],
  },
  contact: { web: 'www.rescue.org/us-program/us-new-york-ny/career-week-leaders-training-program' },
  summary: {
    en: 'Once a year, groups of young refugees spend a week visiting well-known employers and meeting people in many careers.',
    fr: 'Une fois par an, des groupes de jeunes réfugiés passent une semaine à visiter de grands employeurs et à découvrir toutes sortes de métiers.',
    nl: 'Eén keer per jaar bezoeken groepen jonge vluchtelingen een week lang bekende werkgevers en leren ze allerlei beroepen kennen.',
    de: 'Einmal im Jahr besuchen Gruppen junger Geflüchteter eine Woche lang namhafte Arbeitgeber und lernen viele Berufe kennen.',
  },
  distinctive: {
    en: 'A yearly week of group visits shows refugee youth many companies and careers at first hand.',
    fr: 'Une semaine annuelle de visites en groupe montre de près aux jeunes réfugiés beaucoup d’entreprises et de parcours.',
    nl: 'Een jaarlijkse week van groepsbezoeken toont jonge vluchtelingen veel bedrijven en loopbanen van dichtbij.',
    de: 'Eine Woche im Jahr mit Gruppenbesuchen zeigt jungen Geflüchteten viele Unternehmen und Berufswege aus der Nähe.',
  },
  components: [
    { id: 'career-week', form: 'event-series', startsWith: 'event', required: true, durationDays: 7 },
    { id: 'employers', form: 'employer-engagement', startsWith: 'event', required: false },
  ],
  intake: 'editions',
  audience: {
    text: {
      en: 'Talented, motivated young people of the New York Refugee Youth Program',
      fr: 'Jeunes talentueux et motivés du programme new-yorkais pour jeunes réfugiés',
      nl: 'Getalenteerde, gemotiveerde jongeren van het New Yorkse programma voor jonge vluchtelingen',
      de: 'Begabte, motivierte junge Menschen aus dem New Yorker Programm für geflüchtete Jugendliche',
    },
    groups: ['refugees', 'youth'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'takenPartIn', in: ['new-york-refugee-youth-program'] },
        {
          kind: 'judgement',
          key: 'talented-and-motivated',
          statement: {
            en: 'is talented and motivated',
            fr: 'montre du talent et de la motivation',
            nl: 'toont talent en motivatie',
            de: 'zeigt Begabung und Motivation',
          },
        },
      ],
    },
  },
  readings: [{ path: 'intake', words: 'annually organises (read as yearly editions)' }],
  published: [],
})
