/** For whom the programmes of the catalogue are; an organisation may name groups of its own. */
export const audienceGroups = [
  'apprentices',
  'disabled',
  'employers',
  'entrepreneurs',
  'general-unemployed',
  'long-term-unemployed',
  'low-skilled',
  'migrants',
  'parents',
  'refugees',
  'school-leavers',
  'second-generation',
  'skilled-migrants',
  'students',
  'women',
  'youth',
] as const
