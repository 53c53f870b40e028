import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { defaultCriteria } from '../defaults.ts'
import { readsRefugee, refugee } from '../ingredients.ts'

/** Medical doctors of ISCO-08: general and specialist practitioners. */
const doctors = ['221']

/** Doctor to doctor, through requalification. */
export const jcoreRefugeeDoctors = complete({
  id: 'jcore-refugee-doctors',
  name: {
    en: 'Mentoring scheme for refugee doctors',
    fr: 'Mentorat pour médecins réfugiés',
    nl: 'Mentoraat voor gevluchte artsen',
    de: 'Mentoring für geflüchtete Ärztinnen und Ärzte',
  },
  citation: study('appendix.A'),
  origin: { organisation: 'JCORE', country: 'GB' },
  contact: { web: 'www.jcore.org.uk/#.lvstc4=page-3/vstc0=doctors' },
  summary: {
    en: 'Doctors experienced in the United Kingdom help refugee doctors to requalify and to find their way into its labour market.',
    fr: 'Des médecins ayant l’expérience du Royaume-Uni aident des médecins réfugiés à se requalifier et à y trouver leur place sur le marché du travail.',
    nl: 'Artsen met ervaring in het Verenigd Koninkrijk helpen gevluchte artsen om zich opnieuw te kwalificeren en er hun weg naar werk te vinden.',
    de: 'Ärztinnen und Ärzte mit Erfahrung im Vereinigten Königreich helfen geflüchteten Kolleginnen und Kollegen, sich neu zu qualifizieren und dort Arbeit zu finden.',
  },
  distinctive: {
    en: 'Colleague to colleague, through requalification in a regulated profession.',
    fr: 'De collègue à collègue, jusqu’à la requalification dans une profession réglementée.',
    nl: 'Van collega tot collega, bij de herkwalificatie in een gereglementeerd beroep.',
    de: 'Unter Kolleginnen und Kollegen, bis zur Anerkennung in einem reglementierten Beruf.',
  },
  mentors: {
    en: 'Doctors experienced in the United Kingdom',
    fr: 'Des médecins ayant l’expérience du Royaume-Uni',
    nl: 'Artsen met ervaring in het Verenigd Koninkrijk',
    de: 'Ärztinnen und Ärzte mit Erfahrung im Vereinigten Königreich',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Refugee doctors',
      fr: 'Médecins réfugiés',
      nl: 'Gevluchte artsen',
      de: 'Geflüchtete Ärztinnen und Ärzte',
    },
    groups: ['refugees', 'skilled-migrants'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [refugee, { kind: 'occupation', in: doctors }],
    },
    mentor: {
      kind: 'all',
      rules: [
        { kind: 'occupation', in: doctors },
        {
          kind: 'judgement',
          key: 'experienced-in-the-country',
          statement: {
            en: 'has experience as a doctor in the United Kingdom',
            fr: 'a exercé comme médecin au Royaume-Uni',
            nl: 'heeft ervaring als arts in het Verenigd Koninkrijk',
            de: 'hat ärztliche Erfahrung im Vereinigten Königreich',
          },
        },
      ],
    },
  },
  matching: {
    criteria: [
      {
        id: 'profession',
        label: {
          en: 'Medical specialty',
          fr: 'Spécialité médicale',
          nl: 'Medisch specialisme',
          de: 'Medizinische Fachrichtung',
        },
        attribute: 'occupation',
        comparison: { kind: 'taxonomy', digits: 4 },
        weight: 4,
        requirement: 'wish',
        unknown: 'neutral',
      },
      ...defaultCriteria.filter(({ id }) => id !== 'field-of-work'),
    ],
  },
  readings: [
    readsRefugee,
    { path: 'eligibility.mentee', words: 'doctors (read as ISCO-08 221, medical doctors)' },
    {
      path: 'matching.criteria',
      words:
        'matched with experienced doctors (both are doctors by eligibility; the closer the kind of doctor the better; beside it stand our own criteria)',
    },
  ],
  published: [],
})
