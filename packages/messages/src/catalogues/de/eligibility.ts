import type { eligibility as en } from '../en/eligibility.ts'

export const eligibility = {
  'eligibility.age.met': '{age} Jahre',
  'eligibility.age.unmet':
    '{age} Jahre; gefragt: {range, select, atLeast {{atLeast} oder älter} atMost {{atMost} oder jünger} other {{atLeast} bis {atMost}}}',
  'eligibility.age.unknown':
    'gefragt: {range, select, atLeast {{atLeast} oder älter} atMost {{atMost} oder jünger} other {{atLeast} bis {atMost}}}',
  'eligibility.residence.met': '{has}',
  'eligibility.residence.unmet': '{has}; gefragt: {wanted}',
  'eligibility.residence.unknown': 'gefragt: {wanted}',
  'eligibility.labour-status.met': '{has}',
  'eligibility.labour-status.unmet': '{has}; gefragt: {wanted}',
  'eligibility.labour-status.unknown': 'gefragt: {wanted}',
  'eligibility.qualification-abroad.met': '{has}',
  'eligibility.qualification-abroad.unmet': '{has}; gefragt: {wanted}',
  'eligibility.qualification-abroad.unknown': 'gefragt: {wanted}',
  'eligibility.recognition.met': '{has}',
  'eligibility.recognition.unmet': '{has}; gefragt: {wanted}',
  'eligibility.recognition.unknown': 'gefragt: {wanted}',
  'eligibility.residence-status.met': '{has}',
  'eligibility.residence-status.unmet': '{has}; gefragt: {wanted}',
  'eligibility.residence-status.unknown': 'gefragt: {wanted}',
  'eligibility.gender.met': '{has}',
  'eligibility.gender.unmet': '{has}; gefragt: {wanted}',
  'eligibility.gender.unknown': 'gefragt: {wanted}',
  'eligibility.retired.met': '{has}',
  'eligibility.retired.unmet': '{has}; gefragt: {wanted}',
  'eligibility.retired.unknown': 'gefragt: {wanted}',
  'eligibility.occupation.met': '{has}',
  'eligibility.occupation.unmet': '{has}; gefragt: {wanted}',
  'eligibility.occupation.unknown': 'gefragt: {wanted}',
  'eligibility.sector.met': '{has}',
  'eligibility.sector.unmet': '{has}; gefragt: {wanted}',
  'eligibility.sector.unknown': 'gefragt: {wanted}',
  'eligibility.referred-by.met': '{has}',
  'eligibility.referred-by.unmet': '{has}; gefragt: {wanted}',
  'eligibility.referred-by.unknown': 'gefragt: {wanted}',
  'eligibility.attribute.met': '{has}',
  'eligibility.attribute.unmet': '{has}; gefragt: {wanted}',
  'eligibility.attribute.unknown': 'gefragt: {wanted}',
  'eligibility.education.met': '{has}',
  'eligibility.education.unmet':
    '{has}; gefragt: {range, select, atLeast {mindestens {atLeast}} atMost {höchstens {atMost}} other {{atLeast} bis {atMost}}}',
  'eligibility.education.unknown':
    'gefragt: {range, select, atLeast {mindestens {atLeast}} atMost {höchstens {atMost}} other {{atLeast} bis {atMost}}}',
  'eligibility.experience.met': '{has} Jahre',
  'eligibility.experience.unmet':
    '{has} Jahre; gefragt: {range, select, atLeast {mindestens {atLeast}} atMost {höchstens {atMost}} other {{atLeast} bis {atMost}}}',
  'eligibility.experience.unknown':
    'gefragt: {range, select, atLeast {mindestens {atLeast}} atMost {höchstens {atMost}} other {{atLeast} bis {atMost}}}',
  'eligibility.unemployed-for.met':
    '{months, plural, =0 {arbeitslos} one {seit mindestens # Monat arbeitslos, seit {since}} other {seit mindestens # Monaten arbeitslos, seit {since}}}',
  'eligibility.unemployed-for.unmet':
    '{state, select, notUnemployed {nicht arbeitslos} other {arbeitslos seit {since}; gefragt: {months, plural, one {# Monat} other {# Monate}}}}',
  'eligibility.unemployed-for.unknown':
    'gefragt: {months, plural, =0 {arbeitslos} one {# Monat arbeitslos} other {# Monate arbeitslos}}',
  'eligibility.registered.met':
    '{anyOffice, select, yes {gemeldet} other {gemeldet bei {offices}}}{months, plural, =0 {} one { seit # Monat} other { seit # Monaten}}',
  'eligibility.registered.unmet':
    'gefragt: {anyOffice, select, yes {gemeldet} other {gemeldet bei {offices}}}{months, plural, =0 {} one { seit # Monat} other { seit # Monaten}}',
  'eligibility.registered.unknown':
    'gefragt: {anyOffice, select, yes {gemeldet} other {gemeldet bei {offices}}}{months, plural, =0 {} one { seit # Monat} other { seit # Monaten}}',
  'eligibility.language.met':
    'spricht eine dieser Sprachen: {languages}, {level, select, native {Muttersprache} other {mindestens {level}}}',
  'eligibility.language.unmet':
    'gefragt: eine dieser Sprachen: {languages}, {level, select, native {Muttersprache} other {mindestens {level}}}',
  'eligibility.language.unknown':
    'gefragt: eine dieser Sprachen: {languages}, {level, select, native {Muttersprache} other {mindestens {level}}}',
  'eligibility.right-to-work.met': '{limited, select, yes {ja, bis {until}} other {ja}}',
  'eligibility.right-to-work.unmet': 'nein',
  'eligibility.right-to-work.unknown': 'gefragt: darf arbeiten',
  'eligibility.judgement.met': 'ja',
  'eligibility.judgement.unmet': 'nein',
  'eligibility.judgement.unknown': 'vom Team einzuschätzen',
  'whyUnknown.prefer-not': 'möchte es nicht sagen',
  'whyUnknown.skipped': 'offen gelassen',
  'whyUnknown.not-asked': 'noch nicht gefragt',
  'whyUnknown.unknown': 'weiß es nicht',
  'whyUnknown.unreachable': 'nicht erreicht',
  'whyUnknown.refused': 'hat die Antwort verweigert',
  'whyUnknown.imprecise': 'nicht genau genug',
  'whyUnknown.out-of-date': 'nicht mehr aktuell',
  'verdict.met': 'erfüllt',
  'verdict.unmet': 'nicht erfüllt',
  'verdict.unknown': 'unbekannt',
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
    '{range, select, atLeast {{atLeast} oder älter} atMost {{atMost} oder jünger} other {{atLeast} bis {atMost}}}',
  'condition.education':
    '{range, select, atLeast {mindestens {atLeast}} atMost {höchstens {atMost}} other {{atLeast} bis {atMost}}}',
  'condition.experience':
    '{range, select, atLeast {mindestens {atLeast}} atMost {höchstens {atMost}} other {{atLeast} bis {atMost}}} Jahre',
  'condition.unemployed-for':
    '{months, plural, =0 {arbeitslos} one {# Monat arbeitslos} other {# Monate arbeitslos}}',
  'condition.registered':
    '{anyOffice, select, yes {gemeldet} other {{offices}}}{months, plural, =0 {} one { seit # Monat} other { seit # Monaten}}',
  'condition.language': '{languages}, {level, select, native {Muttersprache} other {mindestens {level}}}',
  'condition.right-to-work': 'ja',
  'condition.judgement': 'vom Team einzuschätzen',
} satisfies Record<keyof typeof en, string>
