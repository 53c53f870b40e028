import { study } from '../citation.ts'
import { list } from '../listing.ts'

/** The voice of minority organisations in Flanders. */
export const minderhedenforum = list({
  id: 'minderhedenforum',
  kind: 'umbrella',
  name: {
    en: 'Minorities’ Forum',
    fr: 'Forum des minorités',
    nl: 'Minderhedenforum',
    de: 'Minderheitenforum',
  },
  nativeName: 'Minderhedenforum',
  citation: study('III.C.1'),
  origin: { country: 'BE' },
  summary: {
    en: 'Represents organisations of ethnic minorities in Flanders and manages the outreach counsellors of Work-Up.',
    fr: 'Représente les associations de minorités ethniques en Flandre et gère les conseillers de proximité de Work-Up.',
    nl: 'Vertegenwoordigt organisaties van etnisch-culturele minderheden in Vlaanderen en stuurt de activeringsconsulenten van Work-Up aan.',
    de: 'Vertritt Organisationen ethnischer Minderheiten in Flandern und leitet die aufsuchende Beratung Work-Up.',
  },
  distinctive: {
    en: 'An umbrella of minority organisations that lobbies for equal treatment and also runs its own outreach counsellors.',
    fr: 'Une coupole d’associations de minorités qui défend l’égalité de traitement et a ses propres conseillers de proximité.',
    nl: 'Een koepel van minderhedenorganisaties die ijvert voor gelijke behandeling en zelf consulenten op pad stuurt.',
    de: 'Ein Dachverband von Minderheitenorganisationen, der für Gleichbehandlung eintritt und eine eigene aufsuchende Beratung hat.',
  },
  audience: {
    text: {
      en: 'Civil society organisations of ethnic minorities in Flanders',
      fr: 'Associations de minorités ethniques en Flandre',
      nl: 'Verenigingen van etnisch-culturele minderheden in Vlaanderen',
      de: 'Zivilgesellschaftliche Organisationen ethnischer Minderheiten in Flandern',
    },
    groups: ['migrants', 'second-generation'],
  },
  offers: [
    {
      kind: 'advocacy',
      of: ['equal-treatment', 'participation'],
      text: {
        en: 'Speaks up for equal treatment and for the participation of minorities',
        fr: 'Plaide pour l’égalité de traitement et la participation des minorités',
        nl: 'Pleit voor gelijke behandeling en participatie van minderheden',
        de: 'Tritt für Gleichbehandlung und Teilhabe von Minderheiten ein',
      },
    },
  ],
  programmes: ['work-up'],
  capacity: {
    en: 'Represents more than 1,600 organisations',
    fr: 'Représente plus de 1 600 associations',
    nl: 'Vertegenwoordigt meer dan 1.600 verenigingen',
    de: 'Vertritt mehr als 1.600 Organisationen',
  },
  place: { en: 'Flanders', fr: 'Flandre', nl: 'Vlaanderen', de: 'Flandern' },
  published: [
    {
      what: 'member-organisations',
      value: 1600,
      unit: 'organisations',
      qualifier: 'more-than',
      section: 'III.C.1',
    },
  ],
})
