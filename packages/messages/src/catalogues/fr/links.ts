import type { links as source } from '../en/links.ts'

export const links = {
  'links.mailSubject': 'Un message de {organisation}',
  'links.mailHello': 'Bonjour {name},',
  'links.mailProposal':
    '{side, select, mentor {Nous avons trouvé une personne à accompagner pour vous.} other {Nous avons trouvé un mentor pour vous.}} Ouvrez cette page, s’il vous plaît. Vous pouvez y lire qui c’est, et répondre oui ou non.',
  'links.mailProposalAgain':
    'Nous vous avons écrit au sujet {side, select, mentor {d’une personne à accompagner} other {d’un mentor}}. Nous n’avons pas encore de réponse. Ouvrez cette page et répondez oui ou non. Vous pouvez aussi dire : parlez-moi d’abord.',
  'links.mailIntroduced':
    '{other} et vous avez dit oui. Vous pouvez maintenant vous rencontrer. Après chaque rencontre, notez-la sur cette page. Cela prend 30 secondes.',
  'links.mailAskMeeting':
    'Avez-vous rencontré {other} ? Nous n’avons pas de rencontre dans notre liste. Notez-la sur cette page, s’il vous plaît. Cela prend 30 secondes. Si vous avez besoin d’aide, répondez à cet e-mail.',
  'links.mailContact': 'Pour joindre {other} : {contact}',
  'links.mailEnd': 'Ce lien est seulement pour vous. Il fonctionne jusqu’au {day}.',
} satisfies Record<keyof typeof source, string>
