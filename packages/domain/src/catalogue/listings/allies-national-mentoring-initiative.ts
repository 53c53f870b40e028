import { study } from '../citation.ts'
import { list } from '../listing.ts'

/** One city's method, carried to others. */
export const alliesNationalMentoringInitiative = list({
  id: 'allies-national-mentoring-initiative',
  kind: 'umbrella',
  name: {
    en: 'National Mentoring Initiative',
    fr: 'Initiative nationale de mentorat',
    nl: 'Nationaal mentorinitiatief',
    de: 'Nationale Mentoring-Initiative',
  },
  citation: study('II.A', 'appendix.B'),
  origin: {
    organisation: 'Assisting Local Leaders with Immigrant Employment Strategies (ALLIES)',
    country: 'CA',
    partners: ['Toronto Region Immigrant Employment Council (method)'],
  },
  summary: {
    en: 'Brings a proven mentoring method to cities all over Canada, where others run it.',
    fr: 'Apporte une méthode de mentorat éprouvée aux villes du Canada, où d’autres la mettent en œuvre.',
    nl: 'Brengt een beproefde mentormethode naar steden in heel Canada, waar anderen ze uitvoeren.',
    de: 'Bringt eine bewährte Mentoringmethode in Städte in ganz Kanada, wo andere sie anwenden.',
  },
  distinctive: {
    en: 'Carries one city’s proven mentoring method to other urban areas of the country.',
    fr: 'Transpose la méthode éprouvée d’une ville dans d’autres villes du pays.',
    nl: 'Draagt de beproefde methode van één stad over aan andere steden van het land.',
    de: 'Trägt die bewährte Methode einer Stadt in andere Städte des Landes.',
  },
  audience: {
    text: {
      en: 'Highly skilled migrants in cities across Canada',
      fr: 'Migrants hautement qualifiés des villes du Canada',
      nl: 'Hooggeschoolde migranten in steden in heel Canada',
      de: 'Hoch qualifizierte Zugewanderte in Städten in ganz Kanada',
    },
    groups: ['skilled-migrants', 'migrants'],
  },
  offers: [
    {
      kind: 'support',
      of: ['method'],
      text: {
        en: 'The method of the Mentoring Partnership, for those who start one in their city',
        fr: 'La méthode du Mentoring Partnership, pour qui en lance un dans sa ville',
        nl: 'De methode van het Mentoring Partnership, voor wie er een start in de eigen stad',
        de: 'Die Methode der Mentoring Partnership für alle, die in ihrer Stadt eine gründen',
      },
    },
    {
      kind: 'delivery-partners',
      of: ['one-to-one'],
      text: {
        en: 'Highly skilled migrants are matched with mentors from business, city by city',
        fr: 'Des migrants hautement qualifiés rencontrent des mentors d’entreprise, ville par ville',
        nl: 'Hooggeschoolde migranten krijgen een mentor uit het bedrijfsleven, stad per stad',
        de: 'Hoch qualifizierte Zugewanderte treffen Mentorinnen und Mentoren aus der Wirtschaft, Stadt für Stadt',
      },
    },
  ],
  place: {
    en: 'Cities across Canada',
    fr: 'Villes du Canada',
    nl: 'Steden in heel Canada',
    de: 'Städte in ganz Kanada',
  },
  contact: { web: 'http://alliescanada.ca/how-we-can-help/mentoring/' },
  published: [],
})
