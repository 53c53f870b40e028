import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Woman to woman, for a year, after an intake interview. */
export const kvinfoMentorNetwork = complete({
  id: 'kvinfo-mentor-network',
  name: { en: 'KVINFO Mentor Network' },
  citation: study('II.D.1', 'appendix.A'),
  origin: {
    organisation: 'KVINFO (Danish Center for Research on Women and Gender)',
    country: 'DK',
    startedYear: 2002,
    funders: ['Danish Ministry of Social Affairs and Integration'],
  },
  contact: { web: 'http://kvinfo.dk/mentor/om-mentornetvaerket' },
  summary: {
    en: 'Immigrant and refugee women and women active in society meet for a year and build a network.',
    fr: 'Des femmes immigrées ou réfugiées et des femmes actives dans la société se rencontrent pendant un an et tissent un réseau.',
    nl: 'Migranten- en vluchtelingenvrouwen en vrouwen die actief zijn in de samenleving ontmoeten elkaar een jaar lang en bouwen een netwerk op.',
    de: 'Zugewanderte und geflüchtete Frauen treffen sich ein Jahr lang mit Frauen, die in der Gesellschaft aktiv sind, und bauen ein Netzwerk auf.',
  },
  distinctive: {
    en: 'Woman-to-woman pairs across very different profiles, each matched after an intake interview by coordinators.',
    fr: 'Des binômes de femmes aux profils très différents, formés par des coordinatrices après un entretien d’accueil.',
    nl: 'Duo’s van vrouwen met heel verschillende profielen, elk gevormd door coördinatoren na een intakegesprek.',
    de: 'Tandems von Frau zu Frau mit sehr verschiedenen Profilen, nach einem Aufnahmegespräch von der Koordination gebildet.',
  },
  evaluation: {
    en: 'Experience reported as positive by both sides; method not given.',
    fr: 'Expérience jugée positive des deux côtés ; méthode non précisée.',
    nl: 'Door beide kanten als positief ervaren; methode niet vermeld.',
    de: 'Von beiden Seiten als positiv beschrieben; ohne Angabe der Methode.',
  },
  mentors: {
    en: 'Women who are active in Danish society',
    fr: 'Des femmes actives dans la société danoise',
    nl: 'Vrouwen die actief zijn in de Deense samenleving',
    de: 'Frauen, die in der dänischen Gesellschaft aktiv sind',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Immigrant and refugee women',
      fr: 'Femmes immigrées et réfugiées',
      nl: 'Migranten- en vluchtelingenvrouwen',
      de: 'Zugewanderte und geflüchtete Frauen',
    },
    groups: ['women', 'migrants', 'refugees'],
  },
  mentorsAre: 'volunteers',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'gender', in: ['woman'] },
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
      ],
    },
    mentor: { kind: 'gender', in: ['woman'] },
  },
  preparation: {
    mentee: [
      {
        id: 'intake',
        kind: 'interview',
        label: {
          en: 'Intake interview',
          fr: 'Entretien d’accueil',
          nl: 'Intakegesprek',
          de: 'Aufnahmegespräch',
        },
        required: true,
        safety: false,
      },
    ],
    mentor: [
      {
        id: 'intake',
        kind: 'interview',
        label: {
          en: 'Intake interview',
          fr: 'Entretien d’accueil',
          nl: 'Intakegesprek',
          de: 'Aufnahmegespräch',
        },
        required: true,
        safety: false,
      },
    ],
  },
  pairing: {
    durationMonths: { planned: 12 },
    cadence: { everyDays: 14 },
    meetingForms: ['in-person', 'message', 'phone'],
  },
  matching: { decidedBy: 'coordinator' },
  readings: [{ path: 'mentorsAre', words: 'women active in Danish society (read as volunteers)' }],
  published: [
    {
      what: 'participants',
      value: 6000,
      unit: 'people',
      qualifier: 'more-than',
      period: { en: 'since 2002', fr: 'depuis 2002', nl: 'sinds 2002', de: 'seit 2002' },
      section: 'II.D.1',
    },
    {
      what: 'pairs-made',
      value: 3000,
      unit: 'pairs',
      qualifier: 'more-than',
      period: { en: 'since 2002', fr: 'depuis 2002', nl: 'sinds 2002', de: 'seit 2002' },
      section: 'II.D.1',
    },
    {
      what: 'employed-share',
      value: 0.25,
      unit: 'share',
      period: { en: 'since 2002', fr: 'depuis 2002', nl: 'sinds 2002', de: 'seit 2002' },
      definition: { id: 'kvinfo-found-work', version: 1 },
      section: 'II.D.1',
    },
  ],
})
