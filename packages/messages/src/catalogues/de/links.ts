import type { links as source } from '../en/links.ts'

export const links = {
  'links.mailSubject': 'Eine Nachricht von {organisation}',
  'links.mailHello': 'Guten Tag {name},',
  'links.mailProposal':
    '{side, select, mentor {Wir haben einen Mentee für Sie gefunden.} other {Wir haben für Sie jemanden gefunden, der Sie begleitet.}} Bitte öffnen Sie diese Seite. Dort lesen Sie, wer es ist. Sie können ja oder nein sagen.',
  'links.mailProposalAgain':
    'Wir haben Ihnen wegen {side, select, mentor {eines Mentees} other {einer Begleitung}} geschrieben. Wir haben noch keine Antwort. Bitte öffnen Sie diese Seite und sagen Sie ja oder nein. Sie können auch sagen: Sprechen Sie zuerst mit mir.',
  'links.mailIntroduced':
    'Sie und {other} haben beide ja gesagt. Sie können sich jetzt treffen. Tragen Sie jedes Treffen auf dieser Seite ein. Das dauert 30 Sekunden.',
  'links.mailAskMeeting':
    'Haben Sie {other} getroffen? In unserer Liste steht kein Treffen. Bitte tragen Sie es auf dieser Seite ein. Das dauert 30 Sekunden. Brauchen Sie Hilfe? Antworten Sie auf diese E-Mail.',
  'links.mailContact': 'So erreichen Sie {other}: {contact}',
  'links.mailEnd': 'Der Link ist nur für Sie. Er funktioniert bis {day}.',
} satisfies Record<keyof typeof source, string>
