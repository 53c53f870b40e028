import type { errors as en } from '../en/errors.ts'

export const errors = {
  'errors.notFoundTitle': 'Diese Seite wurde nicht gefunden',
  'errors.notFoundText': 'Vielleicht stimmt die Adresse nicht, oder der Eintrag ist für Sie nicht sichtbar.',
  'errors.forbiddenTitle': 'Sie dürfen das sehen, aber nicht tun',
  'errors.forbiddenText': 'Ihre Rolle umfasst das nicht. Fragen Sie die Verwaltung Ihrer Organisation.',
  'errors.signedOutTitle': 'Bitte melden Sie sich zuerst an',
  'errors.signedOutText': 'Ihre Sitzung ist abgelaufen, oder Sie sind noch nicht angemeldet.',
  'errors.serverTitle': 'Bei uns ist etwas schiefgegangen',
  'errors.serverText':
    'Was Sie gespeichert haben, ist sicher. Versuchen Sie es noch einmal; passiert es wieder, sagen Sie Ihrer Verwaltung Bescheid.',
  'errors.networkTitle': 'Keine Verbindung zum Server',
  'errors.networkText':
    'Nichts von Ihren Eingaben ist verloren. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  'errors.conflictTitle': 'Jemand hat das inzwischen geändert',
  'errors.conflictText': 'Nichts wurde überschrieben. Laden Sie neu, um die neuen Werte zu sehen.',
  'errors.throttledTitle': 'Zu viele Anfragen auf einmal',
  'errors.throttledText': 'Warten Sie einen Augenblick und versuchen Sie es dann noch einmal.',
  'errors.invalidTitle': 'Einige Angaben sind noch zu prüfen',
  'errors.invalidText': 'Nichts wurde gespeichert. Die zu prüfenden Felder sind markiert.',
  'errors.home': 'Zur Startseite',
} satisfies Record<keyof typeof en, string>
