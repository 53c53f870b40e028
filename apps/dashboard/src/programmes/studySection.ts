import type { Messages } from '@passerelle/messages'

/** A section of the study as its readers find it: `II.A`, "appendix A", "foreword". */
export function sectionIn(say: Messages, section: string): string {
  if (section === 'foreword') return say.t('programmes.foreword')
  const [part, letter] = section.split('.')
  return part === 'appendix' ? say.t('programmes.appendix', { part: letter ?? '' }) : section
}

/** Where the study describes something: "sections II.A, IV.D, appendix A". */
export function sectionsIn(say: Messages, sections: readonly string[]): string {
  const numbered = sections.filter((section) => /^[IV]/.test(section))
  const others = sections.filter((section) => !numbered.includes(section))
  return [
    ...(numbered.length > 0 ? [say.t('programmes.sections', { sections: numbered.join(', ') })] : []),
    ...others.map((section) => sectionIn(say, section)),
  ].join(', ')
}
