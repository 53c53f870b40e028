import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** A foundation's own network of firms supplies the mentors. */
export const faceParrainage = complete({
  id: 'face-parrainage',
  name: {
    en: 'FACE mentoring scheme',
    fr: 'Parrainage de FACE',
    nl: 'Mentorprogramma van FACE',
    de: 'Mentoring der Stiftung FACE',
  },
  nativeName: 'FACE parrainage',
  citation: study('II.A', 'III.C.4', 'appendix.A'),
  origin: {
    organisation: 'Fondation Agir Contre l’Exclusion (FACE)',
    country: 'FR',
    partners: ['network of socially responsible businesses'],
  },
  contact: { web: 'http://facegard.org/emploi/parrainage/' },
  summary: {
    en: 'Professionals from businesses accompany people on their way to work for four to six months.',
    fr: 'Des professionnels d’entreprises accompagnent des personnes vers l’emploi pendant quatre à six mois.',
    nl: 'Professionals uit bedrijven begeleiden mensen vier tot zes maanden lang naar werk.',
    de: 'Fachleute aus Unternehmen begleiten Menschen vier bis sechs Monate lang auf dem Weg in Arbeit.',
  },
  distinctive: {
    en: 'Draws its mentors from a foundation’s own nationwide network of socially responsible firms, and served as the model for a scheme in Brussels.',
    fr: 'Trouve ses parrains dans le réseau national d’entreprises responsables de la fondation ; a servi de modèle à un programme bruxellois.',
    nl: 'Haalt zijn mentoren uit het eigen landelijke netwerk van maatschappelijk betrokken bedrijven, en stond model voor een Brussels programma.',
    de: 'Gewinnt Mentorinnen und Mentoren aus dem landesweiten Netz verantwortungsbewusster Unternehmen der Stiftung; Vorbild für ein Programm in Brüssel.',
  },
  mentors: {
    en: 'Professionals from businesses in the foundation’s network',
    fr: 'Des professionnels des entreprises du réseau de la fondation',
    nl: 'Professionals uit bedrijven van het netwerk van de stichting',
    de: 'Fachleute aus Unternehmen im Netzwerk der Stiftung',
  },
  components: [{ id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true }],
  audience: {
    text: {
      en: 'Anyone; residents of priority neighbourhoods and recipients of benefits come first. The appendix names young jobseekers',
      fr: 'Toute personne, en priorité les habitants des quartiers prioritaires et les bénéficiaires d’aides sociales ; l’annexe cite les jeunes demandeurs d’emploi',
      nl: 'Iedereen, met voorrang voor bewoners van prioritaire wijken en mensen met een uitkering; de bijlage noemt jonge werkzoekenden',
      de: 'Alle; Vorrang haben Menschen aus benachteiligten Vierteln oder mit Sozialleistungen. Der Anhang nennt junge Arbeitsuchende',
    },
    groups: ['general-unemployed', 'youth'],
  },
  mentorsAre: 'employees-of-partners',
  eligibility: { mentee: { kind: 'all', rules: [] } },
  priorities: [
    {
      id: 'priority-neighbourhood',
      label: {
        en: 'Lives in a priority neighbourhood',
        fr: 'Habite un quartier prioritaire',
        nl: 'Woont in een prioritaire wijk',
        de: 'Wohnt in einem benachteiligten Viertel',
      },
      rule: { kind: 'attribute', attribute: 'priorityNeighbourhood', in: ['yes'] },
    },
    {
      id: 'social-benefits',
      label: {
        en: 'Receives social benefits',
        fr: 'Perçoit des aides sociales',
        nl: 'Krijgt een sociale uitkering',
        de: 'Bezieht Sozialleistungen',
      },
      rule: { kind: 'attribute', attribute: 'receivesBenefits', in: ['yes'] },
    },
  ],
  pairing: { durationMonths: { planned: 6, atLeast: 4, atMost: 6 }, cadence: { everyDays: 21 } },
  readings: [
    { path: 'pairing.durationMonths', words: 'four to six months (planned at its longest)' },
    { path: 'pairing.cadence', words: 'one to two meetings a month (read as every three weeks)' },
  ],
  published: [],
})
