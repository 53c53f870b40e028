export const errors = {
  'errors.notFoundTitle': 'We could not find this page',
  'errors.notFoundText': 'The address may be mistyped, or the record is not yours to see.',
  'errors.forbiddenTitle': 'You may see this, but not do it',
  'errors.forbiddenText': 'Your role does not include it. Ask an administrator of your organisation.',
  'errors.serverTitle': 'Something broke on our side',
  'errors.serverText':
    'What you saved before is safe. Try again; if it happens twice, tell your administrator.',
  'errors.networkTitle': 'No connection to the server',
  'errors.networkText': 'Nothing you typed is lost. Check your connection, then try again.',
  'errors.conflictTitle': 'Somebody changed this in the meantime',
  'errors.conflictText': 'Nothing was overwritten. Reload to see the new values.',
  'errors.throttledTitle': 'Too many requests at once',
  'errors.throttledText': 'Wait a moment, then try again.',
  'errors.invalidTitle': 'Some answers need another look',
  'errors.invalidText': 'Nothing was saved. The fields to check are marked.',
  'errors.home': 'Go to the start page',
} as const
