import { study } from '../citation.ts'
import { list } from '../listing.ts'

/** A foundation's project on work for people with foreign roots; the study itself came of it. */
export const kbfIntegrationAtWork = list({
  id: 'kbf-integration-at-work',
  kind: 'umbrella',
  name: {
    en: 'Integration at work',
    fr: 'Intégration au travail',
    nl: 'Integratie aan het werk',
    de: 'Integration bei der Arbeit',
  },
  citation: study('foreword'),
  origin: {
    organisation: 'King Baudouin Foundation',
    country: 'BE',
    partners: ['Migration Policy Institute Europe (study)'],
    funders: ['King Baudouin Foundation'],
  },
  summary: {
    en: 'A foundation looks for ways to raise the employment of people with foreign roots, mentoring towards work among them.',
    fr: 'Une fondation cherche comment favoriser l’emploi des personnes aux racines étrangères, notamment par le mentorat vers l’emploi.',
    nl: 'Een stichting zoekt hoe mensen met buitenlandse roots vaker aan het werk komen, onder meer met mentoring naar werk.',
    de: 'Eine Stiftung sucht Wege, Menschen mit ausländischen Wurzeln in Arbeit zu bringen, unter anderem durch Mentoring.',
  },
  distinctive: {
    en: 'Studies a method first, then backs projects and offers room to test and evaluate them.',
    fr: 'Étudie d’abord une méthode, puis soutient des projets et offre un espace pour les tester et les évaluer.',
    nl: 'Bestudeert eerst een methode, steunt daarna projecten en geeft ruimte om te testen en te evalueren.',
    de: 'Untersucht zuerst eine Methode, unterstützt dann Projekte und gibt Raum, sie zu erproben und auszuwerten.',
  },
  evaluation: {
    en: 'Commissioned the field study of mentoring; means to provide space for testing and evaluating what works.',
    fr: 'A commandé l’étude de terrain sur le mentorat ; entend offrir un espace pour tester et évaluer ce qui marche.',
    nl: 'Gaf opdracht voor de veldstudie over mentoring; wil ruimte geven om te testen en te evalueren wat werkt.',
    de: 'Gab die Feldstudie über Mentoring in Auftrag; will Raum geben, zu erproben und auszuwerten, was wirkt.',
  },
  audience: {
    text: {
      en: 'People with foreign roots in the labour market, through the bodies that work with them',
      fr: 'Personnes aux racines étrangères sur le marché du travail, par l’intermédiaire des organismes qui les accompagnent',
      nl: 'Mensen met buitenlandse roots op de arbeidsmarkt, via de organisaties die met hen werken',
      de: 'Menschen mit ausländischen Wurzeln auf dem Arbeitsmarkt, über die Stellen, die mit ihnen arbeiten',
    },
    groups: ['migrants', 'second-generation'],
  },
  offers: [
    {
      kind: 'support',
      of: ['mentoring-projects', 'testing', 'evaluation'],
      text: {
        en: 'Support for mentoring projects, and space for testing and evaluating what works',
        fr: 'Un soutien aux projets de mentorat et un espace pour tester et évaluer ce qui marche',
        nl: 'Steun voor mentorprojecten en ruimte om te testen en te evalueren wat werkt',
        de: 'Unterstützung für Mentoring-Projekte und Raum, zu erproben und auszuwerten, was wirkt',
      },
    },
    {
      kind: 'advocacy',
      of: ['mentoring'],
      text: {
        en: 'Builds bridges between the actors of the labour market and spreads the concept of mentoring among them',
        fr: 'Jette des ponts entre les acteurs du marché du travail et y diffuse l’idée du mentorat',
        nl: 'Slaat bruggen tussen de spelers op de arbeidsmarkt en verspreidt er het idee van mentoring',
        de: 'Baut Brücken zwischen den Beteiligten am Arbeitsmarkt und verbreitet dort den Gedanken des Mentorings',
      },
    },
  ],
  place: { en: 'Belgium', fr: 'Belgique', nl: 'België', de: 'Belgien' },
  published: [],
})
