import { study } from '../citation.ts'
import { complete } from '../complete.ts'

const firstYear = { en: 'first year', fr: 'première année', nl: 'eerste jaar', de: 'erstes Jahr' }

/** One address for skilled immigrants, employers and those between them. */
export const eminentia = complete({
  id: 'eminentia',
  name: { en: 'Eminentia' },
  citation: study('III.C.2', 'III.D.1', 'appendix.A'),
  origin: {
    organisation: 'City of Gent with VDAB, Job&Co and Randstad Diversity',
    country: 'BE',
    city: 'Gent',
    startedYear: 2011,
    endedYear: 2012,
    partners: [
      'VDAB',
      'Job&Co',
      'Randstad Diversity',
      'local public welfare office',
      'temporary work agencies',
      'migrant organisations',
    ],
    funders: ['European Social Fund'],
  },
  contact: { web: 'www.gsiw.be/eminenta' },
  summary: {
    en: 'Highly skilled immigrants are prepared one by one and in groups, and meet employers in short talks.',
    fr: 'Des immigrés hautement qualifiés se préparent individuellement et en groupe, et rencontrent des employeurs lors d’entretiens éclair.',
    nl: 'Hooggeschoolde migranten worden individueel en in groep voorbereid en ontmoeten werkgevers in korte gesprekken.',
    de: 'Hoch qualifizierte Zugewanderte werden einzeln und in Gruppen vorbereitet und treffen Arbeitgeber in kurzen Gesprächen.',
  },
  distinctive: {
    en: 'A one-stop shop for skilled immigrants, employers and intermediaries, with a peer network and employer speed meetings.',
    fr: 'Un guichet unique pour immigrés qualifiés, employeurs et intermédiaires, avec un réseau de pairs et des rencontres éclair.',
    nl: 'Eén loket voor hooggeschoolde migranten, werkgevers en bemiddelaars, met een netwerk van deelnemers en speeddates met werkgevers.',
    de: 'Eine Anlaufstelle für qualifizierte Zugewanderte, Arbeitgeber und Vermittlungsdienste, mit einem Netzwerk der Teilnehmenden und Kurzgesprächen mit Arbeitgebern.',
  },
  evaluation: {
    en: 'Counts at the end of the programme only; no method given.',
    fr: 'Seulement des chiffres à la fin du programme ; méthode non précisée.',
    nl: 'Alleen aantallen aan het einde van het programma; methode niet vermeld.',
    de: 'Nur Zahlen am Ende des Programms; ohne Angabe der Methode.',
  },
  budget: {
    en: 'Paid by the European Social Fund; additional funds in 2014 to carry the method into the VDAB.',
    fr: 'Financé par le Fonds social européen ; des moyens supplémentaires en 2014 pour étendre la méthode au VDAB.',
    nl: 'Betaald door het Europees Sociaal Fonds; in 2014 extra middelen om de methode in de VDAB in te voeren.',
    de: 'Vom Europäischen Sozialfonds bezahlt; 2014 weitere Mittel, um die Methode beim VDAB einzuführen.',
  },
  mentors: {
    en: 'Two part-time job coaches',
    fr: 'Deux job coachs à temps partiel',
    nl: 'Twee deeltijdse jobcoaches',
    de: 'Zwei Jobcoaches in Teilzeit',
  },
  components: [
    { id: 'coaching', form: 'coaching', startsWith: 'intake-talk', required: true },
    { id: 'group', form: 'group', startsWith: 'training', required: false },
    {
      id: 'speed-meetings',
      form: 'event-series',
      label: {
        en: 'Speed meetings with employers',
        fr: 'Rencontres éclair avec des employeurs',
        nl: 'Speeddates met werkgevers',
        de: 'Kurzgespräche mit Arbeitgebern',
      },
      startsWith: 'event',
      required: false,
    },
    {
      id: 'employers',
      form: 'employer-engagement',
      label: {
        en: 'Workshops for employers on diversity-proof recruiting',
        fr: 'Ateliers pour employeurs sur le recrutement ouvert à la diversité',
        nl: 'Workshops voor werkgevers over diversiteitsbewust aanwerven',
        de: 'Workshops für Arbeitgeber zu vielfaltsgerechter Personalgewinnung',
      },
      startsWith: 'event',
      required: false,
    },
  ],
  audience: {
    text: {
      en: 'Highly skilled immigrants, above all those with weak Dutch, long unemployed or isolated from the labour market',
      fr: 'Immigrés hautement qualifiés, surtout ceux qui parlent peu le néerlandais, sont depuis longtemps sans emploi ou éloignés du marché du travail',
      nl: 'Hooggeschoolde migranten, vooral wie weinig Nederlands kent, lang werkloos is of ver van de arbeidsmarkt staat',
      de: 'Hoch qualifizierte Zugewanderte, vor allem mit wenig Niederländisch, lange arbeitslos oder vom Arbeitsmarkt abgeschnitten',
    },
    groups: ['skilled-migrants', 'migrants', 'long-term-unemployed'],
  },
  mentorsAre: 'staff',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        { kind: 'education', atLeast: 5 },
      ],
    },
  },
  priorities: [
    {
      id: 'weak-dutch',
      label: {
        en: 'Weak Dutch',
        fr: 'Faible connaissance du néerlandais',
        nl: 'Weinig kennis van het Nederlands',
        de: 'Wenig Niederländisch',
      },
      rule: { kind: 'not', rule: { kind: 'language', anyOf: ['nl'], atLeast: 'B1' } },
    },
    {
      id: 'long-term-unemployed',
      label: {
        en: 'Long-term unemployed',
        fr: 'Chômage de longue durée',
        nl: 'Langdurig werkloos',
        de: 'Langzeitarbeitslos',
      },
      rule: { kind: 'unemployed-for', months: 12 },
    },
    {
      id: 'isolated',
      label: {
        en: 'Isolated from the labour market',
        fr: 'Éloignement du marché du travail',
        nl: 'Ver van de arbeidsmarkt',
        de: 'Vom Arbeitsmarkt abgeschnitten',
      },
      rule: {
        kind: 'judgement',
        key: 'isolated-from-labour-market',
        statement: {
          en: 'is isolated from the labour market',
          fr: 'est éloigné du marché du travail',
          nl: 'staat ver van de arbeidsmarkt',
          de: 'ist vom Arbeitsmarkt abgeschnitten',
        },
      },
    },
  ],
  outcomes: {
    definitions: [
      { id: 'eminentia-at-level', version: 1 },
      { id: 'in-work-6m-after-leaving', version: 1 },
      { id: 'in-work-12m-after-leaving', version: 1 },
    ],
    headline: { id: 'eminentia-at-level', version: 1 },
  },
  readings: [
    { path: 'eligibility.mentee', words: 'highly skilled immigrants (read as ISCED 5 or higher)' },
    {
      path: 'priorities',
      words:
        'focused on lack of Dutch language skills (read as below B1), long-term unemployment (read as twelve months) and isolation from the labour market',
    },
  ],
  published: [
    { what: 'coaches', value: 2, unit: 'people', period: firstYear, section: 'III.C.2' },
    { what: 'participants', value: 49, unit: 'people', period: firstYear, section: 'III.C.2' },
    {
      what: 'employed-at-level',
      value: 32,
      unit: 'people',
      of: 49,
      period: {
        en: 'end of the programme',
        fr: 'fin du programme',
        nl: 'einde van het programma',
        de: 'Ende des Programms',
      },
      definition: { id: 'eminentia-at-level', version: 1 },
      section: 'III.C.2',
    },
    {
      what: 'unemployed-again',
      value: 5,
      unit: 'people',
      of: 32,
      definition: { id: 'eminentia-unemployed-again', version: 1 },
      section: 'III.C.2',
    },
  ],
})
