import { study } from '../citation.ts'
import { list } from '../listing.ts'

/** One roof over everything for highly skilled newcomers in Antwerp. */
export const forumHoa = list({
  id: 'forum-hoa',
  kind: 'umbrella',
  name: {
    en: 'Forum for Highly Skilled Newcomers (HOA)',
    fr: 'Forum pour allophones hautement qualifiés (HOA)',
    nl: 'Forum voor Hoogopgeleide Anderstaligen (HOA)',
    de: 'Forum für hoch qualifizierte Neuzugewanderte (HOA)',
  },
  nativeName: 'Forum voor Hoogopgeleide Anderstaligen (HOA)',
  citation: study('III.C.2'),
  origin: { organisation: 'Integration Centre De8', country: 'BE', city: 'Antwerp' },
  summary: {
    en: 'A platform on which an integration centre develops several initiatives for highly skilled newcomers.',
    fr: 'Une plateforme sur laquelle un centre d’intégration développe plusieurs initiatives pour nouveaux arrivants hautement qualifiés.',
    nl: 'Een platform waarop een integratiecentrum verschillende initiatieven voor hooggeschoolde nieuwkomers ontwikkelt.',
    de: 'Eine Plattform, auf der ein Integrationszentrum mehrere Angebote für hoch qualifizierte Neuzugewanderte entwickelt.',
  },
  distinctive: {
    en: 'One integration centre bundles database, reception desk, coaching and mentoring plans for a single target group.',
    fr: 'Un seul centre d’intégration réunit base de données, guichet, accompagnement et projet de mentorat pour un même public.',
    nl: 'Eén integratiecentrum bundelt databank, loket, coaching en mentorplannen voor één doelgroep.',
    de: 'Ein Integrationszentrum bündelt Datenbank, Anlaufstelle, Coaching und Mentoringpläne für eine einzige Zielgruppe.',
  },
  audience: {
    text: {
      en: 'Highly skilled newcomers',
      fr: 'Nouveaux arrivants hautement qualifiés',
      nl: 'Hooggeschoolde nieuwkomers',
      de: 'Hoch qualifizierte Neuzugewanderte',
    },
    groups: ['skilled-migrants', 'migrants'],
  },
  offers: [
    {
      kind: 'delivery-partners',
      of: ['coaching', 'one-to-one'],
      text: {
        en: 'A weekly desk at the employment office, coaching groups, and a mentoring model in preparation',
        fr: 'Un guichet hebdomadaire à l’office de l’emploi, des groupes d’accompagnement et un modèle de mentorat en préparation',
        nl: 'Een wekelijks loket bij de VDAB, coachinggroepen en een mentormodel in voorbereiding',
        de: 'Eine wöchentliche Anlaufstelle bei der Arbeitsvermittlung, Coachinggruppen und ein Mentoringmodell in Vorbereitung',
      },
    },
    {
      kind: 'listings',
      of: ['candidate-profiles'],
      searchedBy: ['employers', 'counsellors'],
      text: {
        en: 'The database Protalent',
        fr: 'La base de données Protalent',
        nl: 'De databank Protalent',
        de: 'Die Datenbank Protalent',
      },
    },
  ],
  programmes: ['de8-mentoring-highly-skilled', 'hoa-loket', 'werkmetzin'],
  place: { en: 'Antwerp', fr: 'Anvers', nl: 'Antwerpen', de: 'Antwerpen' },
  published: [],
})
