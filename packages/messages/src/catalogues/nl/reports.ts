import type { reports as english } from '../en/reports.ts'

export const reports = {
  'reports.title': 'Rapporten',
  'reports.below': 'Concepten, wat vrijgegeven is, en wat financiers antwoordden.',
  'reports.new': 'Nieuw rapport',
  'reports.emptyTitle': 'Nog geen rapport',
  'reports.emptyText':
    'Een rapport maakt u voor één subsidie en één periode, uit wat genoteerd is. U ziet het zoals de financier het zal zien, voor er iets het huis verlaat.',
  'reports.columnReport': 'Rapport',
  'reports.columnGrant': 'Subsidie',
  'reports.columnPeriod': 'Periode',
  'reports.columnStatus': 'Stand',
  'reports.columnReleased': 'Vrijgegeven',
  'reports.fieldGrant': 'Subsidie',
  'reports.fieldTitle': 'Titel',
  'reports.fieldFrom': 'Eerste dag',
  'reports.fieldUntil': 'Laatste dag',
  'reports.fieldAsOf': 'Wat bekend was tot',
  'reports.fieldLanguage': 'Taal van het rapport',
  'reports.create': 'Rapport maken',
  'reports.periodOf': '{from} tot {until}',
  'reports.releasedOn': 'vrijgegeven op {day}',
  'reports.asOf': 'zoals bekend op {day}',
  'reports.previewNote': 'Zo zal {funder} het zien. Er is nog niets vrijgegeven.',
  'reports.waitingNote':
    'Wacht op vrijgave door iemand anders dan de schrijver. De tekst kan intussen niet veranderen.',
  'reports.frozenNote':
    'Vrijgegeven op {day} als nummer {number}. Het ligt vast: wat {funder} leest verandert niet meer.',
  'reports.hiddenNote':
    '{count, plural, =0 {Er hoeft geen waarde verborgen te worden.} one {# waarde is verborgen om kleine groepen te beschermen.} other {# waarden zijn verborgen om kleine groepen te beschermen.}} Wie alles leest wat tot nu toe vrijgegeven is, kan er geen enkele uit afleiden.',
  'reports.unsafeNote':
    'Dit kan zo niet vrijgegeven worden: samen met wat eerder vrijgegeven is, zouden kleine groepen bekend worden ({cells}). Kies een langere periode of wacht tot meer mensen geteld kunnen worden.',
  'reports.planNote':
    'De controle van het publicatieplan van deze subsidie liet twijfels. Voor de eerste vrijgave moet iemand beslissen: tabellen weglaten of het plan publiceren zoals het is.',
  'reports.planLink': 'Naar het plan',
  'release.plan-not-confirmed':
    'De controle van het publicatieplan van deze subsidie liet twijfels en niemand heeft al beslist. Laat op de pagina van de subsidie tabellen weg of bevestig het plan. Er is niets vrijgegeven.',
  'reports.submit': 'Vrijgave vragen',
  'reports.submitted': 'Voor vrijgave verstuurd.',
  'reports.reopen': 'Terug naar concept',
  'reports.release': 'Vrijgeven…',
  'reports.releaseNow': 'Vrijgeven',
  'reports.releaseTitle': 'Vrijgeven aan {funder}?',
  'reports.releaseText':
    'Het rapport wordt vastgelegd zoals u het hier ziet en kan niet teruggenomen worden. Ik heb de teksten gelezen en niets gezien dat over één persoon iets verraadt.',
  'reports.released': 'Vrijgegeven als nummer {number}. Het ligt vast.',
  'reports.remove': 'Concept verwijderen',
  'reports.removeTitle': 'Dit concept verwijderen?',
  'reports.removeText': 'De teksten gaan verloren. Wat over mensen genoteerd is, blijft.',
  'reports.removed': 'Het concept is verwijderd.',
  'reports.words': 'Teksten van het rapport',
  'reports.wordsNote':
    'Schrijf over het programma, nooit over één persoon. Namen en kleine getallen worden gemarkeerd.',
  'reports.wordsSaved': 'Bewaard.',
  'reports.tables': 'Tabellen naast het plan',
  'reports.tablesNote':
    'Het plan van de subsidie legt vast wat elk rapport toont. Aan dit rapport alleen kan een uitsplitsing toegevoegd worden: de aantallen worden afgerond op veelvouden van {base}, zonder percentages, en wat kleine groepen zou verraden, blijft weg.',
  'reports.tableOf': 'Wat geteld wordt',
  'reports.tableBy': 'Uitgesplitst naar',
  'reports.addTable': 'Tabel toevoegen',
  'reports.tableAdded': 'De tabel is toegevoegd; kijk naar het voorbeeld.',
  'reports.dropTable': 'Weghalen',
  'reports.dropTableOf': 'Weghalen: {table}',
  'reports.marks': 'Lees nog eens na voor het naar buiten gaat',
  'reports.markName': '{section}: “{found}” is deel van de naam van iemand in deze programma’s',
  'reports.markNumber': '{section}: {found} is een klein getal',
  'reports.quality': 'Wat niet bekend is, en van wie',
  'reports.qualityNote':
    'Voor u, niet voor de financier. Elk antwoord dat voor de vrijgave binnenkomt, telt.',
  'reports.qualityNone': 'Van iedereen die telt is het bekend.',
  'reports.preview': 'Zoals de financier het zal zien',
  'reports.whatUnknown': 'Wat we niet weten',
  'reports.unknownDiffers': 'Of de {count} van wie niets bekend is van de anderen verschillen.',
  'reports.unknownHidden':
    'Hoeveel er niet bekend zijn, wordt niet getoond, om kleine groepen te beschermen.',
  'reports.unknownNothing': 'De situatie van iedereen die telt is bekend.',
  'reports.oneDay': 'Het is de situatie op één dag; wat daarna kwam zit er niet in.',
  'reports.wholeDefinition': 'Volledige definitie',
  'reports.reached': 'Wie deelnam',
  'reports.reachedNote': 'Mensen geteld tussen {from} en {until}',
  'reports.targets': 'Tegenover wat beloofd was',
  'reports.outcomes': 'Resultaten',
  'reports.answers': 'Wat de financier antwoordde',
  'reports.methods': 'Hoe dit geteld is',
  'reports.methodsProtect':
    'Aantallen onder {threshold}, en andere die ze zouden verraden, worden niet getoond; {hidden, plural, =0 {hier geen enkele} one {hier # waarde} other {hier # waarden}}. Aandelen staan er alleen waar al hun aantallen getoond zijn.',
  'reports.methodsRange':
    'De marge loopt van het slechtste tot het beste geval van wat niet bekend is, en houdt rekening met toeval (Wilson, 95%).',
  'reports.methodsNews':
    'Bekend is wat een geplande opvolging of een register heeft vastgesteld; nieuws dat vanzelf kwam, zou de resultaten te mooi maken.',
  'reports.methodsRounded':
    'Aantallen in tabellen buiten het publicatieplan zijn afgerond op veelvouden van {base} en hebben geen percentages; aantallen onder {threshold} worden ook daar niet getoond.',
  'reports.methodsFrozen':
    'Vrijgegeven als nummer {number} op {day}. Het verandert niet meer. Controlegetal {hash}.',
  'reports.definitionWho': 'Wie',
  'reports.definitionWhen': 'Wanneer',
  'reports.definitionCounts': 'Telt',
  'reports.definitionUnknown': 'Niet bekend',
  'reports.definitionSource': 'Bron',
  'reports.definitionVersion': '{id}, versie {version}',
  'reports.momentAfter': '{count, plural, =0 {op de dag} one {# {unit}} other {# {unit}}} {anchor}',
  'reports.momentWindow': 'gevraagd tussen {before} dagen ervoor en {after} dagen erna',
  'reportStatus.draft': 'concept',
  'reportStatus.in-review': 'wacht op vrijgave',
  'reportStatus.released': 'vrijgegeven',
  'reportStatus.accepted': 'aanvaard door de financier',
  'reportStatus.returned': 'teruggestuurd door de financier',
  'reportSection.summary': 'In het kort',
  'reportSection.context': 'Wat er in deze periode gebeurde',
  'reportSection.learned': 'Wat we leerden',
  'reportSection.next': 'Wat volgt',
  'momentAnchor.application': 'na de aanmelding',
  'momentAnchor.start': 'na de start',
  'momentAnchor.event': 'na het evenement',
  'momentAnchor.leaving': 'na het vertrek',
  'momentAnchor.end-of-pair': 'na het einde van het duo',
  'momentAnchor.ready': 'na klaar te zijn',
  'momentUnit.months': '{count, plural, one {maand} other {maanden}}',
  'momentUnit.quarters': '{count, plural, one {kwartaal} other {kwartalen}}',
  'momentUnit.days': '{count, plural, one {dag} other {dagen}}',
  'report.no-such-table': 'Dit rapport heeft zo’n tabel niet om uit te splitsen.',
  'report.table-there': 'Het rapport toont dit al.',
  'report.table-planned':
    'Het plan van de subsidie legt deze tabel vast. Ze kan daar weggelaten worden, voor de eerste vrijgave.',
  'release.own-words':
    'U hebt dit rapport geschreven. Iemand anders die mag vrijgeven moet het lezen en vrijgeven.',
  'release.grant-not-accepted':
    'De financier heeft deze subsidie nog niet aanvaard. Vraag eerst om de uitnodiging te openen.',
  'release.not-safe':
    'Samen met wat eerder vrijgegeven is, zou dit rapport kleine groepen verraden. Er is niets vrijgegeven.',
  'conflict.report-moved-on':
    'Iemand anders heeft dit rapport zojuist verder gezet. Er is niets veranderd; kijk opnieuw.',
  'conflict.follow-up-closed':
    'Iemand anders heeft deze opvolging zojuist afgesloten. Er is niets veranderd.',
  'conflict.already-decided': 'Dit rapport is al aanvaard of teruggestuurd.',
  'field.too-late': 'Kies {expected} of een eerdere dag.',
} as const satisfies Record<keyof typeof english, string>
