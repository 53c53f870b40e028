import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { lowSkilled, readsLowSkilled, readsYoung, young } from '../ingredients.ts'

/** Intensive coaching, meant above all for young people of immigrant origin. */
export const moveYourTalent = complete({
  id: 'move-your-talent',
  name: { en: 'Move Your Talent' },
  citation: study('appendix.A'),
  origin: { organisation: 'InBrussel', country: 'BE', city: 'Brussels' },
  contact: { web: 'www.tracebrussel.be/nieuws/nieuw-bij-inbrussel-move-your-talent' },
  summary: {
    en: 'Intensive job coaching for low-skilled young people out of work in Brussels.',
    fr: 'Un job coaching intensif pour des jeunes peu qualifiés et sans emploi à Bruxelles.',
    nl: 'Intensieve jobcoaching voor laaggeschoolde werkloze jongeren in Brussel.',
    de: 'Intensives Jobcoaching für gering qualifizierte arbeitslose junge Menschen in Brüssel.',
  },
  distinctive: {
    en: 'Says openly that it is meant above all for young people of Maghreb or other immigrant origin.',
    fr: 'Dit ouvertement s’adresser surtout aux jeunes d’origine maghrébine ou d’une autre origine étrangère.',
    nl: 'Zegt openlijk vooral bedoeld te zijn voor jongeren met wortels in de Maghreb of een andere migratieachtergrond.',
    de: 'Sagt offen, dass es vor allem für junge Menschen mit Wurzeln im Maghreb oder anderer Migrationsgeschichte gedacht ist.',
  },
  components: [{ id: 'coaching', form: 'coaching', startsWith: 'intake-talk', required: true }],
  audience: {
    text: {
      en: 'Low-skilled unemployed young people in Brussels, above all of Maghreb or other immigrant origin',
      fr: 'Jeunes Bruxellois peu qualifiés et sans emploi, surtout d’origine maghrébine ou d’une autre origine étrangère',
      nl: 'Laaggeschoolde werkloze jongeren in Brussel, vooral met wortels in de Maghreb of een andere migratieachtergrond',
      de: 'Gering qualifizierte arbeitslose junge Menschen in Brüssel, vor allem mit Wurzeln im Maghreb oder anderer Migrationsgeschichte',
    },
    groups: ['youth', 'low-skilled', 'general-unemployed', 'migrants', 'second-generation'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        young,
        lowSkilled,
        { kind: 'labour-status', in: ['unemployed'] },
        { kind: 'residence', level: 'region', in: ['be-bru'] },
      ],
    },
  },
  priorities: [
    {
      id: 'immigrant-origin',
      label: {
        en: 'Maghreb or other immigrant origin',
        fr: 'Origine maghrébine ou autre origine étrangère',
        nl: 'Wortels in de Maghreb of een andere migratieachtergrond',
        de: 'Wurzeln im Maghreb oder andere Migrationsgeschichte',
      },
      rule: { kind: 'attribute', attribute: 'immigrantBackground', in: ['yes'] },
    },
  ],
  readings: [
    readsYoung,
    readsLowSkilled,
    {
      path: 'eligibility.mentee',
      words: 'in Brussels (read as living in the region)',
    },
    {
      path: 'priorities',
      words: 'particularly from Maghreb or other immigrant origin (read as a priority, not as a condition)',
    },
  ],
  published: [],
})
