import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Translation, so that somebody can use what the employment office offers. */
export const foremModa = complete({
  id: 'forem-moda',
  name: {
    en: 'MODA accessibility approach',
    fr: 'Approche MODA d’accessibilité',
    nl: 'MODA-aanpak voor toegankelijkheid',
    de: 'MODA-Ansatz für Zugänglichkeit',
  },
  nativeName: 'Modalité opératoires de demande d’accessibilité (MODA)',
  citation: study('III.D.4'),
  origin: { organisation: 'Forem', country: 'BE' },
  summary: {
    en: 'Job counsellors offer translation to those who need it to use services that help them into work.',
    fr: 'Des conseillers proposent une traduction à qui en a besoin pour accéder aux services d’aide à l’emploi.',
    nl: 'Jobconsulenten bieden vertaling aan wie die nodig heeft om diensten voor activering te gebruiken.',
    de: 'Die Arbeitsberatung bietet Übersetzung an, wenn jemand sie braucht, um die Angebote auf dem Weg in Arbeit zu nutzen.',
  },
  distinctive: {
    en: 'Addresses diversity at the level of language only, through translation.',
    fr: 'N’aborde la diversité que sur le plan de la langue, par la traduction.',
    nl: 'Benadert diversiteit alleen op het vlak van taal, met vertaling.',
    de: 'Geht Vielfalt allein auf der Ebene der Sprache an, durch Übersetzung.',
  },
  components: [
    {
      id: 'counselling',
      form: 'coaching',
      label: {
        en: 'Job counselling with translation',
        fr: 'Accompagnement à l’emploi avec traduction',
        nl: 'Begeleiding naar werk met vertaling',
        de: 'Arbeitsberatung mit Übersetzung',
      },
      startsWith: 'intake-talk',
      required: true,
    },
  ],
  audience: {
    text: {
      en: 'Jobseekers who need translation to use services that help them into work',
      fr: 'Demandeurs d’emploi qui ont besoin d’une traduction pour accéder aux services d’aide à l’emploi',
      nl: 'Werkzoekenden die vertaling nodig hebben om diensten voor activering te gebruiken',
      de: 'Arbeitsuchende, die Übersetzung brauchen, um die Angebote auf dem Weg in Arbeit zu nutzen',
    },
    groups: ['general-unemployed'],
  },
  mentorsAre: 'staff',
  readings: [{ path: 'mentorsAre', words: 'job counsellors at Forem (read as its staff)' }],
  published: [],
})
