import type { portfolio as english } from '../en/portfolio.ts'

export const portfolio = {
  'portfolio.title': 'Portefeuille',
  'portfolio.headline':
    '{grants, plural, one {# subvention} other {# subventions}}, {released, plural, =0 {aucune avec un rapport publié} one {# avec un rapport publié} other {# avec un rapport publié}}',
  'portfolio.below': 'Tout ce qui est ici ne change que lorsqu’une organisation publie un rapport.',
  'portfolio.emptyTitle': 'Pas encore de subvention',
  'portfolio.emptyText':
    'Une subvention apparaît ici quand vous acceptez l’invitation de l’organisation que vous financez.',
  'portfolio.noRelease': 'Aucun rapport publié. Le premier est attendu le {day}.',
  'portfolio.noReleaseNoDate': 'Aucun rapport publié.',
  'portfolio.releasedOn': 'Rapport publié le {day}',
  'portfolio.endsSoon': 'se termine bientôt',
  'portfolio.reports': 'Rapports publiés',
  'portfolio.reportsBelow': 'Figés tels que publiés ; une révision est un rapport à part.',
  'portfolio.reportsEmptyTitle': 'Aucun rapport publié',
  'portfolio.reportsEmptyText': 'Les rapports arrivent ici à leur date, quand l’organisation les publie.',
  'portfolio.openReport': 'Ouvrir le rapport',
  'portfolio.number': 'N° {number}',
  'portfolio.downloadPdf': 'Télécharger le PDF',
  'portfolio.downloadCsv': 'Télécharger le CSV',
  'portfolio.downloadData': 'Télécharger les données',
  'portfolio.accept': 'Accepter le rapport',
  'portfolio.acceptTitle': 'Accepter ce rapport ?',
  'portfolio.acceptText': 'L’organisation voit que vous l’avez accepté.',
  'portfolio.accepted': 'Accepté.',
  'portfolio.return': 'Renvoyer avec un commentaire',
  'portfolio.returned': 'Renvoyé.',
  'portfolio.comment': 'Commentaire',
  'portfolio.comments': 'Vos réponses à l’organisation',
  'portfolio.commentLabel': 'Que doit savoir l’organisation ?',
  'portfolio.send': 'Envoyer',
  'portfolio.sent': 'Envoyé.',
  'portfolio.decidedLine': '{by}, le {day}',
  'portfolio.reportingDates': 'Échéances des rapports',
  'portfolio.invitationTitle': 'Accepter une subvention',
  'portfolio.invitationText':
    'Une organisation vous demande d’accepter une subvention. Ses rapports publiés apparaîtront ensuite dans votre portefeuille.',
  'portfolio.invitationAccept': 'Accepter la subvention',
  'portfolio.invitationDone': 'La subvention est dans votre portefeuille.',
  'portfolio.invitationNotYou':
    'Seule une personne qui administre votre financeur peut accepter une subvention.',
} as const satisfies Record<keyof typeof english, string>
