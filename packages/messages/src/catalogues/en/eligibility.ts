export const eligibility = {
  'eligibility.age.met': '{age} years old',
  'eligibility.age.unmet':
    '{age} years old; asked: {range, select, atLeast {{atLeast} or older} atMost {{atMost} or younger} other {{atLeast} to {atMost}}}',
  'eligibility.age.unknown':
    'asked: {range, select, atLeast {{atLeast} or older} atMost {{atMost} or younger} other {{atLeast} to {atMost}}}',
  'eligibility.residence.met': '{has}',
  'eligibility.residence.unmet': '{has}; asked: {wanted}',
  'eligibility.residence.unknown': 'asked: {wanted}',
  'eligibility.labour-status.met': '{has}',
  'eligibility.labour-status.unmet': '{has}; asked: {wanted}',
  'eligibility.labour-status.unknown': 'asked: {wanted}',
  'eligibility.qualification-abroad.met': '{has}',
  'eligibility.qualification-abroad.unmet': '{has}; asked: {wanted}',
  'eligibility.qualification-abroad.unknown': 'asked: {wanted}',
  'eligibility.recognition.met': '{has}',
  'eligibility.recognition.unmet': '{has}; asked: {wanted}',
  'eligibility.recognition.unknown': 'asked: {wanted}',
  'eligibility.residence-status.met': '{has}',
  'eligibility.residence-status.unmet': '{has}; asked: {wanted}',
  'eligibility.residence-status.unknown': 'asked: {wanted}',
  'eligibility.gender.met': '{has}',
  'eligibility.gender.unmet': '{has}; asked: {wanted}',
  'eligibility.gender.unknown': 'asked: {wanted}',
  'eligibility.retired.met': '{has}',
  'eligibility.retired.unmet': '{has}; asked: {wanted}',
  'eligibility.retired.unknown': 'asked: {wanted}',
  'eligibility.occupation.met': '{has}',
  'eligibility.occupation.unmet': '{has}; asked: {wanted}',
  'eligibility.occupation.unknown': 'asked: {wanted}',
  'eligibility.sector.met': '{has}',
  'eligibility.sector.unmet': '{has}; asked: {wanted}',
  'eligibility.sector.unknown': 'asked: {wanted}',
  'eligibility.referred-by.met': '{has}',
  'eligibility.referred-by.unmet': '{has}; asked: {wanted}',
  'eligibility.referred-by.unknown': 'asked: {wanted}',
  'eligibility.attribute.met': '{has}',
  'eligibility.attribute.unmet': '{has}; asked: {wanted}',
  'eligibility.attribute.unknown': 'asked: {wanted}',
  'eligibility.education.met': '{has}',
  'eligibility.education.unmet':
    '{has}; asked: {range, select, atLeast {at least {atLeast}} atMost {at most {atMost}} other {{atLeast} to {atMost}}}',
  'eligibility.education.unknown':
    'asked: {range, select, atLeast {at least {atLeast}} atMost {at most {atMost}} other {{atLeast} to {atMost}}}',
  'eligibility.experience.met': '{has} years',
  'eligibility.experience.unmet':
    '{has} years; asked: {range, select, atLeast {at least {atLeast}} atMost {at most {atMost}} other {{atLeast} to {atMost}}}',
  'eligibility.experience.unknown':
    'asked: {range, select, atLeast {at least {atLeast}} atMost {at most {atMost}} other {{atLeast} to {atMost}}}',
  'eligibility.unemployed-for.met':
    '{months, plural, =0 {unemployed} one {unemployed for at least # month, since {since}} other {unemployed for at least # months, since {since}}}',
  'eligibility.unemployed-for.unmet':
    '{state, select, notUnemployed {not unemployed} other {unemployed since {since}; asked: {months, plural, one {# month} other {# months}}}}',
  'eligibility.unemployed-for.unknown':
    'asked: {months, plural, =0 {unemployed} one {unemployed for # month} other {unemployed for # months}}',
  'eligibility.registered.met':
    '{anyOffice, select, yes {registered} other {registered with {offices}}}{months, plural, =0 {} one { for # month} other { for # months}}',
  'eligibility.registered.unmet':
    'asked: {anyOffice, select, yes {registered} other {registered with {offices}}}{months, plural, =0 {} one { for # month} other { for # months}}',
  'eligibility.registered.unknown':
    'asked: {anyOffice, select, yes {registered} other {registered with {offices}}}{months, plural, =0 {} one { for # month} other { for # months}}',
  'eligibility.language.met':
    'speaks one of {languages} at {level, select, native {native level} other {level {level} or better}}',
  'eligibility.language.unmet':
    'asked: one of {languages} at {level, select, native {native level} other {level {level} or better}}',
  'eligibility.language.unknown':
    'asked: one of {languages} at {level, select, native {native level} other {level {level} or better}}',
  'eligibility.right-to-work.met': '{limited, select, yes {yes, until {until}} other {yes}}',
  'eligibility.right-to-work.unmet': 'no',
  'eligibility.right-to-work.unknown': 'asked: may work',
  'eligibility.judgement.met': 'yes',
  'eligibility.judgement.unmet': 'no',
  'eligibility.judgement.unknown': 'for staff to judge',
  'whyUnknown.prefer-not': 'prefers not to say',
  'whyUnknown.skipped': 'left open',
  'whyUnknown.not-asked': 'not asked yet',
  'whyUnknown.unknown': 'does not know',
  'whyUnknown.unreachable': 'not reached',
  'whyUnknown.refused': 'refused to answer',
  'whyUnknown.imprecise': 'not precise enough',
  'whyUnknown.out-of-date': 'out of date',
  'verdict.met': 'met',
  'verdict.unmet': 'not met',
  'verdict.unknown': 'unknown',
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
    '{range, select, atLeast {{atLeast} or older} atMost {{atMost} or younger} other {{atLeast} to {atMost}}}',
  'condition.education':
    '{range, select, atLeast {at least {atLeast}} atMost {at most {atMost}} other {{atLeast} to {atMost}}}',
  'condition.experience':
    '{range, select, atLeast {at least {atLeast}} atMost {at most {atMost}} other {{atLeast} to {atMost}}} years',
  'condition.unemployed-for':
    '{months, plural, =0 {unemployed} one {unemployed for # month} other {unemployed for # months}}',
  'condition.registered':
    '{anyOffice, select, yes {registered} other {{offices}}}{months, plural, =0 {} one { for # month} other { for # months}}',
  'condition.language': '{languages}, {level, select, native {native level} other {level {level} or better}}',
  'condition.right-to-work': 'yes',
  'condition.judgement': 'for staff to judge',
} as const
