import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { highlySkilledNewcomer, readsHighlySkilledNewcomer } from '../ingredients.ts'

/** A desk of its own, one morning a week, inside the big office. */
export const hoaLoket = complete({
  id: 'hoa-loket',
  name: {
    en: 'Reception desk for highly skilled newcomers (HOA Loket)',
    fr: 'Guichet pour nouveaux arrivants hautement qualifiés (HOA Loket)',
    nl: 'HOA Loket',
    de: 'Anlaufstelle für hoch qualifizierte Neuzugewanderte (HOA Loket)',
  },
  nativeName: 'HOA Loket',
  citation: study('III.C.2', 'appendix.A'),
  origin: {
    organisation: 'De8 and VDAB',
    country: 'BE',
    city: 'Antwerp',
    startedYear: 2014,
    partners: ['VDAB'],
    funders: ['VDAB'],
  },
  summary: {
    en: 'Every Tuesday morning specialised counsellors receive highly skilled newcomers at the public employment service.',
    fr: 'Chaque mardi matin, des conseillers spécialisés reçoivent des nouveaux arrivants hautement qualifiés au service public de l’emploi.',
    nl: 'Elke dinsdagochtend ontvangen gespecialiseerde consulenten hooggeschoolde nieuwkomers bij de VDAB.',
    de: 'Jeden Dienstagvormittag empfangen spezialisierte Beraterinnen und Berater bei der öffentlichen Arbeitsvermittlung hoch qualifizierte Neuzugewanderte.',
  },
  distinctive: {
    en: 'A weekly specialised desk inside the mainstream public employment service.',
    fr: 'Un guichet spécialisé hebdomadaire au sein du service public de l’emploi.',
    nl: 'Een wekelijks gespecialiseerd loket binnen de gewone openbare arbeidsbemiddeling.',
    de: 'Eine wöchentliche Fachberatung innerhalb der regulären öffentlichen Arbeitsvermittlung.',
  },
  evaluation: {
    en: 'Too new for an evaluation or an assessment of its impact.',
    fr: 'Trop récent pour une évaluation ou une mesure d’impact.',
    nl: 'Te nieuw voor een evaluatie of impactmeting.',
    de: 'Zu neu für eine Auswertung oder Wirkungsmessung.',
  },
  budget: {
    en: 'Paid by the VDAB; agreement until the end of 2014.',
    fr: 'Payé par le VDAB ; accord jusqu’à fin 2014.',
    nl: 'Betaald door de VDAB; overeenkomst tot eind 2014.',
    de: 'Vom VDAB bezahlt; Vereinbarung bis Ende 2014.',
  },
  mentors: {
    en: 'Specialised job counsellors',
    fr: 'Des conseillers à l’emploi spécialisés',
    nl: 'Gespecialiseerde jobconsulenten',
    de: 'Spezialisierte Beraterinnen und Berater',
  },
  components: [
    {
      id: 'desk',
      form: 'coaching',
      label: {
        en: 'Reception desk on Tuesday mornings',
        fr: 'Guichet du mardi matin',
        nl: 'Loket op dinsdagochtend',
        de: 'Sprechstunde am Dienstagvormittag',
      },
      startsWith: 'intake-talk',
      required: true,
    },
  ],
  audience: {
    text: {
      en: 'Highly skilled newcomers',
      fr: 'Nouveaux arrivants hautement qualifiés',
      nl: 'Hooggeschoolde nieuwkomers',
      de: 'Hoch qualifizierte Neuzugewanderte',
    },
    groups: ['skilled-migrants', 'migrants'],
  },
  mentorsAre: 'staff',
  eligibility: { mentee: highlySkilledNewcomer },
  readings: [readsHighlySkilledNewcomer],
  published: [],
})
