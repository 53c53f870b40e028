import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Counsellors who go where people are, instead of waiting at a desk. */
export const workUp = complete({
  id: 'work-up',
  name: { en: 'Work-Up' },
  citation: study('III.C.1', 'III.D.2', 'III.D.4', 'appendix.A'),
  origin: {
    organisation: 'Minorities’ Forum (Minderhedenforum)',
    country: 'BE',
    startedYear: 2007,
    partners: ['VDAB'],
    funders: ['Flemish Minister of Work', 'Brussels Minister for Employment and Professional Training'],
  },
  contact: { web: 'www.minderhedenforum.be/documents/werk_acties.pdf' },
  summary: {
    en: 'Activation counsellors meet jobseekers of immigrant background on their home turf and lead them to public employment services.',
    fr: 'Des conseillers d’activation rencontrent, là où ils vivent, des demandeurs d’emploi issus de l’immigration et les mènent aux services publics de l’emploi.',
    nl: 'Activeringsconsulenten zoeken werkzoekenden met een migratieachtergrond op in hun eigen omgeving en brengen hen naar de openbare arbeidsbemiddeling.',
    de: 'Aktivierungsberaterinnen und -berater treffen Arbeitsuchende mit Migrationshintergrund in deren Umfeld und führen sie zur öffentlichen Arbeitsvermittlung.',
  },
  distinctive: {
    en: 'Counsellors with similar roots look people up at places of worship, clubs and homes and refer them to public services.',
    fr: 'Des conseillers aux racines semblables vont vers les gens, dans les lieux de culte, les associations et à domicile, et les orientent vers les services publics.',
    nl: 'Consulenten met gelijkaardige roots zoeken mensen op in gebedshuizen, verenigingen en thuis, en verwijzen hen door naar de overheidsdiensten.',
    de: 'Beraterinnen und Berater mit ähnlichen Wurzeln suchen Menschen in Gotteshäusern, Vereinen und zu Hause auf und vermitteln sie an öffentliche Dienste weiter.',
  },
  evaluation: {
    en: 'The organisation’s report of 2010 and an email exchange are the sources; no evaluation of outcomes is mentioned.',
    fr: 'Les sources sont le rapport 2010 de l’organisation et un échange de courriels ; aucune évaluation des résultats n’est mentionnée.',
    nl: 'Bronnen zijn het rapport van 2010 van de organisatie en e-mailverkeer; een evaluatie van de resultaten wordt niet vermeld.',
    de: 'Quellen sind der Bericht der Organisation von 2010 und ein E-Mail-Wechsel; eine Auswertung der Ergebnisse wird nicht erwähnt.',
  },
  mentors: {
    en: 'Activation counsellors, many of immigrant background',
    fr: 'Des conseillers d’activation, souvent issus de l’immigration',
    nl: 'Activeringsconsulenten, velen met een migratieachtergrond',
    de: 'Aktivierungsberaterinnen und -berater, viele mit Migrationshintergrund',
  },
  components: [
    {
      id: 'outreach',
      form: 'coaching',
      label: {
        en: 'Outreach, counselling and referral',
        fr: 'Travail de proximité, conseil et orientation',
        nl: 'Vindplaatsgericht werken, begeleiding en doorverwijzing',
        de: 'Aufsuchende Arbeit, Beratung und Weitervermittlung',
      },
      startsWith: 'intake-talk',
      required: true,
    },
  ],
  audience: {
    text: {
      en: 'Jobseekers of immigrant background far from the labour market',
      fr: 'Demandeurs d’emploi issus de l’immigration, éloignés du marché du travail',
      nl: 'Werkzoekenden met een migratieachtergrond die ver van de arbeidsmarkt staan',
      de: 'Arbeitsuchende mit Migrationshintergrund, die dem Arbeitsmarkt fernstehen',
    },
    groups: ['migrants', 'second-generation', 'general-unemployed'],
  },
  mentorsAre: 'staff',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        {
          kind: 'judgement',
          key: 'isolated-from-labour-market',
          statement: {
            en: 'is isolated from the labour market',
            fr: 'est éloigné du marché du travail',
            nl: 'staat ver van de arbeidsmarkt',
            de: 'ist vom Arbeitsmarkt abgeschnitten',
          },
        },
      ],
    },
  },
  published: [
    {
      what: 'coaches',
      value: 8,
      unit: 'people',
      period: { en: 'in Flanders', fr: 'en Flandre', nl: 'in Vlaanderen', de: 'in Flandern' },
      section: 'III.C.1',
    },
    {
      what: 'coaches',
      value: 1,
      unit: 'people',
      period: { en: 'in Brussels', fr: 'à Bruxelles', nl: 'in Brussel', de: 'in Brüssel' },
      section: 'III.C.1',
    },
    { what: 'urban-regions', value: 6, unit: 'other', section: 'III.C.1' },
    {
      what: 'referred',
      value: 750,
      unit: 'people',
      qualifier: 'about',
      period: { en: 'per year', fr: 'par an', nl: 'per jaar', de: 'im Jahr' },
      section: 'III.C.1',
    },
    {
      what: 'share-under-35',
      value: 0.5,
      unit: 'share',
      qualifier: 'almost',
      period: { en: '2013' },
      section: 'III.C.1',
    },
    {
      what: 'share-qualified-abroad',
      value: 0.7,
      unit: 'share',
      qualifier: 'more-than',
      period: { en: 'until 2012', fr: 'jusqu’en 2012', nl: 'tot 2012', de: 'bis 2012' },
      section: 'III.C.1',
    },
    {
      what: 'share-qualified-abroad',
      value: 0.41,
      unit: 'share',
      period: { en: '2013' },
      section: 'III.C.1',
    },
  ],
})
