import type { links as source } from '../en/links.ts'

export const links = {
  'links.mailSubject': 'Een bericht van {organisation}',
  'links.mailHello': 'Dag {name},',
  'links.mailProposal':
    '{side, select, mentor {We hebben een mentee voor u gevonden.} other {We hebben een mentor voor u gevonden.}} Open deze pagina. Daar leest u wie het is. U kunt ja of nee antwoorden.',
  'links.mailProposalAgain':
    'We schreven u over {side, select, mentor {een mentee} other {een mentor}}. We hebben nog geen antwoord. Open deze pagina en antwoord ja of nee. U kunt ook zeggen: praat eerst met mij.',
  'links.mailIntroduced':
    'U en {other} hebben allebei ja gezegd. U kunt elkaar nu ontmoeten. Noteer elke ontmoeting op deze pagina. Dat duurt 30 seconden.',
  'links.mailAskMeeting':
    'Hebt u {other} ontmoet? In onze lijst staat geen ontmoeting. Noteer ze op deze pagina. Dat duurt 30 seconden. Hebt u hulp nodig? Antwoord op deze e-mail.',
  'links.mailContact': 'Zo bereikt u {other}: {contact}',
  'links.mailEnd': 'De link is alleen voor u. Hij werkt tot {day}.',
} satisfies Record<keyof typeof source, string>
