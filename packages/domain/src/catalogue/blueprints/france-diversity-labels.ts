import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** What Brussels does with companies, for a whole country. */
export const franceDiversityLabels = complete({
  id: 'france-diversity-labels',
  name: {
    en: 'Diversity labels in France',
    fr: 'Labels de diversité en France',
    nl: 'Diversiteitslabels in Frankrijk',
    de: 'Diversitätslabel in Frankreich',
  },
  citation: study('III.A', 'IV.C'),
  origin: { country: 'FR' },
  summary: {
    en: 'Companies whose recruitment follows a diversity plan receive a label.',
    fr: 'Les entreprises dont le recrutement suit un plan de diversité reçoivent un label.',
    nl: 'Bedrijven die aanwerven volgens een diversiteitsplan krijgen een label.',
    de: 'Unternehmen, die nach einem Diversitätsplan einstellen, erhalten ein Label.',
  },
  distinctive: {
    en: 'A national counterpart of the Brussels label that assists companies in changing how they recruit.',
    fr: 'Un pendant national du label bruxellois, qui aide les entreprises à changer leur façon de recruter.',
    nl: 'Een nationale tegenhanger van het Brusselse label, die bedrijven helpt anders aan te werven.',
    de: 'Ein landesweites Gegenstück zum Brüsseler Label, das Unternehmen hilft, anders einzustellen.',
  },
  components: [{ id: 'label', form: 'employer-engagement', startsWith: 'first-meeting', required: true }],
  audience: {
    text: { en: 'Companies', fr: 'Entreprises', nl: 'Bedrijven', de: 'Unternehmen' },
    groups: ['employers'],
  },
  eligibility: {
    mentee: {
      kind: 'judgement',
      key: 'diversity-plan',
      statement: {
        en: 'the company’s recruitment services have a diversity plan',
        fr: 'le service de recrutement de l’entreprise a un plan de diversité',
        nl: 'de aanwervingsdienst van het bedrijf heeft een diversiteitsplan',
        de: 'die Personalgewinnung des Unternehmens hat einen Diversitätsplan',
      },
    },
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words:
        'companies receive labels if their recruitment services have a diversity plan, in France as well',
    },
  ],
  published: [],
})
