import type { EligibilityLeaf } from '@passerelle/domain'
import type { Messages } from '@passerelle/messages'

/** What a condition is about, as a label: the attribute, or the statement that staff judges. */
export function labelOfLeaf(say: Messages, leaf: EligibilityLeaf): string {
  switch (leaf.kind) {
    case 'age':
      return say.t('attribute.age')
    case 'residence':
      return say.label(`attribute.${leaf.level}`)
    case 'labour-status':
    case 'unemployed-for':
      return say.t('attribute.labourStatus')
    case 'registered':
      return say.t('attribute.registeredWith')
    case 'education':
      return say.t('attribute.education')
    case 'qualification-abroad':
      return say.t('attribute.qualificationAbroad')
    case 'recognition':
      return say.t('attribute.recognition')
    case 'language':
      return say.t('attribute.languages')
    case 'right-to-work':
      return say.t('attribute.rightToWork')
    case 'residence-status':
      return say.t('attribute.residenceStatus')
    case 'gender':
      return say.t('attribute.gender')
    case 'experience':
      return say.t('attribute.yearsOfExperience')
    case 'retired':
      return say.t('attribute.retired')
    case 'occupation':
      return say.t('attribute.occupation')
    case 'sector':
      return say.t('attribute.sector')
    case 'referred-by':
      return say.t('attribute.referredBy')
    case 'attribute':
      return say.label(`attribute.${leaf.attribute}`)
    case 'judgement':
      return say.written(leaf.statement)
  }
}
