import { study } from '../citation.ts'
import { list } from '../listing.ts'

/** Offices all over Wallonia that stand between employers, jobseekers and training bodies. */
export const mireRegionalMissions = list({
  id: 'mire-regional-missions',
  kind: 'umbrella',
  name: {
    en: 'Regional missions for employment (MIRE)',
    fr: 'Missions régionales pour l’emploi (MIRE)',
    nl: 'Missions régionales pour l’emploi (MIRE)',
    de: 'Missions régionales pour l’emploi (MIRE)',
  },
  nativeName: 'Missions régionales pour l’emploi (MIRE)',
  citation: study('III.B', 'III.D.3', 'IV.C'),
  origin: {
    country: 'BE',
    partners: [
      'employers in sales, logistics, cleaning, catering and hospitality, transport, construction',
      'training services',
    ],
  },
  summary: {
    en: 'Eleven offices in Wallonia link employers, disadvantaged jobseekers and training bodies.',
    fr: 'Onze missions en Wallonie relient employeurs, demandeurs d’emploi défavorisés et organismes de formation.',
    nl: 'Elf kantoren in Wallonië verbinden werkgevers, kansarme werkzoekenden en opleidingsdiensten.',
    de: 'Elf Büros in der Wallonie verbinden Arbeitgeber, benachteiligte Arbeitsuchende und Bildungsträger.',
  },
  distinctive: {
    en: 'Regional offices link employers, jobseekers and training bodies, surveying what firms need before they prepare anyone.',
    fr: 'Des missions régionales relient employeurs, demandeurs d’emploi et formation, et s’enquièrent des besoins des entreprises avant de préparer quiconque.',
    nl: 'Regionale kantoren verbinden werkgevers, werkzoekenden en opleiding, en gaan na wat bedrijven nodig hebben voor ze iemand voorbereiden.',
    de: 'Regionale Büros verbinden Arbeitgeber, Arbeitsuchende und Bildungsträger und fragen erst nach dem Bedarf der Betriebe, ehe sie jemanden vorbereiten.',
  },
  audience: {
    text: {
      en: 'Disadvantaged and low-skilled jobseekers, and employers, in Wallonia',
      fr: 'Demandeurs d’emploi défavorisés et peu qualifiés, et employeurs, en Wallonie',
      nl: 'Kansarme en laaggeschoolde werkzoekenden, en werkgevers, in Wallonië',
      de: 'Benachteiligte und gering qualifizierte Arbeitsuchende sowie Arbeitgeber in der Wallonie',
    },
    groups: ['low-skilled', 'general-unemployed', 'employers'],
  },
  offers: [
    {
      kind: 'delivery-partners',
      of: ['coaching'],
      count: 11,
      text: {
        en: 'Eleven offices whose job coaches, close to employers, accompany people for up to a year and into the job',
        fr: 'Onze missions dont les job coachs, proches des employeurs, accompagnent chacun jusqu’à un an, et jusque dans l’emploi',
        nl: 'Elf kantoren waar jobcoaches met nauwe banden met werkgevers mensen tot een jaar lang begeleiden, tot in de job',
        de: 'Elf Büros, deren Jobcoaches den Arbeitgebern nahestehen und Menschen bis zu einem Jahr begleiten, bis in die Stelle hinein',
      },
    },
    {
      kind: 'introductions',
      between: ['employers', 'jobseekers', 'training-services'],
      by: ['counsellors'],
      text: {
        en: 'A bridge between employers, jobseekers and training services',
        fr: 'Un pont entre employeurs, demandeurs d’emploi et services de formation',
        nl: 'Een brug tussen werkgevers, werkzoekenden en opleidingsdiensten',
        de: 'Eine Brücke zwischen Arbeitgebern, Arbeitsuchenden und Bildungsträgern',
      },
    },
    {
      kind: 'opportunities',
      of: ['internship', 'training'],
      text: {
        en: 'Short placements and internships with employers, and training in the skills they ask for',
        fr: 'Des immersions et des stages chez les employeurs, et une formation aux compétences qu’ils demandent',
        nl: 'Korte werkervaringen en stages bij werkgevers, en opleiding in de vaardigheden die zij vragen',
        de: 'Kurze Einsätze und Praktika in Betrieben sowie Schulung in den dort gefragten Fertigkeiten',
      },
    },
  ],
  programmes: ['mire-youth-priority-neighbourhoods'],
  place: { en: 'Wallonia', fr: 'Wallonie', nl: 'Wallonië', de: 'Wallonie' },
  published: [{ what: 'locations', value: 11, unit: 'other', section: 'III.B' }],
})
