import { study } from '../citation.ts'
import { complete } from '../complete.ts'

const period = { en: 'per year', fr: 'par an', nl: 'per jaar', de: 'im Jahr' }

/** Twenty founders and twenty coaches, every year anew. */
export const dareToHaveADream = complete({
  id: 'dare-to-have-a-dream',
  name: { en: 'Dare to have a dream' },
  citation: study('II.C'),
  origin: {
    organisation: 'Dutch Dream Foundation',
    country: 'NL',
    startedYear: 2010,
    partners: ['coaching companies'],
    funders: ['participating entrepreneurs', 'coaching companies'],
  },
  contact: { web: 'http://daretohaveadream.nl/index.php/dthead-programma-programma-alg' },
  summary: {
    en: 'For a year a leading figure coaches somebody who starts a business; workshops and master classes come with it.',
    fr: 'Pendant un an, un dirigeant accompagne une personne qui crée son entreprise, avec ateliers et master classes.',
    nl: 'Een jaar lang coacht een leidinggevende iemand die een zaak begint, aangevuld met workshops en masterclasses.',
    de: 'Ein Jahr lang begleitet eine Führungskraft eine Gründung; dazu kommen Workshops und Masterclasses.',
  },
  distinctive: {
    en: 'Each year a fixed intake of starting entrepreneurs gets as many leading figures as coaches, without any state money.',
    fr: 'Chaque année, un nombre fixe de créateurs d’entreprise est accompagné par autant de dirigeants, sans argent public.',
    nl: 'Elk jaar krijgt een vast aantal starters evenveel leidinggevenden als coach, zonder overheidsgeld.',
    de: 'Jedes Jahr erhält eine feste Zahl Gründender ebenso viele Führungskräfte als Coaches, ganz ohne öffentliches Geld.',
  },
  budget: {
    en: 'No structural or government funding.',
    fr: 'Aucun financement structurel ni public.',
    nl: 'Geen structurele of overheidsfinanciering.',
    de: 'Keine dauerhafte und keine öffentliche Förderung.',
  },
  mentors: {
    en: 'Managers and leading figures of the private and public sector',
    fr: 'Des cadres et dirigeants des secteurs privé et public',
    nl: 'Managers en leidinggevenden uit de private en de publieke sector',
    de: 'Führungskräfte aus Wirtschaft und öffentlichem Dienst',
  },
  components: [
    { id: 'coaching', form: 'coaching', startsWith: 'first-meeting', required: true, places: 20 },
    { id: 'pairs', form: 'one-to-one', startsWith: 'first-meeting', required: true },
    { id: 'workshops', form: 'event-series', startsWith: 'event', required: false },
    { id: 'master-classes', form: 'training', startsWith: 'training', required: false },
  ],
  intake: 'editions',
  places: 20,
  audience: {
    text: {
      en: 'Starting entrepreneurs of an ethnic minority background',
      fr: 'Créateurs d’entreprise issus de minorités ethniques',
      nl: 'Startende ondernemers uit etnische minderheden',
      de: 'Gründerinnen und Gründer aus ethnischen Minderheiten',
    },
    groups: ['entrepreneurs', 'migrants', 'second-generation'],
  },
  mentorsAre: 'volunteers',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        {
          kind: 'judgement',
          key: 'starting-entrepreneur',
          statement: {
            en: 'is starting a business',
            fr: 'crée son entreprise',
            nl: 'begint een eigen zaak',
            de: 'gründet ein Unternehmen',
          },
        },
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        {
          kind: 'judgement',
          key: 'selected',
          statement: {
            en: 'was selected for the year',
            fr: 'a été sélectionné pour l’année',
            nl: 'is voor dit jaar geselecteerd',
            de: 'wurde für das Jahr ausgewählt',
          },
        },
      ],
    },
  },
  pairing: {
    durationMonths: { planned: 12 },
    cadence: { everyDays: 30 },
    capacityPerMentor: 1,
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words: 'of an ethnic minority background (read as immigrant background)',
    },
    { path: 'mentorsAre', words: 'twenty coaching managers or leading figures (read as unpaid)' },
    { path: 'pairing.cadence', words: 'at least one monthly meeting' },
    { path: 'pairing.capacityPerMentor', words: '20 entrepreneurs are paired with 20 coaches' },
  ],
  published: [
    { what: 'participants', value: 20, unit: 'people', period, section: 'II.C' },
    { what: 'mentors', value: 20, unit: 'people', period, section: 'II.C' },
  ],
})
