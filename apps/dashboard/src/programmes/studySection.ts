import type { Messages } from '@passerelle/messages'

/** A section of the study as its readers find it: `II.A`, "appendix A", "foreword". */
export function sectionIn(say: Messages, section: string): string {
  if (section === 'foreword') return say.t('programmes.foreword')
  const [part, letter] = section.split('.')
  return part === 'appendix' ? say.t('programmes.appendix', { part: letter ?? '' }) : section
}
