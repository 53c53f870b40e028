import type { errors as en } from '../en/errors.ts'

export const errors = {
  'errors.notFoundTitle': 'Page introuvable',
  'errors.notFoundText': 'L’adresse est peut-être mal saisie, ou vous n’avez pas accès à ce dossier.',
  'errors.forbiddenTitle': 'Vous pouvez voir ceci, mais pas le faire',
  'errors.forbiddenText': 'Votre rôle ne le permet pas. Demandez à un administrateur de votre organisation.',
  'errors.signedOutTitle': 'Connectez-vous d’abord',
  'errors.signedOutText': 'Votre session a pris fin, ou vous n’êtes pas encore connecté·e.',
  'errors.serverTitle': 'Une erreur s’est produite chez nous',
  'errors.serverText':
    'Ce que vous aviez enregistré est en sécurité. Réessayez ; si cela se répète, prévenez votre administrateur.',
  'errors.networkTitle': 'Pas de connexion au serveur',
  'errors.networkText':
    'Rien de ce que vous avez saisi n’est perdu. Vérifiez votre connexion, puis réessayez.',
  'errors.conflictTitle': 'Quelqu’un a modifié ceci entre-temps',
  'errors.conflictText': 'Rien n’a été écrasé. Rechargez pour voir les nouvelles valeurs.',
  'errors.throttledTitle': 'Trop de demandes à la fois',
  'errors.throttledText': 'Attendez un instant, puis réessayez.',
  'errors.invalidTitle': 'Certaines réponses sont à revoir',
  'errors.invalidText': 'Rien n’a été enregistré. Les champs à vérifier sont marqués.',
  'errors.home': 'Aller à la page d’accueil',
} satisfies Record<keyof typeof en, string>
