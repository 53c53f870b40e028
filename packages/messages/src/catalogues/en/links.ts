export const links = {
  'links.mailSubject': 'A message from {organisation}',
  'links.mailHello': 'Hello {name},',
  'links.mailProposal':
    '{side, select, mentor {We have found a mentee for you.} other {We have found a mentor for you.}} Please open this page. There you can read who it is, and answer yes or no.',
  'links.mailProposalAgain':
    'We wrote to you about {side, select, mentor {a mentee} other {a mentor}} and have no answer yet. Please open this page and answer yes or no. You can also say: talk to me first.',
  'links.mailIntroduced':
    'You and {other} both said yes. You can now meet. After each meeting, write it down on this page. It takes 30 seconds.',
  'links.mailAskMeeting':
    'Have you met {other}? We have no meeting in our list. Please write it down on this page. It takes 30 seconds. If you need help, answer this e-mail.',
  'links.mailContact': 'How to reach {other}: {contact}',
  'links.mailEnd': 'The link is only for you. It works until {day}.',
} as const
