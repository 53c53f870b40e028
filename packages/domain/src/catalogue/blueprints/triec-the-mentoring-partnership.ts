import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Professional mentoring through employers and delivery partners. */
export const triecTheMentoringPartnership = complete({
  id: 'triec-the-mentoring-partnership',
  name: { en: 'The Mentoring Partnership' },
  citation: study('II.A', 'IV.A', 'IV.C', 'IV.D', 'appendix.B'),
  origin: {
    organisation: 'Toronto Region Immigrant Employment Council (TRIEC)',
    country: 'CA',
    city: 'Toronto',
    startedYear: 2004,
    partners: [
      'service delivery partners in the Greater Toronto Area',
      'companies with a champion and an internal coordinator',
      'educational institutions',
      'governments at all levels',
    ],
    funders: ['central government', 'regional government', 'Maytree Foundation'],
  },
  contact: { web: 'www.thementoringpartnership.com/about-us/howtheprogramworks/' },
  summary: {
    en: 'Skilled immigrant professionals meet professionals of their own occupation, recruited through their employers.',
    fr: 'Des professionnels immigrés qualifiés rencontrent des pairs de leur métier, recrutés par leurs employeurs.',
    nl: 'Hooggeschoolde nieuwkomers ontmoeten vakgenoten, die via hun werkgever worden gevonden.',
    de: 'Qualifizierte Zugewanderte treffen Fachleute ihres eigenen Berufs, gewonnen über deren Arbeitgeber.',
  },
  distinctive: {
    en: 'A champion at the top and an internal coordinator in every company, so that employers themselves supply the mentors.',
    fr: 'Un ambassadeur à la direction et un coordinateur interne dans chaque entreprise : les employeurs fournissent eux-mêmes les mentors.',
    nl: 'Een voorvechter aan de top en een interne coördinator in elk bedrijf, zodat werkgevers zelf de mentoren leveren.',
    de: 'Ein Fürsprecher an der Spitze und eine interne Koordination in jedem Betrieb: die Arbeitgeber stellen selbst die Mentoren.',
  },
  evaluation: {
    en: 'Figures come from the council itself; cited as a case where evaluated results eased expansion.',
    fr: 'Les chiffres viennent du conseil lui-même ; cité comme cas où des résultats évalués ont facilité l’expansion.',
    nl: 'De cijfers komen van de raad zelf; genoemd als geval waarin geëvalueerde resultaten de groei vergemakkelijkten.',
    de: 'Die Zahlen stammen vom Rat selbst; genannt als Fall, in dem ausgewertete Ergebnisse die Ausweitung erleichterten.',
  },
  mentors: {
    en: 'Canadian professionals, mostly employees of partner companies',
    fr: 'Des professionnels canadiens, pour la plupart salariés d’entreprises partenaires',
    nl: 'Canadese professionals, meestal werknemers van partnerbedrijven',
    de: 'Kanadische Fachleute, meist Beschäftigte von Partnerunternehmen',
  },
  deliveredBy: {
    text: {
      en: 'Service delivery partners and their coaches in the Greater Toronto Area, from whom the mentees come',
      fr: 'Des partenaires de terrain du Grand Toronto et leurs coachs, qui amènent les mentorés',
      nl: 'Uitvoerende partners in de regio Toronto en hun coaches, van wie de mentees komen',
      de: 'Durchführende Partner im Großraum Toronto und ihre Coaches, von denen die Mentees kommen',
    },
    count: 13,
  },
  also: ['umbrella'],
  components: [
    { id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true },
    { id: 'employers', form: 'employer-engagement', startsWith: 'first-meeting', required: false },
  ],
  audience: {
    text: {
      en: 'Skilled immigrant professionals in the Greater Toronto Area',
      fr: 'Professionnels immigrés qualifiés du Grand Toronto',
      nl: 'Hooggeschoolde nieuwkomers in de regio Toronto',
      de: 'Qualifizierte zugewanderte Fachleute im Großraum Toronto',
    },
    groups: ['skilled-migrants', 'migrants'],
  },
  mentorsAre: 'employees-of-partners',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        {
          kind: 'any',
          rules: [
            { kind: 'education', atLeast: 5 },
            { kind: 'experience', atLeast: 3 },
          ],
        },
      ],
    },
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words: 'skilled immigrant professionals (read as ISCED 5 or higher, or three years in the occupation)',
    },
  ],
  published: [
    {
      what: 'pairs-made',
      value: 9000,
      unit: 'pairs',
      qualifier: 'more-than',
      period: {
        en: 'over a decade from 2004',
        fr: 'en dix ans depuis 2004',
        nl: 'in tien jaar sinds 2004',
        de: 'in zehn Jahren seit 2004',
      },
      section: 'II.A',
    },
    {
      what: 'employed-in-field-share',
      value: 0.7,
      unit: 'share',
      qualifier: 'more-than',
      definition: { id: 'triec-employed-in-field', version: 1 },
      section: 'II.A',
    },
    { what: 'delivery-partners', value: 13, unit: 'organisations', section: 'II.A' },
    { what: 'coaches', value: 50, unit: 'people', qualifier: 'more-than', section: 'II.A' },
    { what: 'mentors-through-companies-share-low', value: 0.8, unit: 'share', section: 'II.A' },
    { what: 'mentors-through-companies-share-high', value: 0.9, unit: 'share', section: 'II.A' },
    {
      what: 'volunteer-hours',
      value: 28_000,
      unit: 'hours',
      qualifier: 'about',
      period: { en: 'per year', fr: 'par an', nl: 'per jaar', de: 'im Jahr' },
      section: 'II.A',
    },
  ],
})
