import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { commonLanguage } from '../defaults.ts'

/** Engineer to engineer. */
export const swedishEngineersMentoring = complete({
  id: 'swedish-engineers-mentoring',
  name: {
    en: 'Mentoring for newly arrived engineers',
    fr: 'Mentorat pour ingénieurs nouvellement arrivés',
    nl: 'Mentoraat voor pas aangekomen ingenieurs',
    de: 'Mentoring für neu zugewanderte Ingenieurinnen und Ingenieure',
  },
  citation: study('II.C'),
  origin: { organisation: 'Swedish Engineers Association', country: 'SE' },
  summary: {
    en: 'Practising engineers meet newly arrived engineers for nine months and ease their way into work.',
    fr: 'Des ingénieurs en activité rencontrent pendant neuf mois des ingénieurs nouvellement arrivés et facilitent leur accès à l’emploi.',
    nl: 'Ingenieurs uit de praktijk ontmoeten negen maanden lang pas aangekomen ingenieurs en helpen hen aan de slag.',
    de: 'Berufstätige Ingenieurinnen und Ingenieure begleiten neu zugewanderte Kolleginnen und Kollegen neun Monate lang in den Beruf.',
  },
  distinctive: {
    en: 'A professional association pairs newcomers with practising members of the same profession.',
    fr: 'Une association professionnelle réunit nouveaux arrivants et membres en activité du même métier.',
    nl: 'Een beroepsvereniging koppelt nieuwkomers aan leden die hetzelfde beroep uitoefenen.',
    de: 'Ein Berufsverband bringt Neuzugewanderte mit berufstätigen Mitgliedern desselben Fachs zusammen.',
  },
  evaluation: {
    en: 'Positive feedback from the participants of the pilot; no further method given.',
    fr: 'Retours positifs des participants au projet pilote ; méthode non précisée.',
    nl: 'Positieve reacties van de deelnemers aan het proefproject; verder geen methode vermeld.',
    de: 'Gute Rückmeldungen der Teilnehmenden aus der Pilotphase; ohne weitere Angabe der Methode.',
  },
  mentors: {
    en: 'Practising engineers',
    fr: 'Des ingénieurs en activité',
    nl: 'Ingenieurs uit de praktijk',
    de: 'Berufstätige Ingenieurinnen und Ingenieure',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Newly arrived engineers',
      fr: 'Ingénieurs nouvellement arrivés',
      nl: 'Pas aangekomen ingenieurs',
      de: 'Neu zugewanderte Ingenieurinnen und Ingenieure',
    },
    groups: ['skilled-migrants', 'migrants'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'occupation', in: ['214', '215'] },
        { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
        {
          kind: 'judgement',
          key: 'newly-arrived',
          statement: {
            en: 'is newly arrived',
            fr: 'est arrivé depuis peu',
            nl: 'is pas aangekomen',
            de: 'ist neu zugewandert',
          },
        },
      ],
    },
    mentor: {
      kind: 'all',
      rules: [
        { kind: 'occupation', in: ['214', '215'] },
        { kind: 'labour-status', in: ['employed', 'self-employed'] },
      ],
    },
  },
  pairing: { durationMonths: { planned: 9 } },
  matching: {
    criteria: [
      commonLanguage,
      {
        id: 'profession',
        attribute: 'occupation',
        comparison: { kind: 'taxonomy', digits: 4 },
        weight: 8,
        requirement: 'wish',
        unknown: 'neutral',
      },
    ],
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words: 'newly arrived engineers (read as ISCO-08 minor groups 214 and 215)',
    },
    {
      path: 'eligibility.mentor',
      words: 'practising engineers (read as in work in ISCO-08 minor groups 214 and 215)',
    },
    {
      path: 'matching.criteria',
      words: 'matched with practising engineers (a language in common, and the weights, are ours)',
    },
  ],
  published: [
    {
      what: 'pairs-made',
      value: 20,
      unit: 'pairs',
      period: { en: 'pilot', fr: 'projet pilote', nl: 'proefproject', de: 'Pilotphase' },
      section: 'II.C',
    },
    {
      what: 'pairs-target',
      value: 40,
      unit: 'pairs',
      qualifier: 'target',
      period: { en: 'next phase', fr: 'phase suivante', nl: 'volgende fase', de: 'nächste Phase' },
      section: 'II.C',
    },
  ],
})
