import type { eligibility as en } from '../en/eligibility.ts'

export const eligibility = {
  'eligibility.age.met': '{age} jaar',
  'eligibility.age.unmet':
    '{age} jaar; gevraagd: {range, select, atLeast {{atLeast} of ouder} atMost {{atMost} of jonger} other {{atLeast} tot {atMost}}}',
  'eligibility.age.unknown':
    'gevraagd: {range, select, atLeast {{atLeast} of ouder} atMost {{atMost} of jonger} other {{atLeast} tot {atMost}}}',
  'eligibility.residence.met': '{has}',
  'eligibility.residence.unmet': '{has}; gevraagd: {wanted}',
  'eligibility.residence.unknown': 'gevraagd: {wanted}',
  'eligibility.labour-status.met': '{has}',
  'eligibility.labour-status.unmet': '{has}; gevraagd: {wanted}',
  'eligibility.labour-status.unknown': 'gevraagd: {wanted}',
  'eligibility.qualification-abroad.met': '{has}',
  'eligibility.qualification-abroad.unmet': '{has}; gevraagd: {wanted}',
  'eligibility.qualification-abroad.unknown': 'gevraagd: {wanted}',
  'eligibility.recognition.met': '{has}',
  'eligibility.recognition.unmet': '{has}; gevraagd: {wanted}',
  'eligibility.recognition.unknown': 'gevraagd: {wanted}',
  'eligibility.residence-status.met': '{has}',
  'eligibility.residence-status.unmet': '{has}; gevraagd: {wanted}',
  'eligibility.residence-status.unknown': 'gevraagd: {wanted}',
  'eligibility.gender.met': '{has}',
  'eligibility.gender.unmet': '{has}; gevraagd: {wanted}',
  'eligibility.gender.unknown': 'gevraagd: {wanted}',
  'eligibility.retired.met': '{has}',
  'eligibility.retired.unmet': '{has}; gevraagd: {wanted}',
  'eligibility.retired.unknown': 'gevraagd: {wanted}',
  'eligibility.occupation.met': '{has}',
  'eligibility.occupation.unmet': '{has}; gevraagd: {wanted}',
  'eligibility.occupation.unknown': 'gevraagd: {wanted}',
  'eligibility.sector.met': '{has}',
  'eligibility.sector.unmet': '{has}; gevraagd: {wanted}',
  'eligibility.sector.unknown': 'gevraagd: {wanted}',
  'eligibility.referred-by.met': '{has}',
  'eligibility.referred-by.unmet': '{has}; gevraagd: {wanted}',
  'eligibility.referred-by.unknown': 'gevraagd: {wanted}',
  'eligibility.attribute.met': '{has}',
  'eligibility.attribute.unmet': '{has}; gevraagd: {wanted}',
  'eligibility.attribute.unknown': 'gevraagd: {wanted}',
  'eligibility.education.met': '{has}',
  'eligibility.education.unmet':
    '{has}; gevraagd: {range, select, atLeast {minstens {atLeast}} atMost {hoogstens {atMost}} other {{atLeast} tot {atMost}}}',
  'eligibility.education.unknown':
    'gevraagd: {range, select, atLeast {minstens {atLeast}} atMost {hoogstens {atMost}} other {{atLeast} tot {atMost}}}',
  'eligibility.experience.met': '{has} jaar',
  'eligibility.experience.unmet':
    '{has} jaar; gevraagd: {range, select, atLeast {minstens {atLeast}} atMost {hoogstens {atMost}} other {{atLeast} tot {atMost}}}',
  'eligibility.experience.unknown':
    'gevraagd: {range, select, atLeast {minstens {atLeast}} atMost {hoogstens {atMost}} other {{atLeast} tot {atMost}}}',
  'eligibility.unemployed-for.met':
    '{months, plural, =0 {werkloos} one {minstens # maand werkloos, sinds {since}} other {minstens # maanden werkloos, sinds {since}}}',
  'eligibility.unemployed-for.unmet':
    '{state, select, notUnemployed {niet werkloos} other {werkloos sinds {since}; gevraagd: {months, plural, one {# maand} other {# maanden}}}}',
  'eligibility.unemployed-for.unknown':
    'gevraagd: {months, plural, =0 {werkloos} one {# maand werkloos} other {# maanden werkloos}}',
  'eligibility.registered.met':
    '{anyOffice, select, yes {ingeschreven} other {ingeschreven bij {offices}}}{months, plural, =0 {} one { sinds # maand} other { sinds # maanden}}',
  'eligibility.registered.unmet':
    'gevraagd: {anyOffice, select, yes {ingeschreven} other {ingeschreven bij {offices}}}{months, plural, =0 {} one { sinds # maand} other { sinds # maanden}}',
  'eligibility.registered.unknown':
    'gevraagd: {anyOffice, select, yes {ingeschreven} other {ingeschreven bij {offices}}}{months, plural, =0 {} one { sinds # maand} other { sinds # maanden}}',
  'eligibility.language.met':
    'spreekt een van {languages}, {level, select, native {moedertaal} other {niveau {level} of hoger}}',
  'eligibility.language.unmet':
    'gevraagd: een van {languages}, {level, select, native {moedertaal} other {niveau {level} of hoger}}',
  'eligibility.language.unknown':
    'gevraagd: een van {languages}, {level, select, native {moedertaal} other {niveau {level} of hoger}}',
  'eligibility.right-to-work.met': '{limited, select, yes {ja, tot {until}} other {ja}}',
  'eligibility.right-to-work.unmet': 'nee',
  'eligibility.right-to-work.unknown': 'gevraagd: mag werken',
  'eligibility.judgement.met': 'ja',
  'eligibility.judgement.unmet': 'nee',
  'eligibility.judgement.unknown': 'door het team te beoordelen',
  'whyUnknown.prefer-not': 'zegt het liever niet',
  'whyUnknown.skipped': 'opengelaten',
  'whyUnknown.not-asked': 'nog niet gevraagd',
  'whyUnknown.unknown': 'weet het niet',
  'whyUnknown.unreachable': 'niet bereikt',
  'whyUnknown.refused': 'weigerde te antwoorden',
  'whyUnknown.imprecise': 'niet precies genoeg',
  'whyUnknown.out-of-date': 'niet meer actueel',
  'verdict.met': 'voldaan',
  'verdict.unmet': 'niet voldaan',
  'verdict.unknown': 'onbekend',
  'condition.residence': '{wanted}',
  'condition.labour-status': '{wanted}',
  'condition.qualification-abroad': '{wanted}',
  'condition.recognition': '{wanted}',
  'condition.residence-status': '{wanted}',
  'condition.gender': '{wanted}',
  'condition.retired': '{wanted}',
  'condition.occupation': '{wanted}',
  'condition.sector': '{wanted}',
  'condition.referred-by': '{wanted}',
  'condition.attribute': '{wanted}',
  'condition.age':
    '{range, select, atLeast {{atLeast} of ouder} atMost {{atMost} of jonger} other {{atLeast} tot {atMost} jaar}}',
  'condition.education':
    '{range, select, atLeast {minstens {atLeast}} atMost {hoogstens {atMost}} other {{atLeast} tot {atMost}}}',
  'condition.experience':
    '{range, select, atLeast {minstens {atLeast}} atMost {hoogstens {atMost}} other {{atLeast} tot {atMost}}} jaar',
  'condition.unemployed-for':
    '{months, plural, =0 {werkloos} one {# maand werkloos} other {# maanden werkloos}}',
  'condition.registered':
    '{anyOffice, select, yes {ingeschreven} other {{offices}}}{months, plural, =0 {} one { sinds # maand} other { sinds # maanden}}',
  'condition.language': '{languages}, {level, select, native {moedertaal} other {niveau {level} of hoger}}',
  'condition.right-to-work': 'ja',
  'condition.judgement': 'door het team te beoordelen',
} satisfies Record<keyof typeof en, string>
