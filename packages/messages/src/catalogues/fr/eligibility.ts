import type { eligibility as en } from '../en/eligibility.ts'

export const eligibility = {
  'eligibility.age.met': '{age} ans',
  'eligibility.age.unmet':
    '{age} ans ; demandé : {range, select, atLeast {{atLeast} ans ou plus} atMost {{atMost} ans ou moins} other {de {atLeast} à {atMost} ans}}',
  'eligibility.age.unknown':
    'demandé : {range, select, atLeast {{atLeast} ans ou plus} atMost {{atMost} ans ou moins} other {de {atLeast} à {atMost} ans}}',
  'eligibility.residence.met': '{has}',
  'eligibility.residence.unmet': '{has} ; demandé : {wanted}',
  'eligibility.residence.unknown': 'demandé : {wanted}',
  'eligibility.labour-status.met': '{has}',
  'eligibility.labour-status.unmet': '{has} ; demandé : {wanted}',
  'eligibility.labour-status.unknown': 'demandé : {wanted}',
  'eligibility.qualification-abroad.met': '{has}',
  'eligibility.qualification-abroad.unmet': '{has} ; demandé : {wanted}',
  'eligibility.qualification-abroad.unknown': 'demandé : {wanted}',
  'eligibility.recognition.met': '{has}',
  'eligibility.recognition.unmet': '{has} ; demandé : {wanted}',
  'eligibility.recognition.unknown': 'demandé : {wanted}',
  'eligibility.residence-status.met': '{has}',
  'eligibility.residence-status.unmet': '{has} ; demandé : {wanted}',
  'eligibility.residence-status.unknown': 'demandé : {wanted}',
  'eligibility.gender.met': '{has}',
  'eligibility.gender.unmet': '{has} ; demandé : {wanted}',
  'eligibility.gender.unknown': 'demandé : {wanted}',
  'eligibility.retired.met': '{has}',
  'eligibility.retired.unmet': '{has} ; demandé : {wanted}',
  'eligibility.retired.unknown': 'demandé : {wanted}',
  'eligibility.occupation.met': '{has}',
  'eligibility.occupation.unmet': '{has} ; demandé : {wanted}',
  'eligibility.occupation.unknown': 'demandé : {wanted}',
  'eligibility.sector.met': '{has}',
  'eligibility.sector.unmet': '{has} ; demandé : {wanted}',
  'eligibility.sector.unknown': 'demandé : {wanted}',
  'eligibility.referred-by.met': '{has}',
  'eligibility.referred-by.unmet': '{has} ; demandé : {wanted}',
  'eligibility.referred-by.unknown': 'demandé : {wanted}',
  'eligibility.attribute.met': '{has}',
  'eligibility.attribute.unmet': '{has} ; demandé : {wanted}',
  'eligibility.attribute.unknown': 'demandé : {wanted}',
  'eligibility.education.met': '{has}',
  'eligibility.education.unmet':
    '{has} ; demandé : {range, select, atLeast {au moins {atLeast}} atMost {au plus {atMost}} other {de {atLeast} à {atMost}}}',
  'eligibility.education.unknown':
    'demandé : {range, select, atLeast {au moins {atLeast}} atMost {au plus {atMost}} other {de {atLeast} à {atMost}}}',
  'eligibility.experience.met': '{has} ans',
  'eligibility.experience.unmet':
    '{has} ans ; demandé : {range, select, atLeast {au moins {atLeast}} atMost {au plus {atMost}} other {de {atLeast} à {atMost}}}',
  'eligibility.experience.unknown':
    'demandé : {range, select, atLeast {au moins {atLeast}} atMost {au plus {atMost}} other {de {atLeast} à {atMost}}}',
  'eligibility.unemployed-for.met':
    '{months, plural, =0 {au chômage} one {au chômage depuis au moins # mois, depuis le {since}} other {au chômage depuis au moins # mois, depuis le {since}}}',
  'eligibility.unemployed-for.unmet':
    '{state, select, notUnemployed {pas au chômage} other {au chômage depuis le {since} ; demandé : {months, plural, one {# mois} other {# mois}}}}',
  'eligibility.unemployed-for.unknown':
    'demandé : {months, plural, =0 {au chômage} one {# mois de chômage} other {# mois de chômage}}',
  'eligibility.registered.met':
    '{anyOffice, select, yes {inscrit} other {inscription auprès de {offices}}}{months, plural, =0 {} one { depuis # mois} other { depuis # mois}}',
  'eligibility.registered.unmet':
    'demandé : {anyOffice, select, yes {une inscription} other {une inscription auprès de {offices}}}{months, plural, =0 {} one { depuis # mois} other { depuis # mois}}',
  'eligibility.registered.unknown':
    'demandé : {anyOffice, select, yes {une inscription} other {une inscription auprès de {offices}}}{months, plural, =0 {} one { depuis # mois} other { depuis # mois}}',
  'eligibility.language.met':
    'parle une de ces langues : {languages}, {level, select, native {langue maternelle} other {niveau {level} ou plus}}',
  'eligibility.language.unmet':
    'demandé : une de ces langues : {languages}, {level, select, native {langue maternelle} other {niveau {level} ou plus}}',
  'eligibility.language.unknown':
    'demandé : une de ces langues : {languages}, {level, select, native {langue maternelle} other {niveau {level} ou plus}}',
  'eligibility.right-to-work.met': '{limited, select, yes {oui, jusqu’au {until}} other {oui}}',
  'eligibility.right-to-work.unmet': 'non',
  'eligibility.right-to-work.unknown': 'demandé : autorisation de travailler',
  'eligibility.judgement.met': 'oui',
  'eligibility.judgement.unmet': 'non',
  'eligibility.judgement.unknown': 'à apprécier par l’équipe',
  'whyUnknown.prefer-not': 'préfère ne pas le dire',
  'whyUnknown.skipped': 'laissé ouvert',
  'whyUnknown.not-asked': 'pas encore demandé',
  'whyUnknown.unknown': 'ne sait pas',
  'whyUnknown.unreachable': 'pas joint',
  'whyUnknown.refused': 'a refusé de répondre',
  'whyUnknown.imprecise': 'pas assez précis',
  'whyUnknown.out-of-date': 'plus à jour',
  'verdict.met': 'rempli',
  'verdict.unmet': 'non rempli',
  'verdict.unknown': 'inconnu',
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
    '{range, select, atLeast {{atLeast} ans ou plus} atMost {{atMost} ans ou moins} other {de {atLeast} à {atMost} ans}}',
  'condition.education':
    '{range, select, atLeast {au moins {atLeast}} atMost {au plus {atMost}} other {de {atLeast} à {atMost}}}',
  'condition.experience':
    '{range, select, atLeast {au moins {atLeast}} atMost {au plus {atMost}} other {de {atLeast} à {atMost}}} ans',
  'condition.unemployed-for':
    '{months, plural, =0 {au chômage} one {# mois de chômage} other {# mois de chômage}}',
  'condition.registered':
    '{anyOffice, select, yes {une inscription} other {{offices}}}{months, plural, =0 {} one { depuis # mois} other { depuis # mois}}',
  'condition.language':
    '{languages}, {level, select, native {langue maternelle} other {niveau {level} ou plus}}',
  'condition.right-to-work': 'oui',
  'condition.judgement': 'à apprécier par l’équipe',
} satisfies Record<keyof typeof en, string>
