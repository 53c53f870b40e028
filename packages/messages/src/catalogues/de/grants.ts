import type { grants as english } from '../en/grants.ts'

export const grants = {
  'grants.title': 'Förderungen',
  'grants.below': 'Wer was bezahlt, bis wann, und was zugesagt ist.',
  'grants.new': 'Neue Förderung',
  'grants.emptyTitle': 'Noch keine Förderung',
  'grants.emptyText':
    'Tragen Sie ein, wer bezahlt, für welche Programme und für welchen Zeitraum. Berichte entstehen zu einer Förderung.',
  'grants.columnGrant': 'Förderung',
  'grants.columnFunder': 'Fördernde Stelle',
  'grants.columnProgrammes': 'Programme',
  'grants.columnPeriod': 'Zeitraum',
  'grants.columnAmount': 'Betrag',
  'grants.columnNextReport': 'Nächster Bericht',
  'grants.notAccepted': 'eingeladen, noch nicht angenommen',
  'grants.accepted': 'angenommen',
  'grants.ended': 'beendet',
  'grants.progress': 'Ziele und Stand',
  'grants.progressNote':
    'Heute gezählt, vor dem Schutz kleiner Gruppen; die fördernde Stelle sieht nur freigegebene Zahlen.',
  'grants.targetLine': '{reached} von {target}, bis {day}',
  'grants.noTargets': 'Es wurden keine Ziele vereinbart.',
  'grants.beyond':
    '{count, plural, =0 {Kein aktives Tandem läuft länger als diese Förderung} one {# aktives Tandem läuft länger als diese Förderung} other {# aktive Tandems laufen länger als diese Förderung}}',
  'grants.beyondLine': 'geplant bis {day}',
  'grants.reportingDates': 'Fällige Berichte',
  'grants.dueOn': 'fällig am {day}',
  'grants.plan': 'Veröffentlichungsplan',
  'grants.planNote':
    'Was jeder Bericht dieser Förderung zeigt, festgelegt vor der ersten Freigabe, damit spätere nicht an früheren scheitern.',
  'grants.fieldName': 'Name der Förderung',
  'grants.fieldReference': 'Aktenzeichen',
  'grants.fieldFunder': 'Fördernde Stelle',
  'grants.fieldEmail': 'E-Mail der Person, die für die fördernde Stelle liest',
  'grants.fieldFrom': 'Von',
  'grants.fieldUntil': 'Bis',
  'grants.fieldAmount': 'Betrag in Euro',
  'grants.fieldProgrammes': 'Programme',
  'grants.create': 'Förderung eintragen',
  'grants.created': 'Die Förderung ist eingetragen.',
  'grants.buildReport': 'Bericht erstellen',
  'grants.invite': 'Fördernde Stelle einladen…',
  'grants.inviteTitle': '{funder} einladen',
  'grants.inviteText':
    'Sie erhält einen Brief mit einem Link, um diese Förderung anzunehmen. Danach können Berichte freigegeben werden.',
  'grants.inviteSend': 'Einladung senden',
  'grants.inviteSent': 'Die Einladung ist unterwegs an {email}.',
  'grants.letterSubject': '{organisation} lädt Sie zu einer Förderung ein',
  'grants.letterText':
    '{organisation} hat die Förderung „{name}“ eingetragen und bittet Sie, sie anzunehmen. Berichte dazu erscheinen dann in Ihrem Portfolio.\n\nMelden Sie sich an und nehmen Sie hier an, innerhalb von {days} Tagen:\n{link}\n\nWenn Sie {organisation} nicht kennen, tun Sie nichts: Ohne Ihre Annahme geschieht nichts.',
  'conflict.grant-accepted': 'Die fördernde Stelle hat diese Förderung schon angenommen.',
  'invitation.not-valid':
    'Diese Einladung gilt nicht mehr: Sie wurde benutzt, durch eine neuere ersetzt oder ist älter als 30 Tage. Bitten Sie die Organisation um eine neue.',
} as const satisfies Record<keyof typeof english, string>
