import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { readsYoung, young } from '../ingredients.ts'

/** New graduates, a first job, and a mentor. */
export const unParrainUnEmploi = complete({
  id: 'un-parrain-un-emploi',
  name: {
    en: 'One Mentor, One Job',
    fr: 'Un parrain, un emploi',
    nl: 'Eén mentor, één baan',
    de: 'Ein Mentor, ein Job',
  },
  nativeName: 'Un parrain 1 emploi',
  citation: study('II.A', 'appendix.A'),
  origin: {
    organisation: 'Un Parrain, 1 Emploi',
    country: 'FR',
    city: 'Nantes',
    partners: ['Chamber of Commerce in Nantes (initiator)'],
  },
  contact: { web: 'www.parrainemploi.com/1parrain_1emploi/1parrain_1emploi.html' },
  summary: {
    en: 'A mentor helps a young graduate to find a first job.',
    fr: 'Un parrain aide un jeune diplômé à trouver son premier emploi.',
    nl: 'Een mentor helpt een pas afgestudeerde aan een eerste baan.',
    de: 'Eine Mentorin oder ein Mentor hilft jungen Menschen nach dem Studium zur ersten Stelle.',
  },
  distinctive: {
    en: 'A local scheme begun by a chamber of commerce that brings new graduates to their first job through a mentor.',
    fr: 'Une initiative locale, lancée par une chambre de commerce, qui mène de nouveaux diplômés au premier emploi grâce à un parrain.',
    nl: 'Een lokaal initiatief van een kamer van koophandel dat pas afgestudeerden via een mentor naar hun eerste baan brengt.',
    de: 'Ein örtliches Programm, begonnen von einer Handelskammer, das Absolventinnen und Absolventen mit Mentoring zur ersten Stelle bringt.',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Young graduates who seek a first job; the appendix lists young, highly skilled, women, senior and other jobseekers',
      fr: 'Jeunes diplômés à la recherche d’un premier emploi ; l’annexe cite jeunes, personnes très qualifiées, femmes, seniors et autres',
      nl: 'Jonge afgestudeerden die een eerste baan zoeken; de bijlage noemt jonge, hooggeschoolde, vrouwelijke, oudere en andere werkzoekenden',
      de: 'Junge Menschen mit Abschluss, die eine erste Stelle suchen; der Anhang nennt junge, hoch qualifizierte, weibliche, ältere und andere Arbeitsuchende',
    },
    groups: ['youth', 'women', 'general-unemployed'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        young,
        { kind: 'education', atLeast: 5 },
        { kind: 'labour-status', in: ['unemployed'] },
        { kind: 'attribute', attribute: 'workedBefore', in: ['no'] },
      ],
    },
  },
  readings: [
    readsYoung,
    {
      path: 'eligibility.mentee',
      words:
        'graduates looking for their first job (read as ISCED 5 or higher, out of work and never employed)',
    },
  ],
  published: [],
})
