import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Coaching that begins before school ends. */
export const jumpNaarWerk = complete({
  id: 'jump-naar-werk',
  name: { en: 'Jump naar werk' },
  citation: study('appendix.A'),
  origin: { organisation: 'Tracé', country: 'BE', city: 'Brussels' },
  contact: { web: 'www.tracebrussel.be/node/10' },
  summary: {
    en: 'Pupils in their last year of secondary school are supported and coached on their way into work.',
    fr: 'Des élèves de dernière année du secondaire sont soutenus et coachés dans leur passage vers l’emploi.',
    nl: 'Leerlingen in het laatste jaar secundair onderwijs worden ondersteund en gecoacht bij de overstap naar werk.',
    de: 'Jugendliche im letzten Jahr der Sekundarschule werden beim Übergang in die Arbeit unterstützt und gecoacht.',
  },
  distinctive: {
    en: 'Starts coaching before school ends, to ease the step into work.',
    fr: 'Commence avant la fin de la scolarité pour faciliter le passage vers l’emploi.',
    nl: 'Begint al vóór het einde van de schooltijd, om de stap naar werk te vergemakkelijken.',
    de: 'Beginnt schon vor dem Ende der Schulzeit, damit der Schritt in die Arbeit leichter fällt.',
  },
  components: [{ id: 'coaching', form: 'coaching', startsWith: 'intake-talk', required: true }],
  audience: {
    text: {
      en: 'Young people in Brussels in the last year of secondary school',
      fr: 'Jeunes Bruxellois en dernière année du secondaire',
      nl: 'Brusselse jongeren in het laatste jaar secundair onderwijs',
      de: 'Junge Menschen in Brüssel im letzten Jahr der Sekundarschule',
    },
    groups: ['youth', 'students', 'school-leavers'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'residence', level: 'region', in: ['be-bru'] },
        { kind: 'attribute', attribute: 'inEducation', in: ['yes'] },
        {
          kind: 'judgement',
          key: 'last-school-year',
          statement: {
            en: 'is in the last year of secondary school',
            fr: 'est en dernière année du secondaire',
            nl: 'zit in het laatste jaar secundair onderwijs',
            de: 'ist im letzten Jahr der Sekundarschule',
          },
        },
      ],
    },
  },
  readings: [{ path: 'eligibility.mentee', words: 'Brussels youth (read as living in the region)' }],
  published: [],
})
