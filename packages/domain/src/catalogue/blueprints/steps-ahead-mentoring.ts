import { study } from '../citation.ts'
import { complete } from '../complete.ts'

const period = {
  en: 'end of April 2014',
  fr: 'fin avril 2014',
  nl: 'eind april 2014',
  de: 'Ende April 2014',
}

/** People who hire for a living show young jobseekers how it is done. */
export const stepsAheadMentoring = complete({
  id: 'steps-ahead-mentoring',
  name: { en: 'Steps Ahead Mentoring' },
  citation: study('II.C', 'appendix.A'),
  origin: {
    organisation: 'Chartered Institute of Personnel and Development (CIPD)',
    country: 'GB',
    startedYear: 2011,
    partners: ['Jobcentre Plus (exclusive referral partner)', 'CIPD member organisations'],
    funders: ['CIPD', 'CIPD member organisations and companies'],
  },
  contact: { web: 'www.cipd.co.uk/publicpolicy/mentoring-steps-ahead-initiative.aspx' },
  summary: {
    en: 'Human resources professionals mentor young jobseekers whom the job centre refers.',
    fr: 'Des professionnels des ressources humaines parrainent de jeunes demandeurs d’emploi orientés par l’agence pour l’emploi.',
    nl: 'HR-professionals zijn mentor van jonge werkzoekenden die het arbeidsbureau doorverwijst.',
    de: 'Fachleute aus dem Personalwesen begleiten junge Arbeitsuchende, die das Jobcenter schickt.',
  },
  distinctive: {
    en: 'Members of a professional body mentor the middle group of young jobseekers whom targeted support passes over.',
    fr: 'Les membres d’une association professionnelle parrainent les jeunes demandeurs d’emploi intermédiaires, que les aides ciblées oublient.',
    nl: 'Leden van een beroepsvereniging begeleiden de middengroep van jonge werkzoekenden, die bij gerichte hulp uit de boot valt.',
    de: 'Mitglieder eines Berufsverbands begleiten die mittlere Gruppe junger Arbeitsuchender, die gezielte Hilfen übersehen.',
  },
  evaluation: {
    en: 'A comprehensive evaluation was still under way, because the pilot was extended after an online portal was built.',
    fr: 'Une évaluation complète était en cours, le projet pilote ayant été prolongé après la création d’un portail en ligne.',
    nl: 'Een volledige evaluatie liep nog, omdat het proefproject werd verlengd nadat er een onlineportaal was gebouwd.',
    de: 'Eine umfassende Auswertung lief noch, weil das Pilotprojekt nach dem Aufbau eines Onlineportals verlängert wurde.',
  },
  mentors: {
    en: 'Human resources professionals',
    fr: 'Des professionnels des ressources humaines',
    nl: 'HR-professionals',
    de: 'Fachleute aus dem Personalwesen',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Young jobseekers, mostly graduates who lack networks',
      fr: 'Jeunes demandeurs d’emploi, surtout diplômés sans réseau',
      nl: 'Jonge werkzoekenden, meestal afgestudeerden zonder netwerk',
      de: 'Junge Arbeitsuchende, meist mit Abschluss, aber ohne Netzwerk',
    },
    groups: ['youth', 'general-unemployed'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'age', atLeast: 18, atMost: 24 },
        { kind: 'referred-by', in: ['jobcentre-plus'] },
      ],
    },
    mentor: {
      kind: 'any',
      rules: [
        { kind: 'occupation', in: ['1212', '2423'] },
        { kind: 'attribute', attribute: 'fields', in: ['human-resources'] },
      ],
    },
  },
  readings: [
    {
      path: 'eligibility.mentor',
      words:
        'human resources professionals (read as that field of work, or ISCO-08 unit groups 1212 and 2423)',
    },
  ],
  published: [
    { what: 'mentees', value: 497, unit: 'people', period, section: 'II.C' },
    { what: 'mentors', value: 1160, unit: 'people', period, section: 'II.C' },
    { what: 'pairs-made', value: 357, unit: 'pairs', period, section: 'II.C' },
  ],
})
