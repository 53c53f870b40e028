import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** How a counsellor answers an employer who asks for something unlawful. */
export const actirisCounsellorDiscriminationTraining = complete({
  id: 'actiris-counsellor-discrimination-training',
  name: {
    en: 'Training for job counsellors on discrimination',
    fr: 'Formation des conseillers à l’emploi sur la discrimination',
    nl: 'Opleiding over discriminatie voor jobconsulenten',
    de: 'Schulung zum Umgang mit Diskriminierung für die Arbeitsberatung',
  },
  citation: study('III.A'),
  origin: { organisation: 'Actiris', country: 'BE', city: 'Brussels' },
  summary: {
    en: 'A training for the job counsellors of an employment office on discrimination; it was being developed and might start in 2015.',
    fr: 'Une formation sur la discrimination pour les conseillers d’un office de l’emploi ; en préparation, elle pourrait débuter en 2015.',
    nl: 'Een opleiding over discriminatie voor consulenten van een arbeidsbemiddelingsdienst; ze was in ontwikkeling en zou misschien in 2015 starten.',
    de: 'Eine Schulung zum Umgang mit Diskriminierung für Beraterinnen und Berater einer Arbeitsverwaltung; sie war in Vorbereitung und sollte womöglich 2015 beginnen.',
  },
  distinctive: {
    en: 'Would teach counsellors how to answer discriminatory requests from employers who are also their clients and partners.',
    fr: 'Apprendrait aux conseillers à répondre aux demandes discriminatoires d’employeurs qui sont aussi leurs clients et partenaires.',
    nl: 'Zou consulenten leren omgaan met discriminerende vragen van werkgevers die ook hun klanten en partners zijn.',
    de: 'Soll zeigen, wie man auf diskriminierende Wünsche von Arbeitgebern antwortet, die zugleich Kunden und Partner sind.',
  },
  components: [{ id: 'training', form: 'training', startsWith: 'training', required: true }],
  audience: {
    text: {
      en: 'Job counsellors of the public employment office',
      fr: 'Conseillers de l’office public de l’emploi',
      nl: 'Jobconsulenten van de openbare arbeidsbemiddelingsdienst',
      de: 'Beraterinnen und Berater der öffentlichen Arbeitsverwaltung',
    },
    groups: [],
  },
  published: [],
})
