import type { pages as en } from '../en/pages.ts'

export const pages = {
  'pages.startTitle': 'Un mentorat qui mène à l’emploi',
  'pages.startText':
    'Passerelle fait vivre les programmes de mentorat vers l’emploi et montre ce qu’ils apportent : recruter, former des duos, accompagner, suivre, rendre compte.',
  'pages.dashboard': 'Tableau de bord',
  'pages.reporting': 'Rapports',
  'pages.demoTitle': 'Comptes de démonstration',
  'pages.demoText':
    'Toutes les personnes de cette démonstration sont inventées et ont le même mot de passe : {password}',
  'pages.demoWho': 'Qui',
} satisfies Record<keyof typeof en, string>
