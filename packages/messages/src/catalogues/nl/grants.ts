import type { grants as english } from '../en/grants.ts'

export const grants = {
  'grants.title': 'Subsidies',
  'grants.below': 'Wie wat betaalt, tot wanneer, en wat beloofd is.',
  'grants.new': 'Nieuwe subsidie',
  'grants.emptyTitle': 'Nog geen subsidie',
  'grants.emptyText':
    'Voer in wie betaalt, voor welke programma’s en voor welke periode. Rapporten maakt u voor een subsidie.',
  'grants.columnGrant': 'Subsidie',
  'grants.columnFunder': 'Financier',
  'grants.columnProgrammes': 'Programma’s',
  'grants.columnPeriod': 'Periode',
  'grants.columnAmount': 'Bedrag',
  'grants.columnNextReport': 'Volgend rapport',
  'grants.notAccepted': 'uitgenodigd, nog niet aanvaard',
  'grants.accepted': 'aanvaard',
  'grants.ended': 'afgelopen',
  'grants.progress': 'Doelen en voortgang',
  'grants.progressNote':
    'Vandaag geteld, voor de bescherming van kleine groepen; de financier ziet alleen vrijgegeven cijfers.',
  'grants.targetLine': '{reached} van {target}, tegen {day}',
  'grants.noTargets': 'Er zijn geen doelen afgesproken.',
  'grants.beyond':
    '{count, plural, =0 {Geen actief duo loopt langer dan deze subsidie} one {# actief duo loopt langer dan deze subsidie} other {# actieve duo’s lopen langer dan deze subsidie}}',
  'grants.beyondLine': 'gepland tot {day}',
  'grants.reportingDates': 'Rapporten',
  'grants.noReportingDates': 'Er zijn geen rapportdata afgesproken.',
  'grants.dueOn': 'tegen {day}',
  'grants.plan': 'Publicatieplan',
  'grants.planNote':
    'Wat elk rapport van deze subsidie toont, vastgelegd voor de eerste vrijgave zodat latere niet botsen met eerdere.',
  'grants.planCheck': 'Als geheel nagekeken',
  'grants.planDate':
    '{day}: {count, plural, =0 {niemand verwacht} one {# persoon verwacht} other {# mensen verwacht}}',
  'grants.planAllShown': 'Er hoeft geen waarde verborgen te worden.',
  'grants.planHidden': 'Sommige waarden worden verborgen: {tables}.',
  'grants.planHiddenTable': '{table} ({hidden} van {cells})',
  'grants.planTooFew':
    'Zo weinig mensen dat beter één kerncijfer gepubliceerd wordt, met periodes samengenomen.',
  'grants.planRecorded': 'Verwacht worden de mensen die tot vandaag geregistreerd zijn.',
  'grants.planBefore': 'Verwacht worden evenveel mensen als in de even lange tijd ervoor.',
  'grants.planNotSafe':
    'Uit deze rapporten samen zouden kleine groepen af te leiden zijn. Laat tabellen weg of rapporteer minder vaak.',
  'grants.planDoubtful':
    'Iemand moet voor de eerste vrijgave beslissen: tabellen weglaten of het plan publiceren zoals het is.',
  'grants.planConfirm': 'Plan publiceren zoals het is…',
  'grants.planConfirmTitle': 'Dit plan publiceren zoals het is?',
  'grants.planConfirmText':
    'Elk rapport wordt bij de vrijgave opnieuw beschermd; een groot deel kan dan verborgen zijn. Na de eerste vrijgave kan het plan niet meer veranderen.',
  'grants.planConfirmNow': 'Publiceren zoals het is',
  'grants.planConfirmed': 'Beslist door {name} op {day}: gepubliceerd zoals het is.',
  'grants.planFixed': 'Er is een rapport vrijgegeven volgens dit plan; het ligt vast.',
  'grants.planLeaveOut': 'Weglaten',
  'grants.planLeaveOutOf': 'Weglaten: {table}',
  'grants.planLeaveOutTitle': 'Deze tabel weglaten?',
  'grants.planLeaveOutText':
    'Geen rapport van deze subsidie zal “{table}” tonen, ook niet de rapporten waaraan nu geschreven wordt. De tabel kan niet teruggezet worden.',
  'grants.planLeftOut': 'De tabel is weggelaten.',
  'conflict.plan-fixed':
    'Er is al een rapport vrijgegeven volgens dit plan; het ligt vast. Er is niets veranderd.',
  'plan.nothing-left': 'Er moet minstens één tabel in het plan blijven.',
  'grants.fieldName': 'Naam van de subsidie',
  'grants.fieldReference': 'Kenmerk',
  'grants.fieldFunder': 'Financier',
  'grants.fieldEmail': 'E-mail van wie voor de financier leest',
  'grants.fieldFrom': 'Van',
  'grants.fieldUntil': 'Tot',
  'grants.fieldAmount': 'Bedrag in euro',
  'grants.fieldProgrammes': 'Programma’s',
  'grants.create': 'Subsidie invoeren',
  'grants.created': 'De subsidie is ingevoerd.',
  'grants.buildReport': 'Rapport maken',
  'grants.invite': 'Financier uitnodigen…',
  'grants.inviteTitle': '{funder} uitnodigen',
  'grants.inviteText':
    'Zij krijgen een brief met een link om deze subsidie te aanvaarden. Daarna kunnen rapporten vrijgegeven worden.',
  'grants.inviteSend': 'Uitnodiging versturen',
  'grants.inviteSent': 'De uitnodiging is onderweg naar {email}.',
  'grants.letterSubject': '{organisation} nodigt u uit voor een subsidie',
  'grants.letterText':
    '{organisation} voerde de subsidie “{name}” in en vraagt u ze te aanvaarden. Rapporten erover verschijnen dan in uw portefeuille.\n\nMeld u aan en aanvaard hier, binnen {days} dagen:\n{link}\n\nKent u {organisation} niet, doe dan niets: zonder uw aanvaarding gebeurt er niets.',
  'conflict.grant-accepted': 'De financier heeft deze subsidie al aanvaard.',
  'invitation.not-valid':
    'Deze uitnodiging is niet meer geldig: ze is gebruikt, vervangen door een nieuwere of ouder dan 30 dagen. Vraag de organisatie om een nieuwe.',
} as const satisfies Record<keyof typeof english, string>
