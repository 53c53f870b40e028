import type { errors as en } from '../en/errors.ts'

export const errors = {
  'errors.notFoundTitle': 'Deze pagina is niet gevonden',
  'errors.notFoundText': 'Misschien klopt het adres niet, of mag u dit dossier niet zien.',
  'errors.forbiddenTitle': 'U mag dit zien, maar niet doen',
  'errors.forbiddenText': 'Uw rol laat dit niet toe. Vraag het aan een beheerder van uw organisatie.',
  'errors.signedOutTitle': 'Meld u eerst aan',
  'errors.signedOutText': 'Uw sessie is afgelopen, of u bent nog niet aangemeld.',
  'errors.serverTitle': 'Er ging bij ons iets mis',
  'errors.serverText':
    'Wat u eerder opsloeg, is veilig. Probeer opnieuw; gebeurt het nog eens, verwittig uw beheerder.',
  'errors.networkTitle': 'Geen verbinding met de server',
  'errors.networkText': 'Niets van wat u typte is verloren. Controleer uw verbinding en probeer opnieuw.',
  'errors.conflictTitle': 'Iemand heeft dit intussen gewijzigd',
  'errors.conflictText': 'Er is niets overschreven. Herlaad om de nieuwe waarden te zien.',
  'errors.throttledTitle': 'Te veel aanvragen tegelijk',
  'errors.throttledText': 'Wacht even en probeer dan opnieuw.',
  'errors.invalidTitle': 'Enkele antwoorden kloppen niet',
  'errors.invalidText': 'Er is niets opgeslagen. De velden om na te kijken zijn gemarkeerd.',
  'errors.home': 'Naar de startpagina',
} satisfies Record<keyof typeof en, string>
