import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Leaders of companies who stand for hiring immigrants. */
export const triecEmployerChampions = complete({
  id: 'triec-employer-champions',
  name: {
    en: 'TRIEC employer champions',
    fr: 'Ambassadeurs du TRIEC en entreprise',
    nl: 'Werkgeversvoorvechters van TRIEC',
    de: 'Fürsprecher in Unternehmen (TRIEC)',
  },
  citation: study('II.A', 'IV.A'),
  origin: {
    organisation: 'Toronto Region Immigrant Employment Council (TRIEC)',
    country: 'CA',
    city: 'Toronto',
    partners: ['participating companies'],
  },
  contact: { web: 'www.hireimmigrants.ca/success-stories-home/employer-champions/' },
  summary: {
    en: 'Chief executives form a circle that meets regularly and wins other companies for hiring skilled immigrants.',
    fr: 'Des dirigeants forment un cercle qui se réunit régulièrement et gagne d’autres entreprises au recrutement d’immigrés qualifiés.',
    nl: 'Topmensen vormen een kring die regelmatig samenkomt en andere bedrijven overtuigt om hooggeschoolde nieuwkomers aan te werven.',
    de: 'Führungskräfte bilden einen Kreis, der regelmäßig zusammenkommt und andere Unternehmen für qualifizierte Zugewanderte gewinnt.',
  },
  distinctive: {
    en: 'A circle of company leaders who keep meeting to plan strategy and promote hiring immigrants beyond the mentoring itself.',
    fr: 'Un cercle de dirigeants qui se retrouve pour fixer une stratégie et promouvoir l’embauche d’immigrés, au-delà du mentorat.',
    nl: 'Een kring van bedrijfsleiders die blijft samenkomen om een strategie te bepalen en aanwerving van migranten te bepleiten, ook los van het mentoraat.',
    de: 'Ein Kreis von Führungskräften, der Strategien plant und über das Mentoring hinaus für die Einstellung Zugewanderter wirbt.',
  },
  components: [{ id: 'circle', form: 'employer-engagement', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Chief executives and other leading figures in companies',
      fr: 'Dirigeants et autres responsables d’entreprise',
      nl: 'Topmensen en andere leidinggevenden in bedrijven',
      de: 'Geschäftsleitungen und andere führende Köpfe in Unternehmen',
    },
    groups: ['employers'],
  },
  published: [],
})
