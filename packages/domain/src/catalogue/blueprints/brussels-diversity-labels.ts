import { study } from '../citation.ts'
import { complete } from '../complete.ts'

const period = { en: '2007 to 2013', fr: 'de 2007 à 2013', nl: '2007 tot 2013', de: '2007 bis 2013' }

/** Companies that learn to recruit for a diverse workforce, with a label that has to be earned again. */
export const brusselsDiversityLabels = complete({
  id: 'brussels-diversity-labels',
  name: {
    en: 'Diversity labels and plans',
    fr: 'Labels et plans de diversité',
    nl: 'Diversiteitslabels en -plannen',
    de: 'Diversitätslabel und Diversitätspläne',
  },
  citation: study('III.A', 'IV.C'),
  origin: { organisation: 'Actiris', country: 'BE', city: 'Brussels', startedYear: 2007 },
  contact: { web: 'www.diversiteit.irisnet.be/-Klaar-voor-ondernemende-.html' },
  summary: {
    en: 'Diversity counsellors coach companies in how they recruit; a diversity plan earns a label, reviewed every two years.',
    fr: 'Des conseillers en diversité accompagnent les entreprises dans leur recrutement ; un plan de diversité ouvre droit à un label, revu tous les deux ans.',
    nl: 'Diversiteitsconsulenten begeleiden bedrijven bij hun aanwerving; een diversiteitsplan levert een label op dat om de twee jaar wordt herzien.',
    de: 'Diversitätsberaterinnen und -berater begleiten Unternehmen bei der Personalgewinnung; für einen Diversitätsplan gibt es ein Label, das alle zwei Jahre überprüft wird.',
  },
  distinctive: {
    en: 'Public counsellors coach firms to a diversity plan and a label that is reviewed every two years.',
    fr: 'Des conseillers publics mènent les entreprises vers un plan de diversité et un label revu tous les deux ans.',
    nl: 'Consulenten van de overheid begeleiden bedrijven naar een diversiteitsplan en een label dat om de twee jaar wordt herzien.',
    de: 'Öffentliche Beratung führt Betriebe zu einem Diversitätsplan und einem Label, das alle zwei Jahre überprüft wird.',
  },
  mentors: {
    en: 'Diversity counsellors of the public employment agency',
    fr: 'Des conseillers en diversité de l’office public de l’emploi',
    nl: 'Diversiteitsconsulenten van de openbare dienst voor arbeidsbemiddeling',
    de: 'Diversitätsberaterinnen und -berater der öffentlichen Arbeitsvermittlung',
  },
  components: [
    {
      id: 'counselling',
      form: 'employer-engagement',
      label: {
        en: 'Counselling on recruitment for a diverse workforce',
        fr: 'Conseil en recrutement pour un personnel diversifié',
        nl: 'Advies over aanwerving voor een divers personeelsbestand',
        de: 'Beratung zur Personalgewinnung für eine vielfältige Belegschaft',
      },
      startsWith: 'first-meeting',
      required: true,
    },
  ],
  audience: {
    text: {
      en: 'Companies and non-profit employers in Brussels, mostly small and medium-sized',
      fr: 'Entreprises et employeurs non marchands à Bruxelles, pour la plupart petits et moyens',
      nl: 'Bedrijven en non-profitwerkgevers in Brussel, meestal klein of middelgroot',
      de: 'Unternehmen und gemeinnützige Arbeitgeber in Brüssel, meist klein oder mittelgroß',
    },
    groups: ['employers'],
  },
  mentorsAre: 'staff',
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
  preparation: {
    mentee: [
      {
        id: 'label-review',
        kind: 'assessment',
        label: {
          en: 'Award or review of the label',
          fr: 'Attribution ou révision du label',
          nl: 'Toekenning of herziening van het label',
          de: 'Vergabe oder Überprüfung des Labels',
        },
        required: true,
        safety: false,
        validMonths: 24,
      },
    ],
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words:
        'companies receive labels if their recruitment services have a diversity plan (a condition of the label; counsellors reach out to companies without one)',
    },
    { path: 'preparation.mentee', words: 'the diversity label is reviewed every two years' },
  ],
  published: [
    { what: 'companies-with-plan', value: 103, unit: 'organisations', period, section: 'III.A' },
    { what: 'labels', value: 54, unit: 'other', period, section: 'III.A' },
    { what: 'label-extensions', value: 8, unit: 'other', of: 54, period, section: 'III.A' },
  ],
})
