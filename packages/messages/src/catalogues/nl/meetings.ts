import type { meetings as source } from '../en/meetings.ts'

export const meetings = {
  'meetingHow.in-person': 'persoonlijk',
  'meetingHow.video': 'via video',
  'meetingHow.phone': 'telefonisch',
  'meetingHow.message': 'via berichten',
  'meetingOutcome.held': 'heeft plaatsgevonden',
  'meetingOutcome.cancelled': 'ging niet door',
  'meetingOutcome.mentee-absent': 'de mentee was er niet',
  'meetingOutcome.mentor-absent': 'de mentor was er niet',
  'loggedBy.mentee': 'genoteerd door de mentee',
  'loggedBy.mentor': 'genoteerd door de mentor',
  'loggedBy.staff': 'genoteerd door het team',
} satisfies Record<keyof typeof source, string>
