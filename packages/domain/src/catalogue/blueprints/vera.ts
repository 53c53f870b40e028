import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Retired experts and trainees who may give up their vocational training. */
export const vera = complete({
  id: 'vera',
  name: { en: 'VerA' },
  nativeName: 'Verhinderung von Ausbildungsabbrüchen',
  citation: study('II.A', 'IV.D', 'appendix.A'),
  origin: {
    organisation: 'Senior Experten Service (SES)',
    country: 'DE',
    startedYear: 2008,
    partners: ['German craft associations', 'German industry associations'],
    funders: ['Federal Ministry of Education and Research'],
  },
  contact: { web: 'www.bmbf.de/de/14266.php' },
  summary: {
    en: 'Retired experts accompany young people in vocational training who may drop out.',
    fr: 'Des experts retraités accompagnent des jeunes en formation professionnelle qui risquent de l’abandonner.',
    nl: 'Gepensioneerde deskundigen begeleiden jongeren in een beroepsopleiding die dreigen af te haken.',
    de: 'Fachleute im Ruhestand begleiten Auszubildende, die ihre Ausbildung abbrechen könnten.',
  },
  distinctive: {
    en: 'Pairs trainees close to quitting with retired specialists through a nationwide web of local coordinators.',
    fr: 'Réunit des apprentis près d’abandonner et des spécialistes retraités grâce à un réseau national de coordinateurs locaux.',
    nl: 'Brengt leerlingen die bijna opgeven samen met gepensioneerde specialisten, via een landelijk net van lokale coördinatoren.',
    de: 'Bringt Auszubildende kurz vor dem Abbruch mit Fachleuten im Ruhestand zusammen, über ein bundesweites Netz örtlicher Koordination.',
  },
  evaluation: {
    en: 'Listed among the programmes whose evaluated results helped them grow; no method given.',
    fr: 'Cité parmi les programmes dont les résultats évalués ont favorisé la croissance ; méthode non précisée.',
    nl: 'Genoemd bij de programma’s die dankzij geëvalueerde resultaten groeiden; methode niet vermeld.',
    de: 'Genannt unter den Programmen, denen ausgewertete Ergebnisse beim Wachsen halfen; ohne Angabe der Methode.',
  },
  mentors: {
    en: 'Retired senior experts; in the appendix, with expertise in the sector',
    fr: 'Experts retraités ; selon l’annexe, avec une expertise du secteur',
    nl: 'Gepensioneerde deskundigen; volgens de bijlage met kennis van de sector',
    de: 'Fachleute im Ruhestand; laut Anhang mit Fachwissen aus der Branche',
  },
  components: [{ id: 'tandem', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Young people in vocational training who may drop out',
      fr: 'Jeunes en formation professionnelle qui risquent de l’abandonner',
      nl: 'Jongeren in een beroepsopleiding die dreigen af te haken',
      de: 'Auszubildende, die ihre Ausbildung abbrechen könnten',
    },
    groups: ['youth', 'apprentices'],
  },
  mentorsAre: 'volunteers',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'inVocationalTraining', in: ['yes'] },
        { kind: 'attribute', attribute: 'mayDropOut', in: ['yes'] },
      ],
    },
    mentor: { kind: 'all', rules: [{ kind: 'retired', is: true }] },
  },
  preparation: {
    mentor: [
      {
        id: 'mentor-course',
        kind: 'training',
        label: {
          en: 'Two-day course before mentoring',
          fr: 'Formation de deux jours avant le mentorat',
          nl: 'Tweedaagse cursus vóór het mentoraat',
          de: 'Zweitägiger Kurs vor der Begleitung',
        },
        required: true,
        safety: false,
        days: 2,
        withinDays: 60,
      },
    ],
  },
  matching: { decidedBy: 'coordinator' },
  readings: [{ path: 'mentorsAre', words: 'retired mentors, specially trained (read as volunteers)' }],
  published: [
    { what: 'coordinators', value: 70, unit: 'people', qualifier: 'about', section: 'II.A' },
    { what: 'mentors', value: 1700, unit: 'people', qualifier: 'about', section: 'II.A' },
  ],
})
