import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { highlySkilledNewcomer, readsHighlySkilledNewcomer } from '../ingredients.ts'

/** Dutch for those who bring a degree with them. */
export const vdabDutchHighlySkilled = complete({
  id: 'vdab-dutch-highly-skilled',
  name: {
    en: 'Dutch as a second language for highly skilled newcomers',
    fr: 'Néerlandais langue seconde pour nouveaux arrivants hautement qualifiés',
    nl: 'Nederlands als tweede taal voor hooggeschoolde nieuwkomers',
    de: 'Niederländisch als Zweitsprache für hoch qualifizierte Neuzugewanderte',
  },
  citation: study('III.C.2'),
  origin: { organisation: 'VDAB', country: 'BE' },
  summary: {
    en: 'The Flemish employment office offers packages of Dutch lessons made for highly skilled newcomers.',
    fr: 'L’office flamand de l’emploi propose des modules de néerlandais conçus pour des nouveaux arrivants hautement qualifiés.',
    nl: 'De VDAB biedt lespakketten Nederlands op maat van hooggeschoolde nieuwkomers.',
    de: 'Die flämische Arbeitsvermittlung bietet Niederländischkurse, die auf hoch qualifizierte Neuzugewanderte zugeschnitten sind.',
  },
  distinctive: {
    en: 'A public employment office packages language lessons for highly skilled newcomers.',
    fr: 'Un office public de l’emploi compose des cours de langue pour nouveaux arrivants hautement qualifiés.',
    nl: 'Een openbare dienst voor arbeidsbemiddeling stelt taallessen samen voor hooggeschoolde nieuwkomers.',
    de: 'Eine öffentliche Arbeitsvermittlung stellt Sprachkurse eigens für hoch qualifizierte Neuzugewanderte zusammen.',
  },
  components: [{ id: 'dutch', form: 'training', startsWith: 'training', required: true }],
  audience: {
    text: {
      en: 'Highly skilled newcomers',
      fr: 'Nouveaux arrivants hautement qualifiés',
      nl: 'Hooggeschoolde nieuwkomers',
      de: 'Hoch qualifizierte Neuzugewanderte',
    },
    groups: ['skilled-migrants', 'migrants'],
  },
  eligibility: { mentee: highlySkilledNewcomer },
  readings: [readsHighlySkilledNewcomer],
  published: [],
})
