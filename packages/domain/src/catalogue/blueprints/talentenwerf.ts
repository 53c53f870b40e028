import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { lowSkilled, readsLowSkilled } from '../ingredients.ts'

/** Training for vacancies that the construction sector itself names. */
export const talentenwerf = complete({
  id: 'talentenwerf',
  name: { en: 'Talentenwerf' },
  citation: study('III.D.2', 'appendix.A'),
  origin: {
    organisation: 'City of Antwerp, VDAB and the construction sector in Antwerp',
    country: 'BE',
    city: 'Antwerp',
    partners: ['City of Antwerp', 'VDAB', 'construction sector in Antwerp'],
  },
  contact: { web: 'www.talentedwerf.be/' },
  summary: {
    en: 'Low-skilled jobseekers train for construction jobs that the sector in the region cannot fill.',
    fr: 'Des demandeurs d’emploi peu qualifiés se forment à des emplois de la construction que le secteur de la région peine à pourvoir.',
    nl: 'Laaggeschoolde werkzoekenden volgen een opleiding voor bouwjobs die de sector in de regio niet ingevuld krijgt.',
    de: 'Gering qualifizierte Arbeitsuchende werden für Stellen am Bau ausgebildet, die die Branche der Region nicht besetzen kann.',
  },
  distinctive: {
    en: 'Sector, city and employment office together train people for vacancies that the construction industry itself names.',
    fr: 'Le secteur, la ville et l’office de l’emploi forment ensemble aux postes que la construction signale elle-même.',
    nl: 'Sector, stad en arbeidsbemiddelingsdienst leiden samen op voor vacatures die de bouwsector zelf aanreikt.',
    de: 'Branche, Stadt und Arbeitsverwaltung bilden gemeinsam für offene Stellen aus, die die Bauwirtschaft selbst benennt.',
  },
  components: [
    {
      id: 'job-training',
      form: 'training',
      label: {
        en: 'Job-focused training in construction',
        fr: 'Formation à un métier de la construction',
        nl: 'Jobgerichte opleiding in de bouw',
        de: 'Berufsbezogene Ausbildung am Bau',
      },
      startsWith: 'training',
      required: true,
    },
    { id: 'construction-sector', form: 'employer-engagement', startsWith: 'training', required: false },
  ],
  audience: {
    text: {
      en: 'Low-skilled jobseekers, for jobs in construction',
      fr: 'Demandeurs d’emploi peu qualifiés, pour des métiers de la construction',
      nl: 'Laaggeschoolde werkzoekenden, voor jobs in de bouw',
      de: 'Gering qualifizierte Arbeitsuchende, für Berufe am Bau',
    },
    groups: ['low-skilled', 'general-unemployed'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [{ kind: 'labour-status', in: ['unemployed'] }, lowSkilled],
    },
  },
  readings: [readsLowSkilled],
  published: [],
})
