import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Companies that join what each did alone. */
export const businessAndSocietyNetwork = complete({
  id: 'business-and-society-network',
  name: {
    en: 'Business & Society network',
    fr: 'Réseau Business & Society',
    nl: 'Netwerk Business & Society',
    de: 'Netzwerk Business & Society',
  },
  citation: study('III.C.3', 'III.D.2', 'III.D.3'),
  origin: {
    organisation: 'Business & Society',
    country: 'BE',
    partners: ['Citibank', 'Microsoft', 'Freshfield', 'Infrabel', 'Elia', 'Accenture'],
  },
  contact: { web: 'www.businessandsociety.be/en/Our-members/List-of-our-members/' },
  summary: {
    en: 'Member companies join their activities for disadvantaged young people, the youth day Discover Your Talent among them.',
    fr: 'Des entreprises membres unissent leurs activités pour les jeunes défavorisés, dont la journée Discover Your Talent.',
    nl: 'Bedrijven die lid zijn, bundelen hun activiteiten voor kansarme jongeren, zoals de jongerendag Discover Your Talent.',
    de: 'Mitgliedsunternehmen legen ihre Aktivitäten für benachteiligte junge Menschen zusammen, darunter den Jugendtag Discover Your Talent.',
  },
  distinctive: {
    en: 'Member companies pool what they already did in-house for disadvantaged young people into joint activities.',
    fr: 'Les membres mettent en commun ce que chacun faisait déjà en interne pour les jeunes défavorisés.',
    nl: 'De leden brengen samen wat elk al intern deed voor kansarme jongeren.',
    de: 'Die Mitglieder führen zusammen, was jedes schon im eigenen Haus für benachteiligte junge Menschen tat.',
  },
  also: ['umbrella'],
  components: [{ id: 'member-companies', form: 'employer-engagement', startsWith: 'event', required: true }],
  audience: {
    text: {
      en: 'Member companies that take on social responsibility',
      fr: 'Entreprises membres engagées dans la responsabilité sociale',
      nl: 'Bedrijven die lid zijn en maatschappelijk verantwoord ondernemen',
      de: 'Mitgliedsunternehmen, die gesellschaftliche Verantwortung übernehmen',
    },
    groups: ['employers'],
  },
  published: [],
})
