import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Mentoring for those who met every criterion of the youth day. */
export const maksFollowUpMentoring = complete({
  id: 'maks-follow-up-mentoring',
  name: { en: 'Follow-up mentoring after Discover Your Talent' },
  citation: study('III.C.3'),
  origin: { organisation: 'Maks vzw', country: 'BE', city: 'Brussels' },
  summary: {
    en: 'Young people who took part in the youth day meet a mentor at least once a month for four to five months.',
    fr: 'Les jeunes qui ont participé à la journée des jeunes rencontrent un mentor au moins une fois par mois, pendant quatre à cinq mois.',
    nl: 'Jongeren die aan de jongerendag deelnamen, ontmoeten vier tot vijf maanden lang minstens één keer per maand een mentor.',
    de: 'Wer am Jugendtag teilnahm, trifft vier bis fünf Monate lang mindestens einmal im Monat eine Mentorin oder einen Mentor.',
  },
  distinctive: {
    en: 'After a haphazard start it is being designed anew around selection, matching and a contract of engagement.',
    fr: 'Après des débuts improvisés, il est en cours de refonte autour de la sélection, de la mise en binôme et d’un contrat d’engagement.',
    nl: 'Na een onsystematische start wordt het opnieuw ontworpen rond selectie, matching en een engagementscontract.',
    de: 'Nach planlosem Beginn wird es um Auswahl, Vermittlung und eine Vereinbarung neu entworfen.',
  },
  evaluation: {
    en: 'Early rounds described as haphazard and not very successful.',
    fr: 'Les premières éditions sont décrites comme improvisées et peu réussies.',
    nl: 'De eerste rondes worden beschreven als onsystematisch en weinig succesvol.',
    de: 'Die ersten Runden werden als planlos und wenig erfolgreich beschrieben.',
  },
  budget: {
    en: 'Needs additional funding to continue.',
    fr: 'A besoin d’un financement supplémentaire pour continuer.',
    nl: 'Heeft extra financiering nodig om door te gaan.',
    de: 'Braucht weitere Mittel, um fortzubestehen.',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Participants of the youth day who met all its criteria',
      fr: 'Participants à la journée des jeunes qui remplissaient tous les critères',
      nl: 'Deelnemers aan de jongerendag die aan alle criteria voldeden',
      de: 'Teilnehmende des Jugendtags, die alle Kriterien erfüllten',
    },
    groups: ['youth', 'general-unemployed'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'attribute', attribute: 'takenPartIn', in: ['discover-your-talent'] },
        {
          kind: 'judgement',
          key: 'met-every-criterion',
          statement: {
            en: 'met every criterion of the youth day',
            fr: 'remplissait tous les critères de la journée des jeunes',
            nl: 'voldeed aan alle criteria van de jongerendag',
            de: 'erfüllte alle Kriterien des Jugendtags',
          },
        },
      ],
    },
  },
  pairing: {
    durationMonths: { planned: 5, atLeast: 4, atMost: 5 },
    cadence: { everyDays: 30, hoursPerMonth: { atLeast: 1 } },
    agreement: 'contract',
    agreementWithinDays: 14,
  },
  readings: [
    {
      path: 'pairing',
      words:
        'the plan for 2014: a contract of engagement, four to five months (planned at its longest), at least one hour-long meeting a month',
    },
  ],
  published: [],
})
