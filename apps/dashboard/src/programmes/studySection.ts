import type { Messages } from '@passerelle/messages'

/** A section of the study as its readers find it: `II.A`, or "appendix A". */
export function sectionIn(say: Messages, section: string): string {
  const [part, letter] = section.split('.')
  return part === 'appendix' ? say.t('programmes.appendix', { part: letter ?? '' }) : section
}
