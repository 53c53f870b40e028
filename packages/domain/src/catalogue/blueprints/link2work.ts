import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** From study to work, with a mentor from business. */
export const link2Work = complete({
  id: 'link2work',
  name: { en: 'Link2Work' },
  citation: study('II.B', 'appendix.A'),
  origin: {
    organisation: 'Ministry of Social Affairs and Employment with the Socio-Economic Council (SER)',
    country: 'NL',
    city: 'Amsterdam and Rotterdam',
    startedYear: 2014,
    partners: [
      'Socio-Economic Council (SER)',
      'universities',
      'youth organisations',
      'schools',
      'small, medium-sized and larger companies',
    ],
    funders: ['Ministry of Social Affairs and Employment'],
  },
  contact: { web: 'www.ser.nl/nl/themes/link2work.aspx' },
  summary: {
    en: 'Mentors from business help young people from school or university into work.',
    fr: 'Des mentors issus des entreprises aident les jeunes à passer de l’école ou de l’université à l’emploi.',
    nl: 'Mentoren uit het bedrijfsleven helpen jongeren bij de stap van school of universiteit naar werk.',
    de: 'Mentorinnen und Mentoren aus der Wirtschaft helfen jungen Menschen beim Übergang von Schule oder Hochschule in die Arbeit.',
  },
  distinctive: {
    en: 'Lets each pilot city choose its own youth target group inside one mentoring scheme paid by a ministry.',
    fr: 'Laisse chaque ville pilote choisir son public de jeunes, dans un même programme de mentorat payé par un ministère.',
    nl: 'Laat elke proefstad haar eigen doelgroep jongeren kiezen, binnen één mentorprogramma van een ministerie.',
    de: 'Lässt jede Pilotstadt die eigene Zielgruppe wählen, in einem Mentoringprogramm, das ein Ministerium bezahlt.',
  },
  budget: {
    en: 'Paid wholly by the ministry; later to be embedded in existing structures.',
    fr: 'Entièrement payé par le ministère ; à intégrer plus tard dans les structures existantes.',
    nl: 'Volledig betaald door het ministerie; later in te bedden in bestaande structuren.',
    de: 'Ganz vom Ministerium bezahlt; später in bestehende Strukturen einzubetten.',
  },
  mentors: {
    en: 'Mentors from business',
    fr: 'Des mentors issus des entreprises',
    nl: 'Mentoren uit het bedrijfsleven',
    de: 'Mentorinnen und Mentoren aus der Wirtschaft',
  },
  components: [
    { id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true },
    { id: 'companies', form: 'employer-engagement', startsWith: 'first-meeting', required: false },
  ],
  audience: {
    text: {
      en: 'Young people who move from study to work: university level in Amsterdam, vocational in Rotterdam',
      fr: 'Jeunes passant des études au travail : universitaires à Amsterdam, formation professionnelle à Rotterdam',
      nl: 'Jongeren die van studie naar werk gaan: universitair in Amsterdam, beroepsopleiding in Rotterdam',
      de: 'Junge Menschen beim Übergang in Arbeit: aus der Hochschule in Amsterdam, aus der Berufsbildung in Rotterdam',
    },
    groups: ['youth', 'students', 'school-leavers'],
  },
  published: [],
})
