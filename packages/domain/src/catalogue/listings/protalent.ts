import { study } from '../citation.ts'
import { list } from '../listing.ts'

/** Profiles that employers find by the words people chose for themselves. */
export const protalent = list({
  id: 'protalent',
  kind: 'talent-platform',
  name: { en: 'Protalent' },
  citation: study('III.C.2', 'appendix.A'),
  origin: {
    organisation: 'De8 with IBM and CeMIS',
    country: 'BE',
    city: 'Antwerp',
    startedYear: 2012,
    partners: ['IBM', 'CeMIS'],
  },
  summary: {
    en: 'A database that matches highly skilled newcomers with employers, by keywords in their profiles.',
    fr: 'Une base de données qui rapproche nouveaux arrivants hautement qualifiés et employeurs, par mots-clés dans les profils.',
    nl: 'Een databank die hooggeschoolde nieuwkomers en werkgevers samenbrengt via trefwoorden in de profielen.',
    de: 'Eine Datenbank, die hoch qualifizierte Neuzugewanderte und Arbeitgeber über Stichwörter in den Profilen zusammenbringt.',
  },
  distinctive: {
    en: 'Newcomers describe themselves with keywords so that employers can find them; counsellors are its users too.',
    fr: 'Les nouveaux arrivants se décrivent par mots-clés pour que les employeurs les trouvent ; les conseillers s’en servent aussi.',
    nl: 'Nieuwkomers beschrijven zichzelf met trefwoorden zodat werkgevers hen vinden; ook consulenten gebruiken de databank.',
    de: 'Neuzugewanderte beschreiben sich mit Stichwörtern, damit Arbeitgeber sie finden; auch Beraterinnen und Berater nutzen sie.',
  },
  audience: {
    text: {
      en: 'Highly skilled newcomers and employers',
      fr: 'Nouveaux arrivants hautement qualifiés et employeurs',
      nl: 'Hooggeschoolde nieuwkomers en werkgevers',
      de: 'Hoch qualifizierte Neuzugewanderte und Arbeitgeber',
    },
    groups: ['skilled-migrants', 'migrants', 'employers'],
  },
  conditions: {
    en: 'Newcomers are highly skilled and register a profile with the right keywords.',
    fr: 'Les nouveaux arrivants sont hautement qualifiés et enregistrent un profil avec les bons mots-clés.',
    nl: 'Nieuwkomers zijn hooggeschoold en registreren een profiel met de juiste trefwoorden.',
    de: 'Neuzugewanderte sind hoch qualifiziert und hinterlegen ein Profil mit den passenden Stichwörtern.',
  },
  offers: [
    {
      kind: 'listings',
      of: ['candidate-profiles'],
      searchedBy: ['employers', 'counsellors'],
      text: {
        en: 'Profiles that can be searched by the keywords which the candidates chose',
        fr: 'Des profils à consulter selon les mots-clés choisis par les candidats',
        nl: 'Profielen die doorzoekbaar zijn met de trefwoorden die de kandidaten kozen',
        de: 'Profile, durchsuchbar nach den Stichwörtern, die die Bewerbenden selbst wählten',
      },
    },
    {
      kind: 'introductions',
      between: ['newcomers', 'employers'],
      by: ['employers', 'counsellors'],
      text: {
        en: 'Brings candidates together with employers who look for their skills',
        fr: 'Met en relation des candidats et des employeurs qui cherchent leurs compétences',
        nl: 'Brengt kandidaten samen met werkgevers die hun vaardigheden zoeken',
        de: 'Bringt Bewerbende mit Arbeitgebern zusammen, die ihre Fähigkeiten suchen',
      },
    },
  ],
  place: { en: 'Antwerp', fr: 'Anvers', nl: 'Antwerpen', de: 'Antwerpen' },
  contact: { web: 'www.protalent.be' },
  published: [],
})
