import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Employment and training in the port, for people far from the labour market. */
export const werkvormm = complete({
  id: 'werkvormm',
  name: { en: 'Werkvormm' },
  citation: study('appendix.A'),
  origin: {
    organisation: 'Werkvormm vzw',
    country: 'BE',
    city: 'Antwerp',
    partners: [
      'City Council',
      'public welfare office of Antwerp',
      'public welfare office of Lier',
      'VDAB',
      'Museum for Contemporary Art in Antwerp',
      'port authorities',
    ],
  },
  contact: { web: 'www.werkvormm.be/' },
  summary: {
    en: 'Employment and vocational training in the maritime and port sector for people isolated from the labour market.',
    fr: 'Emploi et formation professionnelle dans le secteur maritime et portuaire pour des personnes éloignées du marché du travail.',
    nl: 'Tewerkstelling en beroepsopleiding in de maritieme sector en de haven voor mensen die ver van de arbeidsmarkt staan.',
    de: 'Beschäftigung und Berufsbildung in Hafen und Schifffahrt für Menschen, die dem Arbeitsmarkt fernstehen.',
  },
  distinctive: {
    en: 'Trains for one local sector, with a museum and the port authorities among its partners.',
    fr: 'Forme pour un seul secteur local, avec un musée et les autorités portuaires parmi ses partenaires.',
    nl: 'Leidt op voor één lokale sector, met een museum en het havenbestuur onder de partners.',
    de: 'Bildet für eine einzige Branche am Ort aus, mit einem Museum und den Hafenbehörden als Partnern.',
  },
  components: [{ id: 'training', form: 'training', startsWith: 'training', required: true }],
  audience: {
    text: {
      en: 'People isolated from the labour market',
      fr: 'Personnes éloignées du marché du travail',
      nl: 'Mensen die ver van de arbeidsmarkt staan',
      de: 'Menschen, die dem Arbeitsmarkt fernstehen',
    },
    groups: ['general-unemployed'],
  },
  eligibility: {
    mentee: {
      kind: 'judgement',
      key: 'isolated-from-the-labour-market',
      statement: {
        en: 'is isolated from the labour market',
        fr: 'est éloigné du marché du travail',
        nl: 'staat ver van de arbeidsmarkt',
        de: 'steht dem Arbeitsmarkt fern',
      },
    },
  },
  published: [],
})
