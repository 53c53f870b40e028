import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Service offices that win immigrant entrepreneurs for placements and inform about vocational training. */
export const kausa = complete({
  id: 'kausa',
  name: {
    en: 'KAUSA (Coordination Office for Training and Migration)',
    fr: 'KAUSA (bureau de coordination formation et migration)',
    nl: 'KAUSA (coördinatiepunt opleiding en migratie)',
    de: 'KAUSA (Koordinierungsstelle Ausbildung und Migration)',
  },
  nativeName: 'Koordinierungsstelle Ausbildung und Migration',
  citation: study('appendix.A'),
  origin: {
    organisation: 'Jobstarter, Federal Ministry for Education and Training',
    country: 'DE',
    partners: ['independent entrepreneurs of immigrant background'],
  },
  contact: { web: 'www.bmbf.de/de/2626.php' },
  summary: {
    en: 'Placements and internships with entrepreneurs of immigrant background, and advice on vocational training for young people and parents.',
    fr: 'Des places de formation et des stages chez des entrepreneurs issus de l’immigration, et des conseils sur la formation professionnelle aux jeunes et aux parents.',
    nl: 'Leerplekken en stages bij ondernemers met een migratieachtergrond, en advies over beroepsopleidingen voor jongeren en ouders.',
    de: 'Ausbildungs- und Praktikumsplätze bei Selbstständigen mit Migrationsgeschichte, dazu Beratung zur Berufsbildung für junge Menschen und Eltern.',
  },
  distinctive: {
    en: 'Wins immigrant entrepreneurs as hosts of placements and internships, and informs parents about vocational training.',
    fr: 'Convainc des entrepreneurs immigrés d’offrir des places de formation et des stages, et informe les parents sur la formation professionnelle.',
    nl: 'Overtuigt ondernemers met een migratieachtergrond om leerplekken en stages aan te bieden, en informeert ouders over beroepsopleidingen.',
    de: 'Gewinnt zugewanderte Selbstständige als Ausbildungs- und Praktikumsbetriebe und informiert Eltern über Berufsbildung.',
  },
  deliveredBy: {
    text: {
      en: 'Service offices',
      fr: 'Des bureaux de service',
      nl: 'Servicebureaus',
      de: 'Servicestellen',
    },
  },
  also: ['umbrella'],
  components: [
    {
      id: 'entrepreneurs',
      form: 'employer-engagement',
      label: {
        en: 'Entrepreneurs of immigrant background',
        fr: 'Entrepreneurs issus de l’immigration',
        nl: 'Ondernemers met een migratieachtergrond',
        de: 'Selbstständige mit Migrationsgeschichte',
      },
      startsWith: 'first-meeting',
      required: true,
    },
    {
      id: 'placements',
      form: 'internship',
      label: {
        en: 'Placements and internships',
        fr: 'Places de formation et stages',
        nl: 'Leerplekken en stages',
        de: 'Ausbildungs- und Praktikumsplätze',
      },
      startsWith: 'training',
      required: false,
    },
  ],
  audience: {
    text: {
      en: 'Young people, parents and young entrepreneurs of immigrant background',
      fr: 'Jeunes, parents et jeunes entrepreneurs issus de l’immigration',
      nl: 'Jongeren, ouders en jonge ondernemers met een migratieachtergrond',
      de: 'Junge Menschen, Eltern sowie junge Selbstständige mit Migrationsgeschichte',
    },
    groups: ['migrants', 'youth', 'parents', 'entrepreneurs'],
  },
  eligibility: {
    mentee: { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words: 'young entrepreneurs, youth and parents with an immigrant background (read as a condition)',
    },
    {
      path: 'components',
      words:
        'inform and advise about vocational training (kept in the words of the summary: no part that somebody starts)',
    },
  ],
  published: [],
})
