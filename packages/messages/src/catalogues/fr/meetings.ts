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
  'loggedBy.mentee': 'noté par la personne mentorée',
  'loggedBy.mentor': 'noté par le mentor',
  'loggedBy.staff': 'noté par l’équipe',
} satisfies Record<keyof typeof source, string>
