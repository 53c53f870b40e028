import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { lowSkilled, readsLowSkilled } from '../ingredients.ts'

/** Half a year, with an internship in the middle and a mentor alongside. */
export const joblinge = complete({
  id: 'joblinge',
  name: { en: 'Joblinge' },
  citation: study('II.C', 'IV.A', 'IV.D', 'appendix.A'),
  origin: {
    organisation: 'Joblinge Stiftung',
    country: 'DE',
    city: 'Munich',
    startedYear: 2007,
    partners: [
      'Boston Consulting Group (initiator)',
      'Eberhard von Kuenheim Foundation of BMW AG (initiator)',
      'government and civil society actors',
    ],
    funders: ['private partners', 'public partners'],
  },
  contact: { web: 'www.joblinge.de/was_ist_joblinge/programm.html' },
  summary: {
    en: 'Low-skilled young people spend six months on the way to work, with an internship of six to eight weeks and a mentor.',
    fr: 'Des jeunes peu qualifiés suivent pendant six mois un parcours vers l’emploi, avec un stage de six à huit semaines et un mentor.',
    nl: 'Laaggeschoolde jongeren volgen zes maanden een traject naar werk, met een stage van zes tot acht weken en een mentor.',
    de: 'Gering qualifizierte Jugendliche bereiten sich sechs Monate lang auf die Arbeit vor, mit einem Praktikum von sechs bis acht Wochen und einer Mentorin oder einem Mentor.',
  },
  distinctive: {
    en: 'A consultancy and a carmaker’s foundation built a half-year route around an internship of six to eight weeks plus a mentor.',
    fr: 'Un cabinet de conseil et la fondation d’un constructeur automobile ont bâti un parcours de six mois autour d’un stage de six à huit semaines et d’un mentor.',
    nl: 'Een adviesbureau en de stichting van een autobouwer bouwden een traject van een half jaar rond een stage van zes tot acht weken en een mentor.',
    de: 'Eine Unternehmensberatung und die Stiftung eines Autobauers schufen ein halbjähriges Programm rund um ein Praktikum von sechs bis acht Wochen und Mentoring.',
  },
  evaluation: {
    en: 'German Fairness Prize in 2013, good practice of the World Economic Forum; cited for evaluation that eased expansion; method not given.',
    fr: 'Prix allemand de l’équité 2013, bonne pratique du Forum économique mondial ; cité pour une évaluation ayant facilité l’expansion ; méthode non précisée.',
    nl: 'Duitse Fairness-prijs 2013, goede praktijk van het World Economic Forum; genoemd om een evaluatie die groei vergemakkelijkte; methode niet vermeld.',
    de: 'Deutscher Fairness-Preis 2013, gutes Beispiel des Weltwirtschaftsforums; genannt für eine Auswertung, die die Ausweitung erleichterte; ohne Angabe der Methode.',
  },
  mentors: {
    en: 'Mentors from the private sector',
    fr: 'Des mentors du secteur privé',
    nl: 'Mentoren uit de privésector',
    de: 'Mentorinnen und Mentoren aus der Privatwirtschaft',
  },
  components: [
    { id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true },
    { id: 'internship', form: 'internship', startsWith: 'training', required: true, durationDays: 56 },
    { id: 'companies', form: 'employer-engagement', startsWith: 'first-meeting', required: false },
  ],
  audience: {
    text: {
      en: 'Low-skilled young people; most are male, over 20, with lower secondary education and an immigrant background',
      fr: 'Jeunes peu qualifiés ; la plupart sont des hommes de plus de 20 ans, issus de l’immigration, de niveau collège',
      nl: 'Laaggeschoolde jongeren; meestal mannen boven de 20, met lager secundair onderwijs en een migratieachtergrond',
      de: 'Gering qualifizierte junge Menschen; meist Männer über 20 mit Hauptschulniveau und Einwanderungsgeschichte',
    },
    groups: ['youth', 'low-skilled'],
  },
  eligibility: {
    mentee: { kind: 'all', rules: [{ kind: 'age', atLeast: 15, atMost: 25 }, lowSkilled] },
  },
  pairing: { durationMonths: { planned: 6 } },
  readings: [
    readsLowSkilled,
    { path: 'components', words: 'a six to eight week internship (read as eight weeks at most)' },
  ],
  published: [
    { what: 'locations', value: 10, unit: 'other', section: 'II.C' },
    {
      what: 'participants',
      value: 1600,
      unit: 'people',
      qualifier: 'about',
      period: { en: 'since 2007', fr: 'depuis 2007', nl: 'sinds 2007', de: 'seit 2007' },
      section: 'II.C',
    },
  ],
})
