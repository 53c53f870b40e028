import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { readsYoung, young } from '../ingredients.ts'

/** Pupils in the neighbourhood, jobseekers inside companies: one association, two settings. */
export const proxite = complete({
  id: 'proxite',
  name: { en: 'Proxité' },
  citation: study('appendix.A'),
  origin: {
    organisation: 'Association Proxité',
    country: 'FR',
    city: 'Paris',
    partners: ['companies'],
  },
  contact: { web: 'www.proxite.com/' },
  summary: {
    en: 'Pupils and young jobseekers in deprived areas around Paris each have a mentor.',
    fr: 'Des élèves et de jeunes demandeurs d’emploi de quartiers défavorisés autour de Paris ont chacun un mentor.',
    nl: 'Scholieren en jonge werkzoekenden in achtergestelde buurten rond Parijs hebben elk een mentor.',
    de: 'Schülerinnen, Schüler und junge Arbeitsuchende in benachteiligten Vierteln rund um Paris haben je eine Mentorin oder einen Mentor.',
  },
  distinctive: {
    en: 'Two settings: pupils are mentored in the association’s local offices, jobseekers by people inside companies.',
    fr: 'Deux cadres : les élèves sont suivis dans les antennes locales de l’association, les demandeurs d’emploi par des mentors en entreprise.',
    nl: 'Twee omgevingen: scholieren in de lokale kantoren van de vereniging, werkzoekenden bij mentoren in bedrijven.',
    de: 'Zwei Orte: Schülerinnen und Schüler in den Büros des Vereins im Viertel, Arbeitsuchende mit Mentorinnen und Mentoren in Unternehmen.',
  },
  mentors: {
    en: 'For jobseekers, mentors in companies',
    fr: 'Pour les demandeurs d’emploi, des mentors en entreprise',
    nl: 'Voor werkzoekenden mentoren in bedrijven',
    de: 'Für Arbeitsuchende Mentorinnen und Mentoren in Unternehmen',
  },
  components: [
    {
      id: 'jobseekers',
      form: 'one-to-one',
      label: {
        en: 'Jobseekers, with a mentor in a company',
        fr: 'Demandeurs d’emploi, avec un mentor en entreprise',
        nl: 'Werkzoekenden, met een mentor in een bedrijf',
        de: 'Arbeitsuchende, mit Begleitung aus einem Unternehmen',
      },
      startsWith: 'first-meeting',
      required: false,
    },
    {
      id: 'pupils',
      form: 'one-to-one',
      label: {
        en: 'Pupils, in a local office',
        fr: 'Élèves, dans une antenne locale',
        nl: 'Scholieren, in een lokaal kantoor',
        de: 'Schülerinnen und Schüler, im Büro im Viertel',
      },
      startsWith: 'first-meeting',
      required: false,
    },
  ],
  audience: {
    text: {
      en: 'Pupils and young jobseekers in deprived areas around Paris',
      fr: 'Élèves et jeunes demandeurs d’emploi de quartiers défavorisés autour de Paris',
      nl: 'Scholieren en jonge werkzoekenden in achtergestelde buurten rond Parijs',
      de: 'Schülerinnen, Schüler und junge Arbeitsuchende in benachteiligten Vierteln rund um Paris',
    },
    groups: ['youth', 'students', 'general-unemployed'],
  },
  mentorsAre: 'employees-of-partners',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        young,
        { kind: 'attribute', attribute: 'priorityNeighbourhood', in: ['yes'] },
        {
          kind: 'any',
          rules: [
            { kind: 'attribute', attribute: 'inEducation', in: ['yes'] },
            { kind: 'labour-status', in: ['unemployed'] },
          ],
        },
      ],
    },
  },
  readings: [
    readsYoung,
    {
      path: 'eligibility.mentee',
      words: 'in deprived areas (read as priority neighbourhoods), in school or looking for work',
    },
    {
      path: 'mentorsAre',
      words:
        'jobseeking mentees are matched with mentors in companies (who accompanies pupils is not stated)',
    },
  ],
  published: [],
})
