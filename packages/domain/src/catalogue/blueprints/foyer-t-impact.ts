import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { readsYoung, young } from '../ingredients.ts'

/** A paid traineeship between part-time school and work. */
export const foyerTImpact = complete({
  id: 'foyer-t-impact',
  name: { en: 'T-impact' },
  citation: study('appendix.A'),
  origin: { organisation: 'Foyer', country: 'BE', partners: ['selected social businesses'] },
  contact: { web: 'www.foyer.be/?page=article&id_article=8998&lang=nl' },
  summary: {
    en: 'Young people in part-time education do a paid traineeship in a social business.',
    fr: 'Des jeunes de l’enseignement à temps partiel font un stage rémunéré dans une entreprise sociale.',
    nl: 'Jongeren in het deeltijds onderwijs lopen een betaalde stage in een sociale onderneming.',
    de: 'Junge Menschen in Teilzeitschulen machen ein bezahltes Praktikum in einem Sozialunternehmen.',
  },
  distinctive: {
    en: 'A bridge from part-time school into work that is paid from the start, in chosen social businesses.',
    fr: 'Un pont rémunéré entre l’école à temps partiel et l’emploi, dans des entreprises sociales choisies.',
    nl: 'Een betaalde brug van deeltijds onderwijs naar werk, in geselecteerde sociale ondernemingen.',
    de: 'Eine bezahlte Brücke von der Teilzeitschule in die Arbeit, in ausgewählten Sozialunternehmen.',
  },
  components: [
    {
      id: 'traineeship',
      form: 'internship',
      label: {
        en: 'Paid traineeship',
        fr: 'Stage rémunéré',
        nl: 'Betaalde stage',
        de: 'Bezahltes Praktikum',
      },
      startsWith: 'training',
      required: true,
    },
    { id: 'social-businesses', form: 'employer-engagement', startsWith: 'training', required: false },
  ],
  audience: {
    text: {
      en: 'Young people in part-time education',
      fr: 'Jeunes de l’enseignement à temps partiel',
      nl: 'Jongeren in het deeltijds onderwijs',
      de: 'Junge Menschen in Teilzeitschulen',
    },
    groups: ['youth', 'students'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        young,
        { kind: 'attribute', attribute: 'inEducation', in: ['yes'] },
        {
          kind: 'judgement',
          key: 'part-time-education',
          statement: {
            en: 'goes to school part-time',
            fr: 'suit un enseignement à temps partiel',
            nl: 'volgt deeltijds onderwijs',
            de: 'besucht eine Teilzeitschule',
          },
        },
      ],
    },
  },
  readings: [readsYoung],
  published: [],
})
