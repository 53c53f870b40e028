import type { grants as english } from '../en/grants.ts'

export const grants = {
  'grants.title': 'Subventions',
  'grants.below': 'Qui finance quoi, jusqu’à quand, et ce qui a été promis.',
  'grants.new': 'Nouvelle subvention',
  'grants.emptyTitle': 'Pas encore de subvention',
  'grants.emptyText':
    'Indiquez qui finance, pour quels programmes et pour quelle période. Les rapports se font pour une subvention.',
  'grants.columnGrant': 'Subvention',
  'grants.columnFunder': 'Financeur',
  'grants.columnProgrammes': 'Programmes',
  'grants.columnPeriod': 'Période',
  'grants.columnAmount': 'Montant',
  'grants.columnNextReport': 'Prochain rapport',
  'grants.notAccepted': 'invité, pas encore accepté',
  'grants.accepted': 'accepté',
  'grants.ended': 'terminée',
  'grants.progress': 'Objectifs et avancement',
  'grants.progressNote':
    'Compté aujourd’hui, avant toute protection des petits groupes ; le financeur ne voit que les chiffres publiés.',
  'grants.targetLine': '{reached} sur {target}, échéance {day}',
  'grants.noTargets': 'Aucun objectif n’a été convenu.',
  'grants.beyond':
    '{count, plural, =0 {Aucun duo actif ne dépasse cette subvention} one {# duo actif dépasse cette subvention} other {# duos actifs dépassent cette subvention}}',
  'grants.beyondLine': 'prévu jusqu’au {day}',
  'grants.reportingDates': 'Rapports attendus',
  'grants.noReportingDates': 'Aucune date de rapport n’a été convenue.',
  'grants.dueOn': 'pour le {day}',
  'grants.plan': 'Plan de publication',
  'grants.planNote':
    'Ce que montre chaque rapport de cette subvention, fixé avant la première publication pour que les suivantes ne la contredisent pas.',
  'grants.planCheck': 'Vérifié dans son ensemble',
  'grants.planDate':
    '{day} : {count, plural, =0 {personne n’est attendu} one {# personne attendue} other {# personnes attendues}}',
  'grants.planAllShown': 'Aucune valeur ne devra être masquée.',
  'grants.planHidden': 'Certaines valeurs seront masquées : {tables}.',
  'grants.planHiddenTable': '{table} ({hidden} sur {cells})',
  'grants.planTooFew':
    'Si peu de personnes qu’il vaut mieux publier un seul chiffre principal, en regroupant les périodes.',
  'grants.planRecorded': 'Sont attendues les personnes enregistrées à ce jour.',
  'grants.planBefore': 'Sont attendues autant de personnes que pendant la période précédente de même durée.',
  'grants.planNotSafe':
    'Ces rapports pris ensemble révéleraient de petits groupes. Retirez des tableaux ou espacez les rapports.',
  'grants.planDoubtful':
    'Quelqu’un doit décider avant la première publication : retirer des tableaux ou publier le plan tel quel.',
  'grants.planConfirm': 'Publier le plan tel quel…',
  'grants.planConfirmTitle': 'Publier ce plan tel quel ?',
  'grants.planConfirmText':
    'Chaque rapport est de nouveau protégé lors de sa publication ; une grande partie pourra alors être masquée. Après la première publication, le plan ne peut plus être modifié.',
  'grants.planConfirmNow': 'Publier tel quel',
  'grants.planConfirmed': 'Décidé par {name} le {day} : publié tel quel.',
  'grants.planFixed': 'Un rapport a été publié selon ce plan : il est fixé.',
  'grants.planLeaveOut': 'Retirer',
  'grants.planLeaveOutOf': 'Retirer : {table}',
  'grants.planLeaveOutTitle': 'Retirer ce tableau ?',
  'grants.planLeaveOutText':
    'Aucun rapport de cette subvention ne montrera « {table} », pas même ceux en cours de rédaction. Il ne pourra pas être remis.',
  'grants.planLeftOut': 'Le tableau est retiré.',
  'conflict.plan-fixed': 'Un rapport a déjà été publié selon ce plan : il est fixé. Rien n’a été modifié.',
  'plan.nothing-left': 'Au moins un tableau doit rester dans le plan.',
  'grants.fieldName': 'Nom de la subvention',
  'grants.fieldReference': 'Référence',
  'grants.fieldFunder': 'Financeur',
  'grants.fieldEmail': 'E-mail de la personne qui lit pour le financeur',
  'grants.fieldFrom': 'Du',
  'grants.fieldUntil': 'Au',
  'grants.fieldAmount': 'Montant en euros',
  'grants.fieldProgrammes': 'Programmes',
  'grants.create': 'Enregistrer la subvention',
  'grants.created': 'La subvention est enregistrée.',
  'grants.buildReport': 'Établir un rapport',
  'grants.invite': 'Inviter le financeur…',
  'grants.inviteTitle': 'Inviter {funder}',
  'grants.inviteText':
    'Un courrier avec un lien lui permet d’accepter cette subvention. Les rapports peuvent être publiés ensuite.',
  'grants.inviteSend': 'Envoyer l’invitation',
  'grants.inviteSent': 'L’invitation est en route vers {email}.',
  'grants.letterSubject': '{organisation} vous invite à une subvention',
  'grants.letterText':
    '{organisation} a enregistré la subvention « {name} » et vous demande de l’accepter. Les rapports apparaîtront ensuite dans votre portefeuille.\n\nConnectez-vous et acceptez ici, dans les {days} jours :\n{link}\n\nSi vous ne connaissez pas {organisation}, ne faites rien : sans votre accord il ne se passe rien.',
  'conflict.grant-accepted': 'Le financeur a déjà accepté cette subvention.',
  'invitation.not-valid':
    'Cette invitation n’est plus valable : elle a été utilisée, remplacée ou a plus de 30 jours. Demandez-en une nouvelle à l’organisation.',
} as const satisfies Record<keyof typeof english, string>
