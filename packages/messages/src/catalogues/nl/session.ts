import type { session as en } from '../en/session.ts'

export const session = {
  'session.signInTitle': 'Aanmelden',
  'session.signInDashboard': 'Voor coördinatoren en hun organisaties',
  'session.signInReporting': 'Voor financiers',
  'session.email': 'E-mailadres',
  'session.password': 'Wachtwoord',
  'session.signIn': 'Aanmelden',
  'session.showPassword': 'Wachtwoord tonen',
  'session.refused': 'E-mailadres en wachtwoord horen niet bij elkaar. Kijk beide na en probeer opnieuw.',
  'session.tooMany': 'Te veel pogingen. Wacht enkele minuten en probeer dan opnieuw.',
  'session.elsewhere': 'Dit account hoort bij de andere toepassing.',
  'session.toDashboard': 'Naar het dashboard',
  'session.toReporting': 'Naar de rapportagetoepassing',
  'session.ended': 'Uw sessie is afgelopen. Meld u opnieuw aan; wat u typte, staat er nog.',
  'memberRole.administrator': 'beheerder',
  'memberRole.lead': 'leidinggevende',
  'memberRole.coordinator': 'coördinator',
  'memberRole.assistant': 'assistent',
  'memberRole.observer': 'waarnemer',
  'memberRole.funderAdministrator': 'beheerder bij een financier',
  'memberRole.funderReader': 'lezer bij een financier',
} satisfies Record<keyof typeof en, string>
