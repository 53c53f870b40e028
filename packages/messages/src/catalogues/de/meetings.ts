import type { meetings as source } from '../en/meetings.ts'

export const meetings = {
  'meetingHow.in-person': 'persönlich',
  'meetingHow.video': 'per Video',
  'meetingHow.phone': 'am Telefon',
  'meetingHow.message': 'per Nachricht',
  'meetingOutcome.held': 'hat stattgefunden',
  'meetingOutcome.cancelled': 'ist ausgefallen',
  'meetingOutcome.mentee-absent': 'Mentee war nicht da',
  'meetingOutcome.mentor-absent': 'Mentor*in war nicht da',
  'loggedBy.mentee': 'von Mentee eingetragen',
  'loggedBy.mentor': 'von Mentor*in eingetragen',
  'loggedBy.staff': 'vom Team eingetragen',
} satisfies Record<keyof typeof source, string>
