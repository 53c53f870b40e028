import { blueprints } from '@passerelle/domain/catalogue'
import { loadMessages } from '@passerelle/messages'
import { expect, it } from 'vitest'
import { sectionsIn } from './studySection.ts'

it('says where the study describes something, without a code', async () => {
  const en = await loadMessages('en')
  expect(sectionsIn(en, ['II.A', 'IV.D', 'appendix.B'])).toBe('sections II.A, IV.D, appendix B')
  expect(sectionsIn(await loadMessages('de'), ['foreword'])).toBe('Vorwort')
  for (const { citation } of blueprints)
    expect(sectionsIn(en, citation.sections)).not.toMatch(/appendix\.|^$|, $/)
})
