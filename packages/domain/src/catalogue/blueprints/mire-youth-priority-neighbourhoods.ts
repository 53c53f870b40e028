import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { lowSkilled, readsLowSkilled } from '../ingredients.ts'

/** A job coach and a social worker who are there, in the neighbourhood. */
export const mireYouthPriorityNeighbourhoods = complete({
  id: 'mire-youth-priority-neighbourhoods',
  name: {
    en: 'Youth integration in priority neighbourhoods',
    fr: 'Insertion des jeunes dans les quartiers prioritaires',
    nl: 'Inschakeling van jongeren in prioritaire wijken',
    de: 'Eingliederung junger Menschen in benachteiligten Vierteln',
  },
  nativeName: 'Insertion des jeunes dans les quartiers prioritaires',
  citation: study('III.B', 'III.D.2', 'III.D.3', 'III.D.4', 'III.D.6', 'IV.A', 'appendix.A'),
  origin: {
    organisation: 'Regional missions in Wallonia (MIRE)',
    country: 'BE',
    startedYear: 2009,
    partners: ['local employers'],
    funders: ['Walloon government'],
  },
  contact: { web: 'www.mirebw.be/index.php/2013-08-27-11-42-32/tu-as-entre-18-et-25-ans' },
  summary: {
    en: 'In deprived neighbourhoods a job coach and a social worker accompany young people for up to a year, and into the job.',
    fr: 'Dans les quartiers défavorisés, un job coach et un travailleur social accompagnent les jeunes jusqu’à un an, et jusque dans l’emploi.',
    nl: 'In achtergestelde wijken begeleiden een jobcoach en een maatschappelijk werker jongeren tot een jaar lang, tot in de job.',
    de: 'In benachteiligten Vierteln begleiten ein Jobcoach und eine Fachkraft der Sozialarbeit junge Menschen bis zu einem Jahr, bis in die Stelle hinein.',
  },
  distinctive: {
    en: 'Stations a coach-and-social-worker team inside every deprived area and stays with the young person into the job.',
    fr: 'Installe une équipe d’un coach et d’un travailleur social dans chaque quartier défavorisé et suit le jeune jusque dans l’emploi.',
    nl: 'Plaatst in elke achtergestelde wijk een team van coach en maatschappelijk werker en blijft bij de jongere tot in de job.',
    de: 'Setzt in jedes benachteiligte Viertel ein Team aus Coach und Sozialarbeit und bleibt bis in die Stelle hinein dabei.',
  },
  evaluation: {
    en: 'The evaluations cited show a shift of attitude among the young; a yearly report gives counts; method not stated.',
    fr: 'Les évaluations citées montrent un changement d’attitude chez les jeunes ; un rapport annuel donne des chiffres ; méthode non précisée.',
    nl: 'De genoemde evaluaties tonen een mentaliteitsverandering bij de jongeren; een jaarverslag geeft aantallen; methode niet vermeld.',
    de: 'Die genannten Auswertungen zeigen einen Wandel der Haltung bei den jungen Menschen; ein Jahresbericht nennt Zahlen; ohne Angabe der Methode.',
  },
  budget: {
    en: 'Paid in full by the Walloon government since the pilot.',
    fr: 'Entièrement financé par le gouvernement wallon depuis le projet pilote.',
    nl: 'Sinds het proefproject volledig betaald door de Waalse regering.',
    de: 'Seit der Pilotphase ganz von der wallonischen Regierung bezahlt.',
  },
  mentors: {
    en: 'A job coach and a social worker, often with immigrant roots',
    fr: 'Un job coach et un travailleur social, souvent issus de l’immigration',
    nl: 'Een jobcoach en een maatschappelijk werker, vaak met een migratieachtergrond',
    de: 'Ein Jobcoach und eine Fachkraft der Sozialarbeit, oft aus zugewanderten Familien',
  },
  components: [
    { id: 'coaching', form: 'coaching', startsWith: 'intake-talk', required: true },
    { id: 'group', form: 'group', startsWith: 'training', required: false },
    {
      id: 'training',
      form: 'training',
      label: {
        en: 'Basic skills that prepare for a job',
        fr: 'Compétences de base préparant à l’emploi',
        nl: 'Basisvaardigheden als voorbereiding op een job',
        de: 'Grundfertigkeiten als Vorbereitung auf eine Stelle',
      },
      startsWith: 'training',
      required: false,
    },
    {
      id: 'placement',
      form: 'internship',
      label: {
        en: 'Short placement or internship',
        fr: 'Immersion courte ou stage',
        nl: 'Korte werkervaring of stage',
        de: 'Kurzer Einsatz oder Praktikum',
      },
      startsWith: 'training',
      required: false,
    },
    { id: 'employers', form: 'employer-engagement', startsWith: 'first-meeting', required: false },
  ],
  audience: {
    text: {
      en: 'Low-skilled, unemployed young people in deprived areas, isolated from the labour market',
      fr: 'Jeunes peu qualifiés et sans emploi des quartiers défavorisés, éloignés du marché du travail',
      nl: 'Laaggeschoolde, werkloze jongeren in achtergestelde wijken, ver van de arbeidsmarkt',
      de: 'Gering qualifizierte, arbeitslose junge Menschen in benachteiligten Vierteln, fern vom Arbeitsmarkt',
    },
    groups: ['youth', 'low-skilled', 'general-unemployed'],
  },
  mentorsAre: 'staff',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        lowSkilled,
        { kind: 'labour-status', in: ['unemployed'] },
        { kind: 'attribute', attribute: 'priorityNeighbourhood', in: ['yes'] },
      ],
    },
  },
  pairing: { durationMonths: { planned: 12, atMost: 12 } },
  outcomes: {
    definitions: [
      { id: 'mire-sustainable-work', version: 1 },
      { id: 'in-work-6m-after-leaving', version: 1 },
      { id: 'in-work-12m-after-leaving', version: 1 },
    ],
    headline: { id: 'mire-sustainable-work', version: 1 },
  },
  readings: [
    readsLowSkilled,
    { path: 'eligibility.mentee', words: 'youth (no age is given, so none is set)' },
    { path: 'pairing.durationMonths', words: 'lasts up to a year (planned at its longest)' },
  ],
  published: [
    { what: 'locations', value: 11, unit: 'other', section: 'III.B' },
    { what: 'neighbourhoods', value: 20, unit: 'other', qualifier: 'more-than', section: 'III.B' },
    {
      what: 'participants',
      value: 532,
      unit: 'people',
      period: {
        en: '2012, in ten offices',
        fr: '2012, dans dix missions',
        nl: '2012, in tien kantoren',
        de: '2012, in zehn Büros',
      },
      section: 'III.B',
    },
    {
      what: 'sustained-employment',
      value: 203,
      unit: 'people',
      of: 532,
      period: { en: '2012' },
      definition: { id: 'mire-sustainable-work', version: 1 },
      section: 'III.B',
    },
    {
      what: 'coaches',
      value: 2,
      unit: 'people',
      period: {
        en: 'in Brabant-Wallon, formerly three',
        fr: 'en Brabant wallon, auparavant trois',
        nl: 'in Waals-Brabant, vroeger drie',
        de: 'in Wallonisch-Brabant, früher drei',
      },
      section: 'III.B',
    },
  ],
})
