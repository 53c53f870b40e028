import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** University students and disadvantaged pupils. */
export const rockYourLife = complete({
  id: 'rock-your-life',
  name: { en: 'Rock Your Life' },
  citation: study('II.A', 'appendix.A'),
  origin: {
    organisation: 'Rock Your life Ltd.',
    country: 'DE',
    partners: ['private sector (internships after the mentoring)'],
  },
  contact: { web: 'http://rockyourlife.de/sonstiges/international' },
  summary: {
    en: 'University students accompany disadvantaged pupils of secondary schools; companies offer internships afterwards.',
    fr: 'Des étudiants accompagnent des élèves défavorisés du secondaire ; des entreprises proposent ensuite des stages.',
    nl: 'Studenten begeleiden kansarme leerlingen van het secundair onderwijs; bedrijven bieden daarna stages aan.',
    de: 'Studierende begleiten benachteiligte Schülerinnen und Schüler; danach bieten Unternehmen Praktika an.',
  },
  distinctive: {
    en: 'University students mentor disadvantaged pupils, and companies offer internships once the mentoring is over.',
    fr: 'Des étudiants parrainent des élèves défavorisés, et des entreprises offrent des stages une fois le mentorat terminé.',
    nl: 'Studenten zijn mentor van kansarme leerlingen, en bedrijven bieden stages aan zodra het mentoraat voorbij is.',
    de: 'Studierende begleiten benachteiligte Jugendliche, und nach dem Mentoring bieten Unternehmen Praktika.',
  },
  mentors: {
    en: 'University students',
    fr: 'Des étudiants d’université',
    nl: 'Universiteitsstudenten',
    de: 'Studierende',
  },
  components: [
    { id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true },
    { id: 'internship', form: 'internship', startsWith: 'training', required: false },
  ],
  audience: {
    text: {
      en: 'Disadvantaged pupils of secondary schools, not chosen by origin',
      fr: 'Élèves défavorisés du secondaire, sans choix selon l’origine',
      nl: 'Kansarme leerlingen van het secundair onderwijs, niet gekozen op herkomst',
      de: 'Benachteiligte Schülerinnen und Schüler weiterführender Schulen, nicht nach Herkunft gewählt',
    },
    groups: ['youth', 'students'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'inEducation', in: ['yes'] },
        {
          kind: 'judgement',
          key: 'disadvantaged',
          statement: {
            en: 'is a disadvantaged pupil of a secondary school',
            fr: 'est un élève défavorisé du secondaire',
            nl: 'is een kansarme leerling van het secundair onderwijs',
            de: 'ist an einer weiterführenden Schule und benachteiligt',
          },
        },
      ],
    },
    mentor: { kind: 'labour-status', in: ['education'] },
  },
  readings: [
    {
      path: 'eligibility.mentor',
      words: 'matched with university students (read as being in education)',
    },
  ],
  published: [{ what: 'parent-born-abroad-share', value: 0.7, unit: 'share', section: 'II.A' }],
})
