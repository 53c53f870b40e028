import { study } from '../citation.ts'
import { list } from '../listing.ts'

/** Every route to work for Dutch-speaking jobseekers in Brussels, in one place. */
export const schakelsNaarWerk = list({
  id: 'schakels-naar-werk',
  kind: 'directory',
  name: {
    en: 'Links to Work',
    fr: 'Maillons vers l’emploi',
    nl: 'Schakels naar werk',
    de: 'Brücken in die Arbeit',
  },
  nativeName: 'Schakels naar werk',
  citation: study('appendix.A'),
  origin: { organisation: 'Tracé', country: 'BE', city: 'Brussels' },
  summary: {
    en: 'A platform that displays the whole range of vocational training, job insertion and work experience for Dutch-speaking jobseekers.',
    fr: 'Une plateforme qui présente toute l’offre de formation professionnelle, d’insertion et d’expérience professionnelle pour les demandeurs d’emploi néerlandophones.',
    nl: 'Een platform dat het hele aanbod van beroepsopleidingen, inschakeling en werkervaring toont voor Nederlandstalige werkzoekenden.',
    de: 'Eine Plattform, die das ganze Angebot an Berufsbildung, Eingliederung und Arbeitserfahrung für niederländischsprachige Arbeitsuchende zeigt.',
  },
  distinctive: {
    en: 'One platform lays out every route open to a jobseeker.',
    fr: 'Une seule plateforme expose toutes les voies ouvertes aux demandeurs d’emploi.',
    nl: 'Eén platform zet alle wegen op een rij die voor een werkzoekende openstaan.',
    de: 'Eine einzige Plattform legt alle Wege dar, die Arbeitsuchenden offenstehen.',
  },
  audience: {
    text: {
      en: 'Dutch-speaking jobseekers in the Brussels-Capital Region',
      fr: 'Demandeurs d’emploi néerlandophones de la Région de Bruxelles-Capitale',
      nl: 'Nederlandstalige werkzoekenden in het Brussels Hoofdstedelijk Gewest',
      de: 'Niederländischsprachige Arbeitsuchende in der Region Brüssel-Hauptstadt',
    },
    groups: ['general-unemployed'],
  },
  offers: [
    {
      kind: 'listings',
      of: ['training', 'job-insertion', 'work-experience'],
      searchedBy: ['jobseekers'],
      text: {
        en: 'Pathways of vocational training, job insertion and professional experience',
        fr: 'Des parcours de formation professionnelle, d’insertion et d’expérience professionnelle',
        nl: 'Trajecten voor beroepsopleiding, inschakeling en werkervaring',
        de: 'Wege der Berufsbildung, der Eingliederung und der Arbeitserfahrung',
      },
    },
  ],
  place: {
    en: 'Brussels-Capital Region',
    fr: 'Région de Bruxelles-Capitale',
    nl: 'Brussels Hoofdstedelijk Gewest',
    de: 'Region Brüssel-Hauptstadt',
  },
  languages: ['nl'],
  contact: { web: 'www.schakelsnaarwerk.be/nl/over-schakels-naar-werk' },
  published: [],
})
