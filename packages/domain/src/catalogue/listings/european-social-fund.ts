import { study } from '../citation.ts'
import { list } from '../listing.ts'

/** The fund behind many local projects. */
export const europeanSocialFund = list({
  id: 'european-social-fund',
  kind: 'funding-scheme',
  name: {
    en: 'European Social Fund (ESF)',
    fr: 'Fonds social européen (FSE)',
    nl: 'Europees Sociaal Fonds (ESF)',
    de: 'Europäischer Sozialfonds (ESF)',
  },
  citation: study('III.D.4', 'III.D.5', 'IV.B'),
  origin: { organisation: 'European Union', country: 'EU' },
  summary: {
    en: 'Pays for access to jobs, above all for vulnerable groups; many job activation projects in Belgium depend on it.',
    fr: 'Finance l’accès à l’emploi, surtout des groupes vulnérables ; de nombreux projets d’activation en Belgique en dépendent.',
    nl: 'Betaalt voor toegang tot werk, vooral voor kwetsbare groepen; veel activeringsprojecten in België hangen ervan af.',
    de: 'Bezahlt den Zugang zu Arbeit, vor allem für benachteiligte Gruppen; viele Projekte der Arbeitsförderung in Belgien hängen davon ab.',
  },
  distinctive: {
    en: 'Pays for many local projects at once, with criteria, conditions and budgets fixed beforehand, and always with an end date.',
    fr: 'Finance beaucoup de projets locaux à la fois, avec des critères, des conditions et des budgets fixés d’avance, et toujours une date de fin.',
    nl: 'Betaalt veel lokale projecten tegelijk, met vooraf vastgelegde criteria, voorwaarden en budgetten, en altijd met een einddatum.',
    de: 'Bezahlt viele Projekte vor Ort zugleich, mit vorab festgelegten Kriterien, Bedingungen und Budgets und immer mit einem Enddatum.',
  },
  evaluation: {
    en: 'Requires annual activity reports and evaluations; these are often not open to the public.',
    fr: 'Exige des rapports d’activité annuels et des évaluations, souvent inaccessibles au public.',
    nl: 'Vraagt jaarlijkse activiteitenverslagen en evaluaties, die vaak niet openbaar zijn.',
    de: 'Verlangt jährliche Tätigkeitsberichte und Auswertungen, die oft nicht öffentlich sind.',
  },
  budget: {
    en: '80 billion euros for 2014–2020 for the whole EU, divided by regional needs and co-financed.',
    fr: '80 milliards d’euros pour 2014–2020 pour toute l’UE, répartis selon les besoins régionaux et cofinancés.',
    nl: '80 miljard euro voor 2014–2020 voor de hele EU, verdeeld volgens regionale noden en met cofinanciering.',
    de: '80 Milliarden Euro für 2014–2020 in der ganzen EU, nach regionalem Bedarf verteilt und kofinanziert.',
  },
  audience: {
    text: {
      en: 'People in the EU who look for access to jobs, above all vulnerable groups',
      fr: 'Personnes en quête d’emploi dans l’UE, surtout les groupes vulnérables',
      nl: 'Mensen in de EU die toegang tot werk zoeken, vooral kwetsbare groepen',
      de: 'Menschen in der EU, die Zugang zu Arbeit suchen, vor allem benachteiligte Gruppen',
    },
    groups: ['general-unemployed'],
  },
  conditions: {
    en: 'Criteria, conditions and budget are fixed beforehand; it runs in cycles of at most seven years',
    fr: 'Critères, conditions et budget sont fixés d’avance ; cycles de sept ans au plus',
    nl: 'Criteria, voorwaarden en budget liggen vooraf vast; het loopt in cycli van hoogstens zeven jaar',
    de: 'Kriterien, Bedingungen und Budget stehen vorab fest; die Zyklen dauern höchstens sieben Jahre',
  },
  offers: [
    {
      kind: 'funding',
      of: ['job-activation-projects'],
      text: {
        en: 'Money for local job activation projects, in partnership and co-financed',
        fr: 'Des moyens pour des projets locaux d’activation, en partenariat et cofinancés',
        nl: 'Geld voor lokale activeringsprojecten, in partnerschap en met cofinanciering',
        de: 'Geld für Projekte der Arbeitsförderung vor Ort, partnerschaftlich und kofinanziert',
      },
    },
  ],
  programmes: [
    'active-search-for-work',
    'de8-mentoring-highly-skilled',
    'eminentia',
    'mentor-vzw-doorstroom-sociale-economie',
    'pathways-for-vulnerable-groups',
    'werkmetzin',
    'wij',
  ],
  place: {
    en: 'European Union',
    fr: 'Union européenne',
    nl: 'Europese Unie',
    de: 'Europäische Union',
  },
  contact: { web: 'http://ec.europa.eu/esf/main.jsp?catId=35&langId=en' },
  published: [
    {
      what: 'budget-eur',
      value: 80_000_000_000,
      unit: 'money',
      period: { en: '2014–2020', fr: '2014–2020', nl: '2014–2020', de: '2014–2020' },
      section: 'III.D.4',
    },
  ],
})
