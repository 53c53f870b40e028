import type { meetings as source } from '../en/meetings.ts'

export const meetings = {
  'meetingHow.in-person': 'en personne',
  'meetingHow.video': 'en vidéo',
  'meetingHow.phone': 'par téléphone',
  'meetingHow.message': 'par messages',
  'meetingOutcome.held': 'a eu lieu',
  'meetingOutcome.cancelled': 'a été annulée',
  'meetingOutcome.mentee-absent': 'la personne mentorée était absente',
  'meetingOutcome.mentor-absent': 'le mentor était absent',
} satisfies Record<keyof typeof source, string>
