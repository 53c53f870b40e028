import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { readsYoung, young } from '../ingredients.ts'

/** Support towards a business of one's own. */
export const adieCreajeunes = complete({
  id: 'adie-creajeunes',
  name: { en: 'CréaJeunes' },
  citation: study('appendix.A'),
  origin: { organisation: 'ADIE', country: 'FR' },
  contact: { web: 'www.adie.org/nos-actions/Creajeunes-et-les-programmes-jeunes' },
  summary: {
    en: 'Young people from deprived areas are supported in starting a business of their own.',
    fr: 'Des jeunes de quartiers défavorisés sont accompagnés dans la création de leur entreprise.',
    nl: 'Jongeren uit achtergestelde buurten krijgen steun bij het opstarten van een eigen zaak.',
    de: 'Junge Menschen aus benachteiligten Vierteln werden bei der Gründung eines eigenen Unternehmens unterstützt.',
  },
  distinctive: {
    en: 'Helps young people found a business rather than find a job.',
    fr: 'Aide à créer une entreprise plutôt qu’à trouver un emploi.',
    nl: 'Helpt om een zaak op te starten in plaats van een job te vinden.',
    de: 'Hilft beim Gründen statt bei der Stellensuche.',
  },
  components: [{ id: 'support', form: 'coaching', startsWith: 'intake-talk', required: true }],
  audience: {
    text: {
      en: 'Young people from deprived areas who want to start a business',
      fr: 'Jeunes de quartiers défavorisés qui veulent créer leur entreprise',
      nl: 'Jongeren uit achtergestelde buurten die een zaak willen starten',
      de: 'Junge Menschen aus benachteiligten Vierteln, die ein Unternehmen gründen wollen',
    },
    groups: ['youth', 'entrepreneurs'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        young,
        { kind: 'attribute', attribute: 'priorityNeighbourhood', in: ['yes'] },
        { kind: 'attribute', attribute: 'goals', in: ['entrepreneurship'] },
      ],
    },
  },
  readings: [
    readsYoung,
    {
      path: 'eligibility.mentee',
      words: 'from deprived areas (read as priority neighbourhoods)',
    },
  ],
  published: [],
})
