import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { readsRefugee, refugee } from '../ingredients.ts'

/** Mentoring for daily life, not only for work. */
export const timeTogether = complete({
  id: 'time-together',
  name: { en: 'Time Together' },
  citation: study('II.D.2', 'appendix.A'),
  origin: {
    organisation: 'Timebank',
    country: 'GB',
    startedYear: 2002,
    endedYear: 2005,
    funders: ['government (nationwide expansion from 2005)'],
  },
  contact: { web: 'http://timebank.org.uk/timetgether' },
  summary: {
    en: 'Volunteers help refugees to find their way in society.',
    fr: 'Des bénévoles aident des réfugiés à trouver leur place dans la société.',
    nl: 'Vrijwilligers helpen vluchtelingen hun weg te vinden in de samenleving.',
    de: 'Freiwillige helfen Geflüchteten, sich in der Gesellschaft zurechtzufinden.',
  },
  distinctive: {
    en: 'Mentoring aimed at refugees’ whole daily life rather than only at work, born from a government call.',
    fr: 'Un mentorat qui vise toute la vie quotidienne des réfugiés et pas seulement l’emploi, né d’un appel du gouvernement.',
    nl: 'Mentoraat gericht op het hele dagelijks leven van vluchtelingen en niet alleen op werk, ontstaan uit een oproep van de overheid.',
    de: 'Mentoring für den ganzen Alltag Geflüchteter und nicht nur für die Arbeit, entstanden aus einem Aufruf der Regierung.',
  },
  evaluation: {
    en: 'A longitudinal study published in 2007 found gains in language, confidence and networks.',
    fr: 'Une étude longitudinale publiée en 2007 a constaté des progrès en matière de langue, de confiance en soi et de réseau.',
    nl: 'Een longitudinale studie uit 2007 stelde vooruitgang vast in taal, zelfvertrouwen en netwerk.',
    de: 'Eine 2007 veröffentlichte Längsschnittstudie fand Fortschritte bei Sprache, Selbstvertrauen und Netzwerk.',
  },
  mentors: {
    en: 'Volunteers',
    fr: 'Des bénévoles',
    nl: 'Vrijwilligers',
    de: 'Freiwillige',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: { en: 'Refugees', fr: 'Réfugiés', nl: 'Vluchtelingen', de: 'Geflüchtete' },
    groups: ['refugees'],
  },
  mentorsAre: 'volunteers',
  eligibility: { mentee: refugee },
  readings: [readsRefugee],
  published: [
    {
      what: 'mentees',
      value: 2500,
      unit: 'people',
      period: { en: 'since 2002', fr: 'depuis 2002', nl: 'sinds 2002', de: 'seit 2002' },
      section: 'II.D.2',
    },
  ],
})
