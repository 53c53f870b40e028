export const meetings = {
  'meetingHow.in-person': 'in person',
  'meetingHow.video': 'by video',
  'meetingHow.phone': 'by phone',
  'meetingHow.message': 'by messages',
  'meetingOutcome.held': 'took place',
  'meetingOutcome.cancelled': 'was cancelled',
  'meetingOutcome.mentee-absent': 'the mentee was not there',
  'meetingOutcome.mentor-absent': 'the mentor was not there',
  'loggedBy.mentee': 'logged by the mentee',
  'loggedBy.mentor': 'logged by the mentor',
  'loggedBy.staff': 'logged by staff',
} as const
