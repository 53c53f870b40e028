import { study } from '../citation.ts'
import { list } from '../listing.ts'

/** A foundation that develops and pays mentoring projects of others. */
export const oranjeFondsMastersInMentoring = list({
  id: 'oranje-fonds-masters-in-mentoring',
  kind: 'umbrella',
  name: { en: 'Masters in Mentoring' },
  citation: study('II.A', 'appendix.A'),
  origin: {
    organisation: 'Oranje Fonds',
    country: 'NL',
    partners: ['schools', 'businesses'],
    funders: ['Oranje Fonds'],
  },
  summary: {
    en: 'A foundation develops and pays for mentoring projects, above all inside schools.',
    fr: 'Une fondation développe et finance des projets de mentorat, surtout à l’école.',
    nl: 'Een fonds ontwikkelt en betaalt mentorprojecten, vooral binnen scholen.',
    de: 'Eine Stiftung entwickelt und bezahlt Mentoringprojekte, vor allem in Schulen.',
  },
  distinctive: {
    en: 'The largest Dutch foundation develops and pays for a family of school and peer mentoring projects rather than running one.',
    fr: 'La plus grande fondation néerlandaise développe et finance une famille de projets de mentorat à l’école et entre pairs, sans en gérer un seul.',
    nl: 'Het grootste Nederlandse fonds ontwikkelt en betaalt een familie van school- en peermentorprojecten in plaats van er één te leiden.',
    de: 'Die größte niederländische Stiftung entwickelt und bezahlt eine Familie von Projekten an Schulen und unter Gleichaltrigen, statt eines zu betreiben.',
  },
  evaluation: {
    en: 'An evaluation of 2012 by an institute in Groningen is cited; its results are not reported.',
    fr: 'Une évaluation de 2012 par un institut de Groningue est citée ; ses résultats ne sont pas donnés.',
    nl: 'Een evaluatie uit 2012 door een Gronings instituut wordt genoemd; de resultaten niet.',
    de: 'Eine Auswertung von 2012 durch ein Institut in Groningen wird genannt, ihre Ergebnisse nicht.',
  },
  audience: {
    text: {
      en: 'School pupils, through mentoring in school and between peers',
      fr: 'Élèves, par le mentorat à l’école et entre pairs',
      nl: 'Leerlingen, via mentoraat op school en tussen leeftijdgenoten',
      de: 'Schülerinnen und Schüler, durch Mentoring in der Schule und unter Gleichaltrigen',
    },
    groups: ['youth', 'students'],
  },
  offers: [
    {
      kind: 'funding',
      of: ['mentoring-projects'],
      text: {
        en: 'Money for projects that fight early school leaving and strengthen self-confidence and social skills',
        fr: 'De l’argent pour des projets contre le décrochage scolaire, pour la confiance en soi et les compétences sociales',
        nl: 'Geld voor projecten tegen voortijdig schoolverlaten en voor zelfvertrouwen en sociale vaardigheden',
        de: 'Geld für Projekte gegen Schulabbruch und für Selbstvertrauen und soziale Fähigkeiten',
      },
    },
    {
      kind: 'delivery-partners',
      of: ['one-to-one'],
      text: {
        en: 'Projects with mentors, in several of them peers, run by others together with schools and businesses',
        fr: 'Des projets de mentorat, souvent entre pairs, menés par d’autres avec des écoles et des entreprises',
        nl: 'Projecten met mentoren, vaak leeftijdgenoten, uitgevoerd door anderen met scholen en bedrijven',
        de: 'Mentoringprojekte, oft unter Gleichaltrigen, die andere mit Schulen und Unternehmen durchführen',
      },
    },
  ],
  place: { en: 'The Netherlands', fr: 'Pays-Bas', nl: 'Nederland', de: 'Niederlande' },
  contact: { web: 'www.oranjefonds.nl/deelnemers-masters-mentoring' },
  published: [],
})
