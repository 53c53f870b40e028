import type { rounds as en } from '../en/rounds.ts'

export const rounds = {
  'poolOut.eligibility-open': 'toelating nog niet beslist',
  'poolOut.preparing': 'nog te doen: {steps}',
  'poolOut.paired': 'heeft al een duo',
  'poolOut.on-hold': 'in pauze',
  'poolOut.suspended': 'geschorst',
  'poolOut.full':
    '{places, plural, =0 {heeft geen plaats} one {de plaats is bezet} other {alle # plaatsen zijn bezet}}',
  'poolOut.resting': 'rust even',
  'poolOut.restricted': 'alleen nog als archief bewaard',
  'poolOut.gone': 'doet niet meer mee',
  'round.not-published': 'Dit programma is nog niet gepubliceerd. Publiceer het eerst.',
  'round.no-policy':
    'Dit programma zegt niet wat telt bij het koppelen. Voeg dat eerst toe aan het programma.',
  'round.replaced': 'Deze ronde is opnieuw uitgevoerd. Aanvaard vanuit de nieuwere.',
  'round.already-accepted': 'Iemand heeft dit duo al aanvaard. Er is niets twee keer verstuurd.',
  'round.already-dismissed': 'Iemand heeft gezegd “niet deze twee”. Maak dat eerst ongedaan.',
  'round.is-over': 'Deze ronde loopt niet meer.',
  'round.pinned-to-another': 'Deze mentee staat vast met een andere mentor. Maak dat duo eerst los.',
  'round.more-pins-than-places':
    '{places, plural, =0 {Deze mentor heeft geen vrije plaats.} one {Deze mentor heeft één vrije plaats, en die staat vast.} other {Deze mentor heeft # vrije plaatsen, en die staan allemaal vast.}}',
  'roundStatus.queued': 'wacht op zijn beurt',
  'roundStatus.running': 'loopt',
  'roundStatus.done': 'ontwerp',
  'roundStatus.failed': 'mislukt',
  'roundStatus.cancelled': 'geannuleerd',
  'roundProblem.pin.mentee-twice': '{mentee} staat vast met meer dan één mentor: {mentors}. Behoud er één.',
  'roundProblem.pin.mentor-over-capacity':
    '{mentor} heeft {capacity, plural, =0 {geen vrije plaats} one {één vrije plaats} other {# vrije plaatsen}} en staat vast met {mentees}. Maak er enkele los.',
  'roundProblem.pin.forbidden':
    '{mentee} en {mentor} staan vast, maar mogen niet worden voorgesteld: {why}. Maak ze los.',
  'roundProblem.pin.active': '{mentee} heeft een lopend duo en staat vast met {mentor}. Maak ze los.',
  'roundProblem.person.unknown': '{person} staat vast, maar doet niet meer mee. Maak het duo los.',
  'roundProblem.unexpected': 'Er ging bij ons iets mis. Er is niets gewijzigd; voer de ronde opnieuw uit.',
  'objective.most-pairs': 'zoveel mogelijk duo’s, dan het beste totaal',
  'objective.best-total': 'het beste totaal, ook als iemand zonder blijft',
  'objective.fairest': 'het zwakste duo zo goed mogelijk, dan het volgende',
  'objective.stable': 'geen twee die allebei liever elkaar hadden',
  'matchReason.same.equal': 'allebei: {value}',
  'matchReason.same.differs': '{mentee} en {mentor}',
  'matchReason.different.differs': 'verschillend: {mentee} en {mentor}',
  'matchReason.different.equal': 'hetzelfde: {value}',
  'matchReason.overlap.asked':
    '{sharedCount, plural, =0 {biedt niets van: {missing}} other {{missingCount, plural, =0 {biedt alles: {shared}} other {biedt {sharedCount} van {asked}: {shared}}}}}',
  'matchReason.overlap.nothing-asked': 'vraagt niets bijzonders',
  'matchReason.overlap.common':
    '{sharedCount, plural, =0 {niets gemeenschappelijk} other {gemeenschappelijk: {shared}}}',
  'matchReason.language.common': 'samen {language} {level}',
  'matchReason.language.none': 'geen gemeenschappelijke taal',
  'matchReason.near.distance': '{kilometres} km van elkaar',
  'matchReason.near.too-far': '{kilometres} km van elkaar, verder dan {limit} km',
  'matchReason.number.distance': '{difference} verschil',
  'matchReason.number.at-least': 'mentor {mentor}, mentee {mentee}',
  'matchReason.number.at-most': 'mentor {mentor}, mentee {mentee}',
  'matchReason.number.within': 'mentor {mentor}, mentee {mentee}',
  'matchReason.taxonomy.shared':
    '{shared, plural, one {# niveau} other {# niveaus}} van {of} gemeenschappelijk',
  'matchReason.taxonomy.apart': 'niet verwant',
  'matchReason.taxonomy.nothing-asked': 'vraagt niets bijzonders',
  'matchReason.calendar.common': 'samen: {stretches}',
  'matchReason.calendar.none': 'geen gemeenschappelijk moment',
  'matchReason.text.shared': 'allebei schrijven ze over {words}',
  'matchReason.text.apart': 'geen woorden gemeenschappelijk',
  'matchReason.looking-for.found': 'vroeg om {wanted}',
  'matchReason.looking-for.missed': 'vroeg om {wanted}, niet vervuld',
  'matchReason.looking-for.nothing-wanted': 'geen wens',
  'matchReason.looking-for.both':
    '{met, plural, =0 {geen van beide wensen vervuld} one {één van twee wensen vervuld} other {beide wensen vervuld}}',
  'matchReason.unknown.value':
    '{side, select, mentee {niet bekend van de mentee} mentor {niet bekend van de mentor} other {van geen van beiden bekend}}, {treatedAs, select, neutral {als gemiddeld geteld} nothing {telt niet mee} full {volledig geteld} other {geen duo zonder dit}}',
  'matchReason.waiting.bonus':
    '{rounds, plural, =0 {wacht al {days, plural, one {# dag} other {# dagen}} (+{points})} one {vorige keer zonder duo (+{points})} other {# keer zonder duo (+{points})}}',
  'matchReason.check.requirement-unknown': '{label} is vereist en niet bekend: vraag het voor u voorstelt',
  'matchReason.check.requirement-failed': '{label} is vereist en niet vervuld',
  'matchReason.check.unknown-forbids': '{label} is niet bekend; het programma vormt geen duo zonder',
  'matchReason.check.below-minimum': 'onder uw minimum van {minimum}',
  'matchReason.forbidden.coordinator': 'u zei “niet deze twee”',
  'matchReason.forbidden.never-together': 'nooit samen voorstellen',
  'matchReason.forbidden.declined': 'een van beiden weigerde eerder',
  'matchReason.forbidden.former-pair': 'waren al een duo',
  'matchReason.forbidden.relatives': 'zijn familie',
  'matchReason.forbidden.same-employer': 'hebben dezelfde werkgever',
  'matchReason.forbidden.avoided': 'de een moet de ander vermijden',
  'matchReason.forbidden.same-person': 'zijn dezelfde persoon',
  'matchReason.unmatched.no-places': 'geen mentor heeft een vrije plaats',
  'matchReason.unmatched.requirement': 'geen mentor voldoet aan “{label}”',
  'matchReason.unmatched.requirements': 'geen mentor voldoet samen aan {labels}',
  'matchReason.unmatched.forbidden':
    '{mentors, plural, one {de enige passende mentor mag niet worden voorgesteld} other {de # passende mentoren mogen niet worden voorgesteld}}',
  'matchReason.unmatched.below-minimum': 'zou onder uw minimum van {minimum} liggen: hoogstens {best}',
  'matchReason.unmatched.full':
    '{mentors, plural, one {de enige passende mentor is volzet} other {alle # passende mentoren zijn volzet}}',
  'matchReason.change.wish':
    '{mentors, plural, one {# mentor} other {# mentoren}} als “{label}” een wens was',
  'matchReason.change.minimum':
    '{mentors, plural, one {# mentor} other {# mentoren}} zonder het minimum van {minimum}',
  'matchReason.blocked.requirement': '“{label}” is vereist en niet vervuld',
  'matchReason.blocked.below-minimum': 'scoort {score}, onder uw minimum van {minimum}',
  'matchReason.blocked.mentee-pinned': 'de mentee staat vast met {mentor}',
  'matchReason.blocked.mentor-pinned': 'de plaatsen staan vast met {mentees}',
  'matchReason.blocked.mentee-active': 'de mentee heeft een lopend duo met {mentor}',
  'matchReason.blocked.no-place':
    '{capacity, plural, =0 {de mentor heeft geen plaats} one {de plaats is bezet} other {alle # plaatsen zijn bezet}}',
  'matchReason.blocked.groups': 'de groepen zouden niet allemaal hun kleinste omvang halen',
  'matchReason.changed.weight': '“{label}” telt voor {is} % in plaats van {was} %',
  'matchReason.changed.requirement': '“{label}” is nu {is, select, must {vereist} other {een wens}}',
  'matchReason.changed.criterion-added': '“{label}” is nieuw en telt voor {is} %',
  'matchReason.changed.criterion-removed': '“{label}” telt niet meer mee; het was {was} %',
  'matchReason.changed.criterion': '“{label}” wordt anders vergeleken',
  'matchReason.changed.minimum': 'de minimumscore is {is} in plaats van {was}',
  'matchReason.changed.objective': 'de ronde kiest nu {is}',
  'matchReason.changed.waiting': 'wachttijd telt anders',
  'matchReason.changed.pins':
    '{added, plural, =0 {} one {# vast duo meer} other {# vaste duo’s meer}}{removed, plural, =0 {} one { # vast duo minder} other { # vaste duo’s minder}}',
  'matchReason.changed.forbidden':
    '{added, plural, =0 {} one {één duo meer gescheiden} other {# duo’s meer gescheiden}}{removed, plural, =0 {} one { één duo minder gescheiden} other { # duo’s minder gescheiden}}',
  'matchReason.changed.people':
    'mentees: {joinedMentees} meer, {leftMentees} minder; mentoren: {joinedMentors} meer, {leftMentors} minder',
  'matchReason.changed.values':
    '{people, plural, =0 {iets anders is gewijzigd} one {van één persoon is iets anders bekend} other {van # mensen is iets anders bekend}}',
  'matchReason.changed.seed': 'gelijke keuzes zijn opnieuw geloot',
  'round.not-kept':
    'Deze ronde dateert van voor rondes hun uitgangspunten bewaarden. Voer ze opnieuw uit om dit te vragen.',
  'round.nothing-before': 'Dit is de eerste uitvoering: er is niets om mee te vergelijken.',
  'matchReason.preference.ranked':
    '{menteeOf, plural, =0 {} other {{menteeRank, plural, =0 {niet op de lijst van de mentee} other {nummer # op de lijst van de mentee}}}}{mentorOf, plural, =0 {} other { · {mentorRank, plural, =0 {niet op de lijst van de mentor} other {nummer # op de lijst van de mentor}}}}',
  'matchReason.preference.rated': 'beoordeeld met {percent} % na het gesprek',
  'matchReason.function.said': '{text} ({percent} %)',
  'matchReason.forbidden.refused': 'een van beiden weigerde de ander',
} satisfies Record<keyof typeof en, string>
