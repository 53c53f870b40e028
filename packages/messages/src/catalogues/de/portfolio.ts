import type { portfolio as english } from '../en/portfolio.ts'

export const portfolio = {
  'portfolio.title': 'Portfolio',
  'portfolio.headline':
    '{grants, plural, one {# Förderung} other {# Förderungen}}, {released, plural, =0 {noch keine mit freigegebenem Bericht} one {# mit freigegebenem Bericht} other {# mit freigegebenem Bericht}}',
  'portfolio.below': 'Alles hier ändert sich nur, wenn eine Organisation einen Bericht freigibt.',
  'portfolio.emptyTitle': 'Noch keine Förderung',
  'portfolio.emptyText':
    'Eine Förderung erscheint hier, sobald Sie die Einladung der geförderten Organisation annehmen.',
  'portfolio.noRelease': 'Noch kein Bericht freigegeben. Der erste ist am {day} fällig.',
  'portfolio.noReleaseNoDate': 'Noch kein Bericht freigegeben.',
  'portfolio.releasedOn': 'Bericht am {day} freigegeben',
  'portfolio.endsSoon': 'endet bald',
  'portfolio.reports': 'Freigegebene Berichte',
  'portfolio.reportsBelow': 'Eingefroren, wie sie freigegeben wurden; eine Revision ist ein eigener Bericht.',
  'portfolio.reportsEmptyTitle': 'Noch kein Bericht freigegeben',
  'portfolio.reportsEmptyText':
    'Berichte kommen hier zu ihren Terminen an, wenn die Organisation sie freigibt.',
  'portfolio.openReport': 'Bericht öffnen',
  'portfolio.number': 'Nr. {number}',
  'portfolio.downloadPdf': 'PDF herunterladen',
  'portfolio.downloadCsv': 'CSV herunterladen',
  'portfolio.downloadData': 'Daten herunterladen',
  'portfolio.accept': 'Bericht annehmen',
  'portfolio.acceptTitle': 'Diesen Bericht annehmen?',
  'portfolio.acceptText': 'Die Organisation sieht, dass Sie ihn angenommen haben.',
  'portfolio.accepted': 'Angenommen.',
  'portfolio.return': 'Mit Anmerkung zurückgeben',
  'portfolio.returned': 'Zurückgegeben.',
  'portfolio.comment': 'Anmerkung',
  'portfolio.comments': 'Ihre Antworten an die Organisation',
  'portfolio.commentLabel': 'Was soll die Organisation wissen?',
  'portfolio.send': 'Absenden',
  'portfolio.sent': 'Gesendet.',
  'portfolio.decidedLine': '{by} am {day}',
  'portfolio.reportingDates': 'Wann Berichte fällig sind',
  'portfolio.invitationTitle': 'Eine Förderung annehmen',
  'portfolio.invitationText':
    'Eine Organisation bittet Sie, eine Förderung anzunehmen. Ihre freigegebenen Berichte erscheinen dann in Ihrem Portfolio.',
  'portfolio.invitationAccept': 'Förderung annehmen',
  'portfolio.invitationDone': 'Die Förderung steht in Ihrem Portfolio.',
  'portfolio.invitationNotYou': 'Nur wer Ihre fördernde Stelle verwaltet, kann eine Förderung annehmen.',
} as const satisfies Record<keyof typeof english, string>
