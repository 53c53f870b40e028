import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Half a year of training, half a year in a company, and a mentor all along. */
export const yearUp = complete({
  id: 'year-up',
  name: { en: 'Year Up' },
  citation: study('II.A', 'appendix.B'),
  origin: {
    organisation: 'Year Up',
    country: 'US',
    city: 'Boston',
    startedYear: 2000,
    partners: ['business and government internship partners'],
  },
  contact: { web: 'www.yearup.org/' },
  summary: {
    en: 'Young people with low income train for half a year, work as interns for half a year, and meet a volunteer mentor regularly.',
    fr: 'Des jeunes à faibles revenus se forment six mois, font six mois de stage et rencontrent régulièrement un mentor bénévole.',
    nl: 'Jongeren met een laag inkomen volgen een half jaar opleiding, lopen een half jaar stage en zien regelmatig een vrijwillige mentor.',
    de: 'Junge Menschen mit wenig Einkommen lernen ein halbes Jahr, machen ein halbes Jahr Praktikum und werden regelmäßig ehrenamtlich begleitet.',
  },
  distinctive: {
    en: 'Half a year of in-house training, then half a year of internship, with a volunteer mentor alongside.',
    fr: 'Six mois de formation interne, puis six mois de stage, avec un mentor bénévole tout au long.',
    nl: 'Een half jaar interne opleiding, dan een half jaar stage, met een vrijwillige mentor ernaast.',
    de: 'Ein halbes Jahr eigene Schulung, dann ein halbes Jahr Praktikum, dazu ehrenamtliche Begleitung.',
  },
  evaluation: {
    en: 'An outside study of 2011 looked at the first effects on careers (Roder and Elliott, Economic Mobility Corporation).',
    fr: 'Une étude externe de 2011 a examiné les premiers effets sur les carrières (Roder et Elliott, Economic Mobility Corporation).',
    nl: 'Een externe studie uit 2011 bekeek de eerste effecten op loopbanen (Roder en Elliott, Economic Mobility Corporation).',
    de: 'Eine externe Studie von 2011 untersuchte erste Wirkungen auf Berufswege (Roder und Elliott, Economic Mobility Corporation).',
  },
  mentors: {
    en: 'Volunteers, one for each student',
    fr: 'Des bénévoles, un par participant',
    nl: 'Vrijwilligers, één per deelnemer',
    de: 'Ehrenamtliche, je eine Person für alle Teilnehmenden',
  },
  components: [
    { id: 'training', form: 'training', startsWith: 'training', required: true, durationDays: 182 },
    { id: 'internship', form: 'internship', startsWith: 'training', required: true, durationDays: 182 },
    { id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true },
    { id: 'companies', form: 'employer-engagement', startsWith: 'first-meeting', required: false },
  ],
  audience: {
    text: {
      en: 'Young people with low income, many of them African American or Latino; the appendix says low-skilled vulnerable youth',
      fr: 'Jeunes à faibles revenus, souvent afro-américains ou latinos ; l’annexe parle de jeunes vulnérables peu qualifiés',
      nl: 'Jongeren met een laag inkomen, vaak Afro-Amerikaans of latino; de bijlage noemt kwetsbare laaggeschoolde jongeren',
      de: 'Junge Menschen mit wenig Einkommen, viele afroamerikanischer oder lateinamerikanischer Herkunft; der Anhang nennt gering qualifizierte, gefährdete Jugendliche',
    },
    groups: ['youth', 'low-skilled'],
  },
  mentorsAre: 'volunteers',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'age', atLeast: 18, atMost: 24 },
        {
          kind: 'judgement',
          key: 'low-income',
          statement: {
            en: 'has a low income',
            fr: 'a de faibles revenus',
            nl: 'heeft een laag inkomen',
            de: 'hat ein niedriges Einkommen',
          },
        },
      ],
    },
  },
  pairing: { durationMonths: { planned: 12 } },
  readings: [
    {
      path: 'components',
      words: 'one year, the first half training and the second half an internship (read as 182 days each)',
    },
  ],
  published: [
    { what: 'partners', value: 250, unit: 'organisations', qualifier: 'more-than', section: 'II.A' },
    {
      what: 'participants',
      value: 8000,
      unit: 'people',
      qualifier: 'more-than',
      period: { en: 'since 2000', fr: 'depuis 2000', nl: 'sinds 2000', de: 'seit 2000' },
      section: 'II.A',
    },
  ],
})
