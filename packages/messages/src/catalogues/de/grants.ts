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
  'grants.noReportingDates': 'Es wurden keine Berichtstermine vereinbart.',
  'grants.dueOn': 'fällig am {day}',
  'grants.plan': 'Veröffentlichungsplan',
  'grants.planNote':
    'Was jeder Bericht dieser Förderung zeigt, festgelegt vor der ersten Freigabe, damit spätere nicht an früheren scheitern.',
  'grants.planCheck': 'Als Ganzes geprüft',
  'grants.planDate':
    '{day}: {count, plural, =0 {niemand erwartet} one {# Person erwartet} other {# Personen erwartet}}',
  'grants.planAllShown': 'Kein Wert muss verborgen werden.',
  'grants.planHidden': 'Einige Werte werden verborgen: {tables}.',
  'grants.planHiddenTable': '{table} ({hidden} von {cells})',
  'grants.planTooFew':
    'So wenige, dass nur eine Hauptzahl veröffentlicht werden sollte, mit zusammengelegten Zeiträumen.',
  'grants.planRecorded': 'Erwartet werden die bis heute erfassten Personen.',
  'grants.planBefore': 'Erwartet werden so viele Personen wie im gleich langen Zeitraum davor.',
  'grants.planNotSafe':
    'Aus diesen Berichten zusammen ließen sich kleine Gruppen erschließen. Lassen Sie Tabellen weg oder berichten Sie seltener.',
  'grants.planDoubtful':
    'Vor der ersten Freigabe muss jemand entscheiden: Tabellen weglassen oder den Plan so veröffentlichen.',
  'grants.planConfirm': 'Plan so veröffentlichen…',
  'grants.planConfirmTitle': 'Diesen Plan so veröffentlichen?',
  'grants.planConfirmText':
    'Jeder Bericht wird bei der Freigabe erneut geschützt; vieles davon kann dann verborgen sein. Nach der ersten Freigabe lässt sich der Plan nicht mehr ändern.',
  'grants.planConfirmNow': 'So veröffentlichen',
  'grants.planConfirmed': 'Entschieden von {name} am {day}: wird so veröffentlicht.',
  'grants.planFixed': 'Nach diesem Plan wurde ein Bericht freigegeben; er steht fest.',
  'grants.planLeaveOut': 'Weglassen',
  'grants.planLeaveOutOf': 'Weglassen: {table}',
  'grants.planLeaveOutTitle': 'Diese Tabelle weglassen?',
  'grants.planLeaveOutText':
    'Kein Bericht dieser Förderung wird „{table}“ zeigen, auch keiner, an dem gerade geschrieben wird. Sie lässt sich nicht wieder aufnehmen.',
  'grants.planLeftOut': 'Die Tabelle ist weggelassen.',
  'conflict.plan-fixed':
    'Nach diesem Plan wurde schon ein Bericht freigegeben; er steht fest. Es wurde nichts geändert.',
  'plan.nothing-left': 'Mindestens eine Tabelle muss im Plan bleiben.',
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
