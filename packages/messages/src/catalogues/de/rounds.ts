import type { rounds as en } from '../en/rounds.ts'

export const rounds = {
  'poolOut.eligibility-open': 'Aufnahme noch nicht entschieden',
  'poolOut.preparing': 'noch zu erledigen: {steps}',
  'poolOut.paired': 'hat schon ein Tandem',
  'poolOut.on-hold': 'pausiert',
  'poolOut.suspended': 'gesperrt',
  'poolOut.full':
    '{places, plural, =0 {hat keinen Platz} one {der Platz ist vergeben} other {alle # Plätze sind vergeben}}',
  'poolOut.resting': 'macht Pause',
  'poolOut.restricted': 'nur noch als Nachweis aufbewahrt',
  'poolOut.gone': 'nimmt nicht mehr teil',
  'round.not-published': 'Dieses Programm ist noch nicht veröffentlicht. Veröffentlichen Sie es zuerst.',
  'round.no-policy':
    'Dieses Programm sagt nicht, was bei der Zuordnung zählt. Ergänzen Sie das zuerst im Programm.',
  'round.replaced': 'Diese Runde wurde neu berechnet. Nehmen Sie aus der neueren an.',
  'round.already-accepted': 'Dieses Tandem wurde schon angenommen. Nichts wurde doppelt verschickt.',
  'round.already-dismissed': 'Jemand hat „nicht diese beiden“ gesagt. Nehmen Sie das zuerst zurück.',
  'round.is-over': 'Diese Runde läuft nicht mehr.',
  'round.pinned-to-another':
    'Diese Person ist mit einer anderen Mentorin oder einem anderen Mentor fixiert. Lösen Sie das zuerst.',
  'round.more-pins-than-places':
    '{places, plural, =0 {Hier ist kein Platz frei.} one {Hier ist ein Platz frei, und der ist fixiert.} other {Hier sind # Plätze frei, und alle sind fixiert.}}',
  'roundStatus.queued': 'wartet',
  'roundStatus.running': 'läuft',
  'roundStatus.done': 'Entwurf',
  'roundStatus.failed': 'fehlgeschlagen',
  'roundStatus.cancelled': 'abgebrochen',
  'roundProblem.pin.mentee-twice': '{mentee} ist mit mehreren fixiert: {mentors}. Behalten Sie eine davon.',
  'roundProblem.pin.mentor-over-capacity':
    'Bei {mentor} {capacity, plural, =0 {ist kein Platz} one {ist ein Platz} other {sind # Plätze}} frei, fixiert sind {mentees}. Lösen Sie einige.',
  'roundProblem.pin.forbidden':
    '{mentee} und {mentor} sind fixiert, dürfen aber nicht vorgeschlagen werden: {why}. Lösen Sie das.',
  'roundProblem.pin.active': '{mentee} hat ein laufendes Tandem und ist mit {mentor} fixiert. Lösen Sie das.',
  'roundProblem.person.unknown': '{person} ist fixiert, nimmt aber nicht mehr teil. Lösen Sie das.',
  'roundProblem.unexpected':
    'Bei uns ist etwas schiefgegangen. Nichts wurde geändert; starten Sie die Runde neu.',
  'objective.most-pairs': 'möglichst viele Tandems, dann die beste Summe',
  'objective.best-total': 'die beste Summe, auch wenn jemand leer ausgeht',
  'objective.fairest': 'das schwächste Tandem so gut wie möglich, dann das nächste',
  'objective.stable': 'keine zwei, die beide lieber einander hätten',
  'matchReason.same.equal': 'beide: {value}',
  'matchReason.same.differs': '{mentee} und {mentor}',
  'matchReason.different.differs': 'verschieden: {mentee} und {mentor}',
  'matchReason.different.equal': 'dasselbe: {value}',
  'matchReason.overlap.asked':
    '{sharedCount, plural, =0 {bietet nichts davon: {missing}} other {{missingCount, plural, =0 {bietet alles: {shared}} other {bietet {sharedCount} von {asked}: {shared}}}}}',
  'matchReason.overlap.nothing-asked': 'wünscht nichts Bestimmtes',
  'matchReason.overlap.common': '{sharedCount, plural, =0 {nichts gemeinsam} other {gemeinsam: {shared}}}',
  'matchReason.language.common': 'gemeinsam {language} {level}',
  'matchReason.language.none': 'keine gemeinsame Sprache',
  'matchReason.near.distance': '{kilometres} km entfernt',
  'matchReason.near.too-far': '{kilometres} km entfernt, weiter als {limit} km',
  'matchReason.number.distance': '{difference} auseinander',
  'matchReason.number.at-least': 'Mentor/in {mentor}, Mentee {mentee}',
  'matchReason.number.at-most': 'Mentor/in {mentor}, Mentee {mentee}',
  'matchReason.number.within': 'Mentor/in {mentor}, Mentee {mentee}',
  'matchReason.taxonomy.shared': '{shared, plural, one {# Stufe} other {# Stufen}} von {of} gemeinsam',
  'matchReason.taxonomy.apart': 'nicht verwandt',
  'matchReason.taxonomy.nothing-asked': 'wünscht nichts Bestimmtes',
  'matchReason.calendar.common': 'gemeinsam: {stretches}',
  'matchReason.calendar.none': 'keine gemeinsame Zeit',
  'matchReason.text.shared': 'beide schreiben von {words}',
  'matchReason.text.apart': 'keine Wörter gemeinsam',
  'matchReason.looking-for.found': 'wünschte {wanted}',
  'matchReason.looking-for.missed': 'wünschte {wanted}, nicht erfüllt',
  'matchReason.looking-for.nothing-wanted': 'kein Wunsch',
  'matchReason.looking-for.both':
    '{met, plural, =0 {keiner der beiden Wünsche erfüllt} one {einer von zwei Wünschen erfüllt} other {beide Wünsche erfüllt}}',
  'matchReason.unknown.value':
    '{side, select, mentee {vom Mentee nicht bekannt} mentor {von der mentorierenden Person nicht bekannt} other {von beiden nicht bekannt}}, {treatedAs, select, neutral {als Durchschnitt gezählt} nothing {zählt nicht} full {voll gezählt} other {kein Tandem ohne diese Angabe}}',
  'matchReason.waiting.bonus':
    '{rounds, plural, =0 {wartet seit {days, plural, one {# Tag} other {# Tagen}} (+{points})} one {ging letztes Mal leer aus (+{points})} other {ging # Mal leer aus (+{points})}}',
  'matchReason.check.requirement-unknown':
    '{label} ist nötig und nicht bekannt: fragen Sie vor dem Vorschlag',
  'matchReason.check.requirement-failed': '{label} ist nötig und nicht erfüllt',
  'matchReason.check.unknown-forbids': '{label} ist nicht bekannt; das Programm bildet kein Tandem ohne',
  'matchReason.check.below-minimum': 'unter Ihrem Minimum von {minimum}',
  'matchReason.forbidden.coordinator': 'Sie haben „nicht diese beiden“ gesagt',
  'matchReason.forbidden.never-together': 'nie zusammen vorzuschlagen',
  'matchReason.forbidden.declined': 'eine der beiden Personen hat schon abgelehnt',
  'matchReason.forbidden.former-pair': 'waren schon ein Tandem',
  'matchReason.forbidden.relatives': 'sind verwandt',
  'matchReason.forbidden.same-employer': 'haben denselben Arbeitgeber',
  'matchReason.forbidden.avoided': 'eine Person soll die andere meiden',
  'matchReason.forbidden.same-person': 'sind dieselbe Person',
  'matchReason.unmatched.no-places': 'niemand hat einen freien Platz',
  'matchReason.unmatched.requirement': 'niemand erfüllt „{label}“',
  'matchReason.unmatched.requirements': 'niemand erfüllt {labels} zugleich',
  'matchReason.unmatched.forbidden':
    '{mentors, plural, one {die einzige passende Person darf nicht vorgeschlagen werden} other {die # passenden Personen dürfen nicht vorgeschlagen werden}}',
  'matchReason.unmatched.below-minimum': 'läge unter Ihrem Minimum von {minimum}: höchstens {best}',
  'matchReason.unmatched.full':
    '{mentors, plural, one {die einzige passende Person ist vergeben} other {alle # passenden Personen sind vergeben}}',
  'matchReason.change.wish':
    '{mentors, plural, one {# Person} other {# Personen}}, wenn „{label}“ ein Wunsch wäre',
  'matchReason.change.minimum':
    '{mentors, plural, one {# Person} other {# Personen}} ohne das Minimum von {minimum}',
  'matchReason.blocked.requirement': '„{label}“ ist nötig und nicht erfüllt',
  'matchReason.blocked.below-minimum': 'Wert {score}, unter Ihrem Minimum von {minimum}',
  'matchReason.blocked.mentee-pinned': 'die Mentee-Seite ist mit {mentor} fixiert',
  'matchReason.blocked.mentor-pinned': 'die Plätze sind mit {mentees} fixiert',
  'matchReason.blocked.mentee-active': 'die Mentee-Seite hat ein laufendes Tandem mit {mentor}',
  'matchReason.blocked.no-place':
    '{capacity, plural, =0 {es gibt keinen Platz} one {der Platz ist vergeben} other {alle # Plätze sind vergeben}}',
  'matchReason.blocked.groups': 'die Gruppen könnten nicht alle ihre Mindestgröße erreichen',
  'matchReason.changed.weight': '„{label}“ zählt {is} % statt {was} %',
  'matchReason.changed.requirement': '„{label}“ ist jetzt {is, select, must {nötig} other {ein Wunsch}}',
  'matchReason.changed.criterion-added': '„{label}“ ist neu und zählt {is} %',
  'matchReason.changed.criterion-removed': '„{label}“ zählt nicht mehr; es waren {was} %',
  'matchReason.changed.criterion': '„{label}“ wird anders verglichen',
  'matchReason.changed.minimum': 'der Mindestwert ist {is} statt {was}',
  'matchReason.changed.objective': 'die Runde wählt jetzt {is}',
  'matchReason.changed.waiting': 'Wartezeit zählt anders',
  'matchReason.changed.pins':
    '{added, plural, =0 {} one {# Fixierung mehr} other {# Fixierungen mehr}}{removed, plural, =0 {} one { # Fixierung weniger} other { # Fixierungen weniger}}',
  'matchReason.changed.forbidden':
    '{added, plural, =0 {} one {ein Tandem mehr getrennt} other {# Tandems mehr getrennt}}{removed, plural, =0 {} one { ein Tandem weniger getrennt} other { # Tandems weniger getrennt}}',
  'matchReason.changed.people':
    'Mentees: {joinedMentees} mehr, {leftMentees} weniger; Begleitende: {joinedMentors} mehr, {leftMentors} weniger',
  'matchReason.changed.values':
    '{people, plural, =0 {etwas anderes hat sich geändert} one {von einer Person ist etwas anderes bekannt} other {von # Personen ist etwas anderes bekannt}}',
  'matchReason.changed.seed': 'gleiche Möglichkeiten wurden neu ausgelost',
  'round.not-kept':
    'Diese Runde entstand, bevor Runden ihre Grundlage aufbewahrten. Berechnen Sie sie neu, um das zu fragen.',
  'round.nothing-before': 'Das ist der erste Lauf: Es gibt nichts zum Vergleichen.',
  'matchReason.preference.ranked':
    '{menteeOf, plural, =0 {} other {{menteeRank, plural, =0 {nicht auf der Liste der Mentee-Seite} other {Nummer # auf der Liste der Mentee-Seite}}}}{mentorOf, plural, =0 {} other { · {mentorRank, plural, =0 {nicht auf der Liste der Gegenseite} other {Nummer # auf der Liste der Gegenseite}}}}',
  'matchReason.preference.rated': 'nach dem Gespräch mit {percent} % bewertet',
  'matchReason.function.said': '{text} ({percent} %)',
  'matchReason.forbidden.refused': 'eine Person hat die andere abgelehnt',
} satisfies Record<keyof typeof en, string>
