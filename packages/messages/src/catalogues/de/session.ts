import type { session as en } from '../en/session.ts'

export const session = {
  'session.signInTitle': 'Anmelden',
  'session.signInDashboard': 'Für Koordinierende und ihre Organisationen',
  'session.signInReporting': 'Für Fördernde',
  'session.email': 'E-Mail-Adresse',
  'session.password': 'Passwort',
  'session.signIn': 'Anmelden',
  'session.showPassword': 'Passwort anzeigen',
  'session.refused':
    'E-Mail-Adresse und Passwort gehören nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.',
  'session.tooMany': 'Zu viele Versuche. Warten Sie einige Minuten und versuchen Sie es dann noch einmal.',
  'session.elsewhere': 'Dieses Konto gehört zur anderen Anwendung.',
  'session.toDashboard': 'Zum Dashboard',
  'session.toReporting': 'Zur Berichtsanwendung',
  'session.ended': 'Ihre Sitzung ist beendet. Melden Sie sich wieder an; Ihre Eingaben sind noch da.',
  'memberRole.administrator': 'Administration',
  'memberRole.lead': 'Leitung',
  'memberRole.coordinator': 'Koordination',
  'memberRole.assistant': 'Assistenz',
  'memberRole.observer': 'Beobachtung',
  'memberRole.funderAdministrator': 'Administration bei Fördernden',
  'memberRole.funderReader': 'Leserecht bei Fördernden',
} satisfies Record<keyof typeof en, string>
