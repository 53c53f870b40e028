import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { commonLanguage } from '../defaults.ts'
import { readsRefugee, refugee } from '../ingredients.ts'

const period = { en: '2010 to 2013', fr: 'de 2010 à 2013', nl: '2010 tot 2013', de: '2010 bis 2013' }

/** Employees of companies that stand for diversity, and newly arrived refugees of the same profession. */
export const mineMentoring = complete({
  id: 'mine-mentoring',
  name: {
    en: 'MINE mentoring programme',
    fr: 'Programme de mentorat de MINE',
    nl: 'Mentorprogramma van MINE',
    de: 'Mentoringprogramm von MINE',
  },
  citation: study('II.D.2', 'appendix.A'),
  origin: {
    organisation: 'MINE',
    country: 'SE',
    startedYear: 2010,
    endedYear: 2013,
    partners: [
      'Swedish Employment Agency',
      'member companies',
      'City of Malmö',
      'University of Malmö',
      'Malmö football club',
    ],
    funders: ['Swedish Agency for Youth and Civil Society'],
  },
  contact: { web: 'http://mine.se/english/about-us/' },
  summary: {
    en: 'Newly arrived, highly skilled refugees meet an employee with the same education or profession for nine months.',
    fr: 'Des réfugiés hautement qualifiés, arrivés depuis peu, rencontrent pendant neuf mois un salarié de même formation ou de même métier.',
    nl: 'Pas aangekomen, hooggeschoolde vluchtelingen ontmoeten negen maanden lang een werknemer met dezelfde opleiding of hetzelfde beroep.',
    de: 'Neu angekommene, hoch qualifizierte Geflüchtete treffen neun Monate lang eine Fachkraft mit gleicher Ausbildung oder gleichem Beruf.',
  },
  distinctive: {
    en: 'An employers’ diversity association wins company management first, which makes mentoring by employees easier to sustain.',
    fr: 'Une association d’employeurs pour la diversité convainc d’abord les directions, ce qui facilite un engagement durable des salariés comme mentors.',
    nl: 'Een werkgeversvereniging voor diversiteit overtuigt eerst de directies, waardoor werknemers makkelijker mentor blijven.',
    de: 'Ein Arbeitgeberverband für Vielfalt gewinnt zuerst die Geschäftsleitungen; so hält das Engagement der Beschäftigten länger.',
  },
  evaluation: {
    en: 'A formal evaluation of the outcomes by the Swedish Employment Agency was still under way.',
    fr: 'Une évaluation formelle des résultats par l’agence suédoise pour l’emploi était encore en cours.',
    nl: 'Een formele evaluatie van de resultaten door de Zweedse arbeidsbemiddeling liep nog.',
    de: 'Eine förmliche Auswertung der Ergebnisse durch die schwedische Arbeitsverwaltung lief noch.',
  },
  mentors: {
    en: 'People from member companies and the wider business network',
    fr: 'Des personnes des entreprises membres et de leur réseau d’affaires',
    nl: 'Mensen uit de aangesloten bedrijven en hun bredere netwerk',
    de: 'Menschen aus Mitgliedsunternehmen und deren weiterem Netzwerk',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Newly arrived, highly skilled refugees',
      fr: 'Réfugiés hautement qualifiés, arrivés depuis peu',
      nl: 'Pas aangekomen, hooggeschoolde vluchtelingen',
      de: 'Neu angekommene, hoch qualifizierte Geflüchtete',
    },
    groups: ['refugees', 'skilled-migrants'],
  },
  mentorsAre: 'employees-of-partners',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        refugee,
        { kind: 'education', atLeast: 5 },
        {
          kind: 'judgement',
          key: 'newly-arrived',
          statement: {
            en: 'is newly arrived',
            fr: 'est arrivé depuis peu',
            nl: 'is pas aangekomen',
            de: 'ist neu angekommen',
          },
        },
      ],
    },
  },
  preparation: {
    mentee: [
      {
        id: 'information',
        kind: 'orientation',
        label: {
          en: 'Preparatory information',
          fr: 'Information préparatoire',
          nl: 'Voorbereidende informatie',
          de: 'Vorbereitende Information',
        },
        required: true,
        safety: false,
      },
    ],
    mentor: [
      {
        id: 'information',
        kind: 'orientation',
        label: {
          en: 'Preparatory information',
          fr: 'Information préparatoire',
          nl: 'Voorbereidende informatie',
          de: 'Vorbereitende Information',
        },
        required: true,
        safety: false,
      },
      {
        id: 'mentor-training',
        kind: 'training',
        label: {
          en: 'Training for mentors',
          fr: 'Formation des mentors',
          nl: 'Opleiding voor mentoren',
          de: 'Schulung für Mentorinnen und Mentoren',
        },
        required: true,
        safety: false,
      },
    ],
  },
  pairing: {
    durationMonths: { planned: 9 },
    cadence: { everyDays: 30, hoursPerMonth: { atLeast: 1 } },
  },
  matching: {
    criteria: [
      commonLanguage,
      {
        id: 'education',
        attribute: 'fieldOfStudy',
        comparison: { kind: 'taxonomy', digits: 2 },
        weight: 4,
        requirement: 'wish',
        unknown: 'neutral',
      },
      {
        id: 'profession',
        attribute: 'occupation',
        comparison: { kind: 'taxonomy', digits: 3 },
        weight: 4,
        requirement: 'wish',
        unknown: 'neutral',
      },
    ],
  },
  readings: [
    readsRefugee,
    { path: 'eligibility.mentee', words: 'highly skilled (read as ISCED 5 or higher)' },
    { path: 'pairing.cadence', words: 'at least once a month for one to two hours' },
    {
      path: 'matching.criteria',
      words:
        'matched on the basis of educational and professional background (equal weights, and a language in common, are ours)',
    },
  ],
  published: [
    { what: 'pairs-made', value: 55, unit: 'pairs', qualifier: 'about', period, section: 'II.D.2' },
    { what: 'participants', value: 110, unit: 'people', qualifier: 'about', period, section: 'II.D.2' },
  ],
})
