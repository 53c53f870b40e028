import type { session as en } from '../en/session.ts'

export const session = {
  'session.signInTitle': 'Se connecter',
  'session.signInDashboard': 'Pour les coordinateurs et leurs organisations',
  'session.signInReporting': 'Pour les financeurs',
  'session.email': 'Adresse e-mail',
  'session.password': 'Mot de passe',
  'session.signIn': 'Se connecter',
  'session.showPassword': 'Afficher le mot de passe',
  'session.refused':
    'L’adresse e-mail et le mot de passe ne correspondent pas. Vérifiez les deux et réessayez.',
  'session.tooMany': 'Trop de tentatives. Attendez quelques minutes, puis réessayez.',
  'session.elsewhere': 'Ce compte appartient à l’autre application.',
  'session.toDashboard': 'Aller au tableau de bord',
  'session.toReporting': 'Aller à l’application de rapports',
  'session.ended': 'Votre session est terminée. Reconnectez-vous ; ce que vous avez saisi est toujours là.',
  'memberRole.administrator': 'administration',
  'memberRole.lead': 'direction de programme',
  'memberRole.coordinator': 'coordination',
  'memberRole.assistant': 'assistance',
  'memberRole.observer': 'observation',
  'memberRole.funderAdministrator': 'administration d’un financeur',
  'memberRole.funderReader': 'lecture pour un financeur',
} satisfies Record<keyof typeof en, string>
