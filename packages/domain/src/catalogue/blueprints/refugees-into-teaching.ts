import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { commonLanguage } from '../defaults.ts'
import { readsRefugee, refugee } from '../ingredients.ts'

/** Refugee teachers on their way back into a classroom, beside teachers who stand in one. */
export const refugeesIntoTeaching = complete({
  id: 'refugees-into-teaching',
  name: { en: 'Refugees into Teaching' },
  citation: study('II.D.2', 'appendix.A'),
  origin: {
    organisation: 'UK Refugee Council',
    country: 'GB',
    endedYear: 2011,
    partners: ['Timebank (formerly)', 'schools'],
  },
  contact: { web: 'www.refugeecouncil.org.uk/refugees_into_teaching' },
  summary: {
    en: 'Refugees who were teachers are advised on how to requalify, and are matched with teachers at work in Britain.',
    fr: 'Des enseignants réfugiés sont conseillés sur la voie de la requalification et mis en binôme avec des enseignants en poste en Grande-Bretagne.',
    nl: 'Gevluchte leerkrachten krijgen advies over de weg naar hun vak en worden gekoppeld aan leerkrachten die in Groot-Brittannië voor de klas staan.',
    de: 'Geflüchtete Lehrkräfte werden auf dem Weg zurück in ihren Beruf beraten und mit Lehrkräften zusammengebracht, die in Großbritannien unterrichten.',
  },
  distinctive: {
    en: 'Leads refugee teachers back into their own profession and kept an online peer network after its funding stopped.',
    fr: 'Ramène des enseignants réfugiés vers leur propre métier et a gardé un réseau de pairs en ligne après la fin du financement.',
    nl: 'Brengt gevluchte leerkrachten terug naar hun eigen beroep en hield na het einde van de financiering een online netwerk van collega’s in stand.',
    de: 'Führt geflüchtete Lehrkräfte in den eigenen Beruf zurück und hielt nach dem Ende der Förderung ein Online-Netzwerk unter Kolleginnen und Kollegen aufrecht.',
  },
  budget: {
    en: 'Project funding formally ended in 2011; limited services continued.',
    fr: 'Le financement du projet a officiellement pris fin en 2011 ; des services réduits ont continué.',
    nl: 'De projectfinanciering liep formeel af in 2011; een beperkte dienstverlening ging door.',
    de: 'Die Projektförderung endete offiziell 2011; einzelne Angebote liefen weiter.',
  },
  mentors: {
    en: 'Volunteer teachers active in Britain',
    fr: 'Des enseignants bénévoles en poste en Grande-Bretagne',
    nl: 'Vrijwillige leerkrachten die in Groot-Brittannië lesgeven',
    de: 'Ehrenamtliche Lehrkräfte, die in Großbritannien unterrichten',
  },
  components: [
    { id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true },
    {
      id: 'counselling',
      form: 'coaching',
      label: {
        en: 'Advice on access to teaching and on requalifying',
        fr: 'Conseil sur l’accès à l’enseignement et la requalification',
        nl: 'Advies over toegang tot het onderwijs en herkwalificatie',
        de: 'Beratung zum Zugang zum Lehrberuf und zur Nachqualifizierung',
      },
      startsWith: 'intake-talk',
      required: true,
    },
    {
      id: 'school-placement',
      form: 'internship',
      label: {
        en: 'Voluntary placement in a school',
        fr: 'Stage bénévole dans une école',
        nl: 'Vrijwillige stage in een school',
        de: 'Freiwilliges Praktikum an einer Schule',
      },
      startsWith: 'training',
      required: false,
    },
  ],
  audience: {
    text: {
      en: 'Refugees with a teaching background',
      fr: 'Réfugiés ayant enseigné',
      nl: 'Vluchtelingen met een achtergrond in het onderwijs',
      de: 'Geflüchtete, die als Lehrkräfte gearbeitet haben',
    },
    groups: ['refugees', 'skilled-migrants'],
  },
  mentorsAre: 'volunteers',
  eligibility: {
    mentee: { kind: 'all', rules: [refugee, { kind: 'occupation', in: ['23'] }] },
    mentor: {
      kind: 'all',
      rules: [
        { kind: 'occupation', in: ['23'] },
        { kind: 'labour-status', in: ['employed', 'self-employed'] },
      ],
    },
  },
  matching: {
    criteria: [
      commonLanguage,
      {
        id: 'profession',
        attribute: 'occupation',
        comparison: { kind: 'taxonomy', digits: 3 },
        weight: 4,
        requirement: 'wish',
        unknown: 'neutral',
      },
    ],
  },
  readings: [
    readsRefugee,
    {
      path: 'eligibility.mentee',
      words: 'a teaching background (read as an occupation of ISCO-08 group 23, teaching professionals)',
    },
    { path: 'eligibility.mentor', words: 'active teachers (read as ISCO-08 group 23, in work)' },
    {
      path: 'matching.criteria',
      words:
        'teachers are matched with teachers; that the kind of school counts (three digits of ISCO-08), and a language in common, are ours',
    },
  ],
  published: [],
})
