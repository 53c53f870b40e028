import type { reports as english } from '../en/reports.ts'

export const reports = {
  'reports.title': 'Berichte',
  'reports.below': 'Entwürfe, Freigegebenes und was fördernde Stellen antworteten.',
  'reports.new': 'Neuer Bericht',
  'reports.emptyTitle': 'Noch kein Bericht',
  'reports.emptyText':
    'Ein Bericht entsteht für eine Förderung und einen Zeitraum, aus dem, was eingetragen ist. Sie sehen ihn so, wie ihn die fördernde Stelle sehen wird, bevor etwas das Haus verlässt.',
  'reports.columnReport': 'Bericht',
  'reports.columnGrant': 'Förderung',
  'reports.columnPeriod': 'Zeitraum',
  'reports.columnStatus': 'Stand',
  'reports.columnReleased': 'Freigegeben',
  'reports.fieldGrant': 'Förderung',
  'reports.fieldTitle': 'Titel',
  'reports.fieldFrom': 'Erster Tag',
  'reports.fieldUntil': 'Letzter Tag',
  'reports.fieldAsOf': 'Was bekannt war bis',
  'reports.fieldLanguage': 'Sprache des Berichts',
  'reports.create': 'Bericht erstellen',
  'reports.periodOf': '{from} bis {until}',
  'reports.releasedOn': 'freigegeben am {day}',
  'reports.asOf': 'Stand {day}',
  'reports.previewNote': 'So wird {funder} es sehen. Es ist noch nichts freigegeben.',
  'reports.waitingNote':
    'Wartet auf Freigabe durch eine andere Person als die Verfasserin. Der Text bleibt solange unverändert.',
  'reports.frozenNote':
    'Am {day} als Nummer {number} freigegeben. Er ist eingefroren: Was {funder} liest, ändert sich nicht mehr.',
  'reports.hiddenNote':
    '{count, plural, =0 {Kein Wert muss verborgen werden.} one {# Wert ist zum Schutz kleiner Gruppen verborgen.} other {# Werte sind zum Schutz kleiner Gruppen verborgen.}} Wer alles bisher Freigegebene liest, kann keinen davon erschließen.',
  'reports.unsafeNote':
    'So kann er nicht freigegeben werden: Zusammen mit früher Freigegebenem würden kleine Gruppen bekannt ({cells}). Wählen Sie einen längeren Zeitraum oder warten Sie, bis mehr Personen gezählt werden können.',
  'reports.planNote':
    'Die Prüfung des Veröffentlichungsplans dieser Förderung ließ Zweifel. Vor der ersten Freigabe muss jemand entscheiden: Tabellen weglassen oder den Plan so veröffentlichen.',
  'reports.planLink': 'Zum Plan',
  'release.plan-not-confirmed':
    'Die Prüfung des Veröffentlichungsplans dieser Förderung ließ Zweifel, und niemand hat bisher entschieden. Lassen Sie auf der Seite der Förderung Tabellen weg oder bestätigen Sie den Plan. Es wurde nichts freigegeben.',
  'reports.submit': 'Um Freigabe bitten',
  'reports.submitted': 'Zur Freigabe gesendet.',
  'reports.reopen': 'Zurück zum Entwurf',
  'reports.release': 'Freigeben…',
  'reports.releaseNow': 'Freigeben',
  'reports.releaseTitle': 'An {funder} freigeben?',
  'reports.releaseText':
    'Der Bericht wird eingefroren, wie Sie ihn hier sehen, und kann nicht zurückgenommen werden. Ich habe die Texte gelesen und nichts gesehen, was über eine einzelne Person etwas verrät.',
  'reports.released': 'Als Nummer {number} freigegeben und eingefroren.',
  'reports.remove': 'Entwurf löschen',
  'reports.removeTitle': 'Diesen Entwurf löschen?',
  'reports.removeText': 'Die Texte gehen verloren. Was über Personen eingetragen ist, bleibt.',
  'reports.removed': 'Der Entwurf ist gelöscht.',
  'reports.words': 'Texte des Berichts',
  'reports.wordsNote':
    'Schreiben Sie über das Programm, nie über eine einzelne Person. Namen und kleine Zahlen werden markiert.',
  'reports.wordsSaved': 'Gespeichert.',
  'reports.tables': 'Tabellen neben dem Plan',
  'reports.tablesNote':
    'Der Plan der Förderung legt fest, was jeder Bericht zeigt. Nur diesem Bericht lässt sich eine Aufschlüsselung hinzufügen: Ihre Anzahlen werden auf Vielfache von {base} gerundet, ohne Anteile, und was kleine Gruppen verraten würde, bleibt weg.',
  'reports.tableOf': 'Was gezählt wird',
  'reports.tableBy': 'Aufgeschlüsselt nach',
  'reports.addTable': 'Tabelle hinzufügen',
  'reports.tableAdded': 'Die Tabelle ist hinzugefügt; sehen Sie sich die Vorschau an.',
  'reports.dropTable': 'Entfernen',
  'reports.dropTableOf': 'Entfernen: {table}',
  'reports.marks': 'Vor der Freigabe noch einmal lesen',
  'reports.markName': '{section}: „{found}“ ist Teil des Namens einer Person in diesen Programmen',
  'reports.markNumber': '{section}: {found} ist eine kleine Zahl',
  'reports.quality': 'Was nicht bekannt ist, und von wem',
  'reports.qualityNote':
    'Für Sie, nicht für die fördernde Stelle. Jede Antwort, die vor der Freigabe eingeht, zählt.',
  'reports.qualityNone': 'Von allen Gezählten ist es bekannt.',
  'reports.preview': 'So wie die fördernde Stelle ihn sehen wird',
  'reports.whatUnknown': 'Was wir nicht wissen',
  'reports.unknownDiffers':
    'Ob sich die {count}, von denen nichts bekannt ist, von den anderen unterscheiden.',
  'reports.unknownHidden': 'Wie viele nicht bekannt sind, wird zum Schutz kleiner Gruppen nicht gezeigt.',
  'reports.unknownNothing': 'Die Situation aller Gezählten ist bekannt.',
  'reports.oneDay': 'Es ist die Situation an einem Tag; was danach kam, steckt nicht darin.',
  'reports.wholeDefinition': 'Ganze Definition',
  'reports.reached': 'Wer teilgenommen hat',
  'reports.reachedNote': 'Personen, gezählt zwischen {from} und {until}',
  'reports.targets': 'Gegenüber dem Zugesagten',
  'reports.outcomes': 'Ergebnisse',
  'reports.answers': 'Was die fördernde Stelle antwortete',
  'reports.methods': 'Wie gezählt wurde',
  'reports.methodsProtect':
    'Anzahlen unter {threshold} und andere, die sie verraten würden, werden nicht gezeigt; {hidden, plural, =0 {hier keine} one {hier # Wert} other {hier # Werte}}. Anteile stehen nur da, wo alle ihre Anzahlen gezeigt sind.',
  'reports.methodsRange':
    'Die Spanne reicht vom schlechtesten bis zum besten Fall dessen, was nicht bekannt ist, und berücksichtigt den Zufall (Wilson, 95 %).',
  'reports.methodsNews':
    'Bekannt ist, was eine geplante Nachbefragung oder ein Register ergab; Nachrichten, die von selbst kamen, würden die Ergebnisse zu gut machen.',
  'reports.methodsRounded':
    'Anzahlen in Tabellen außerhalb des Veröffentlichungsplans sind auf Vielfache von {base} gerundet und haben keine Anteile; Anzahlen unter {threshold} werden auch dort nicht gezeigt.',
  'reports.methodsFrozen':
    'Als Nummer {number} am {day} freigegeben. Ändert sich nicht mehr. Prüfsumme {hash}.',
  'reports.definitionWho': 'Wer',
  'reports.definitionWhen': 'Wann',
  'reports.definitionCounts': 'Zählt',
  'reports.definitionUnknown': 'Nicht bekannt',
  'reports.definitionSource': 'Quelle',
  'reports.definitionVersion': '{id}, Version {version}',
  'reports.momentAfter': '{count, plural, =0 {am Tag} one {# {unit}} other {# {unit}}} {anchor}',
  'reports.momentWindow': 'gefragt zwischen {before} Tagen davor und {after} Tagen danach',
  'reportStatus.draft': 'Entwurf',
  'reportStatus.in-review': 'wartet auf Freigabe',
  'reportStatus.released': 'freigegeben',
  'reportStatus.accepted': 'von der fördernden Stelle angenommen',
  'reportStatus.returned': 'von der fördernden Stelle zurückgegeben',
  'reportSection.summary': 'Kurz gefasst',
  'reportSection.context': 'Was in diesem Zeitraum geschah',
  'reportSection.learned': 'Was wir gelernt haben',
  'reportSection.next': 'Wie es weitergeht',
  'momentAnchor.application': 'nach der Bewerbung',
  'momentAnchor.start': 'nach dem Beginn',
  'momentAnchor.event': 'nach der Veranstaltung',
  'momentAnchor.leaving': 'nach dem Ausscheiden',
  'momentAnchor.end-of-pair': 'nach dem Ende des Tandems',
  'momentAnchor.ready': 'nachdem alles bereit war',
  'momentUnit.months': '{count, plural, one {Monat} other {Monate}}',
  'momentUnit.quarters': '{count, plural, one {Quartal} other {Quartale}}',
  'momentUnit.days': '{count, plural, one {Tag} other {Tage}}',
  'report.no-such-table': 'Dieser Bericht hat keine solche Tabelle zum Aufschlüsseln.',
  'report.table-there': 'Der Bericht zeigt das schon.',
  'report.table-planned':
    'Der Plan der Förderung legt diese Tabelle fest. Dort lässt sie sich weglassen, vor der ersten Freigabe.',
  'release.own-words':
    'Sie haben diesen Bericht geschrieben. Eine andere Person mit dem Recht zur Freigabe muss ihn lesen und freigeben.',
  'release.grant-not-accepted':
    'Die fördernde Stelle hat diese Förderung noch nicht angenommen. Bitten Sie sie zuerst, die Einladung zu öffnen.',
  'release.not-safe':
    'Zusammen mit früher Freigegebenem würde dieser Bericht kleine Gruppen verraten. Es wurde nichts freigegeben.',
  'conflict.report-moved-on':
    'Jemand anderes hat diesen Bericht gerade weitergeführt. Es wurde nichts geändert; schauen Sie noch einmal.',
  'conflict.follow-up-closed':
    'Jemand anderes hat diese Nachbefragung gerade beendet. Es wurde nichts geändert.',
  'conflict.already-decided': 'Dieser Bericht wurde schon angenommen oder zurückgegeben.',
  'field.too-late': 'Wählen Sie {expected} oder einen früheren Tag.',
} as const satisfies Record<keyof typeof english, string>
