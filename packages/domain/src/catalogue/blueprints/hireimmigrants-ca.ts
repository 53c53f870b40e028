import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** The business case for hiring immigrants, made in public. */
export const hireimmigrantsCa = complete({
  id: 'hireimmigrants-ca',
  name: {
    en: 'hireimmigrants.ca campaign',
    fr: 'Campagne hireimmigrants.ca',
    nl: 'Campagne hireimmigrants.ca',
    de: 'Kampagne hireimmigrants.ca',
  },
  citation: study('II.A', 'IV.C'),
  origin: {
    organisation: 'Toronto Region Immigrant Employment Council (TRIEC)',
    country: 'CA',
    city: 'Toronto',
    funders: ['central government (part)', 'regional government (part)'],
  },
  contact: { web: 'www.hireimmigrants.ca/' },
  summary: {
    en: 'A public campaign shows companies what they gain by hiring skilled immigrants and miss when they do not.',
    fr: 'Une campagne publique montre aux entreprises ce qu’elles gagnent à recruter des immigrés qualifiés, et perdent à s’en priver.',
    nl: 'Een publiekscampagne toont bedrijven wat ze winnen met hooggeschoolde nieuwkomers, en missen zonder hen.',
    de: 'Eine öffentliche Kampagne zeigt Unternehmen, was sie durch qualifizierte Zugewanderte gewinnen und ohne sie verpassen.',
  },
  distinctive: {
    en: 'Television spots and posters make the business case for hiring skilled immigrants.',
    fr: 'Des spots télévisés et des affiches défendent l’intérêt économique de recruter des immigrés qualifiés.',
    nl: 'Tv-spots en affiches maken duidelijk waarom het aanwerven van hooggeschoolde nieuwkomers loont.',
    de: 'Fernsehspots und Plakate machen deutlich, warum sich die Einstellung qualifizierter Zugewanderter lohnt.',
  },
  evaluation: {
    en: 'The study calls the campaign of late 2006 very successful; it gives no method or figure.',
    fr: 'L’étude juge la campagne de fin 2006 très réussie, sans donner de méthode ni de chiffre.',
    nl: 'De studie noemt de campagne van eind 2006 zeer geslaagd, zonder methode of cijfer te geven.',
    de: 'Die Studie nennt die Kampagne von Ende 2006 sehr erfolgreich, ohne Methode oder Zahl zu nennen.',
  },
  budget: {
    en: 'Partly paid by the central and regional governments; the amount is not given.',
    fr: 'En partie payée par les gouvernements central et régional ; montant non précisé.',
    nl: 'Deels betaald door de centrale en regionale overheid; bedrag niet vermeld.',
    de: 'Teils von Bund und Region bezahlt; ohne Angabe des Betrags.',
  },
  components: [{ id: 'campaign', form: 'employer-engagement', startsWith: 'event', required: true }],
  audience: {
    text: {
      en: 'Businesses and the wider public',
      fr: 'Les entreprises et le grand public',
      nl: 'Bedrijven en het brede publiek',
      de: 'Unternehmen und die breite Öffentlichkeit',
    },
    groups: ['employers'],
  },
  published: [],
})
