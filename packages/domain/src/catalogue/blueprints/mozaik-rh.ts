import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { readsYoung, young } from '../ingredients.ts'

/** Coaching for skilled young people, and advice on diversity for companies, in one house. */
export const mozaikRh = complete({
  id: 'mozaik-rh',
  name: { en: 'Mozaïk RH' },
  citation: study('appendix.A'),
  origin: {
    organisation: 'Mozaïk RH',
    country: 'FR',
    city: 'Paris',
    partners: ['larger companies (advice on diversity)'],
  },
  contact: { web: 'www.mozaikrh.com/index.php?option=com_content&view=article&id=11' },
  summary: {
    en: 'Highly skilled young people from deprived areas receive job coaching, alone and in groups.',
    fr: 'De jeunes diplômés de quartiers défavorisés bénéficient d’un job coaching, individuel et en groupe.',
    nl: 'Hooggeschoolde jongeren uit achtergestelde buurten krijgen jobcoaching, individueel en in groep.',
    de: 'Hoch qualifizierte junge Menschen aus benachteiligten Vierteln erhalten Jobcoaching, einzeln und in Gruppen.',
  },
  distinctive: {
    en: 'Coaches skilled young people and advises larger companies on diversity in one house.',
    fr: 'Sous un même toit : le coaching de jeunes qualifiés et le conseil aux grandes entreprises sur la diversité.',
    nl: 'Coacht geschoolde jongeren en adviseert grotere bedrijven over diversiteit, onder één dak.',
    de: 'Coacht qualifizierte junge Menschen und berät größere Unternehmen zu Vielfalt, unter einem Dach.',
  },
  components: [
    { id: 'coaching', form: 'coaching', startsWith: 'intake-talk', required: true },
    { id: 'group', form: 'group', startsWith: 'training', required: false },
    {
      id: 'diversity-advice',
      form: 'employer-engagement',
      label: {
        en: 'Advice on diversity for larger companies',
        fr: 'Conseil aux grandes entreprises sur la diversité',
        nl: 'Advies over diversiteit aan grotere bedrijven',
        de: 'Beratung größerer Unternehmen zu Vielfalt',
      },
      startsWith: 'event',
      required: false,
    },
  ],
  audience: {
    text: {
      en: 'Highly skilled young people from deprived areas in and around Paris',
      fr: 'Jeunes hautement qualifiés des quartiers défavorisés de Paris et de ses environs',
      nl: 'Hooggeschoolde jongeren uit achtergestelde buurten in en rond Parijs',
      de: 'Hoch qualifizierte junge Menschen aus benachteiligten Vierteln in und um Paris',
    },
    groups: ['youth'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        young,
        { kind: 'education', atLeast: 5 },
        { kind: 'attribute', attribute: 'priorityNeighbourhood', in: ['yes'] },
      ],
    },
  },
  readings: [
    readsYoung,
    {
      path: 'eligibility.mentee',
      words:
        'highly skilled (read as ISCED 5 or higher) from deprived areas (read as priority neighbourhoods); in and around Paris stays in the words of the audience',
    },
  ],
  published: [],
})
