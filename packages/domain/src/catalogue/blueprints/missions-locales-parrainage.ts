import { study } from '../citation.ts'
import { complete } from '../complete.ts'
import { lowSkilled } from '../ingredients.ts'

/** Mentoring as a public service, all over the country. */
export const missionsLocalesParrainage = complete({
  id: 'missions-locales-parrainage',
  name: {
    en: 'Mentoring by the local missions',
    fr: 'Parrainage des missions locales',
    nl: 'Mentoraat van de missions locales',
    de: 'Patenschaften der Missions locales',
  },
  nativeName: 'Parrainage',
  citation: study('II.B', 'appendix.A'),
  origin: {
    organisation: 'Missions Locales',
    country: 'FR',
    partners: ['local missions'],
    funders: ['central government', 'regional governments', 'National Agency for Social Cohesion (Acsé)'],
  },
  contact: { web: 'http://parrainage.masteredit.com/parrainage/site/le-parrainage-en-lorraine-234.html' },
  summary: {
    en: 'Jobseekers are accompanied individually and in groups on their way to work.',
    fr: 'Des demandeurs d’emploi sont accompagnés vers le travail, individuellement et en groupe.',
    nl: 'Werkzoekenden worden individueel en in groep naar werk begeleid.',
    de: 'Arbeitsuchende werden einzeln und in Gruppen auf dem Weg in Arbeit begleitet.',
  },
  distinctive: {
    en: 'A mentoring framework paid wholly from public money and spread over the whole country since 1997.',
    fr: 'Un cadre de parrainage entièrement public, étendu à tout le pays depuis 1997.',
    nl: 'Een mentorkader dat volledig met overheidsgeld wordt betaald en sinds 1997 over het hele land is verspreid.',
    de: 'Ein Rahmen für Patenschaften, ganz aus öffentlichen Mitteln und seit 1997 über das ganze Land verbreitet.',
  },
  budget: {
    en: 'Paid wholly by government; the amount is not given.',
    fr: 'Financement entièrement public ; montant non précisé.',
    nl: 'Volledig door de overheid betaald; bedrag niet vermeld.',
    de: 'Ganz aus öffentlichen Mitteln; ohne Angabe des Betrags.',
  },
  components: [
    { id: 'mentoring', form: 'one-to-one', startsWith: 'first-meeting', required: true },
    { id: 'group', form: 'group', startsWith: 'training', required: false },
    { id: 'coaching', form: 'coaching', startsWith: 'intake-talk', required: false },
  ],
  audience: {
    text: {
      en: 'Young and adult jobseekers with low skills or from deprived backgrounds',
      fr: 'Jeunes et adultes demandeurs d’emploi, peu qualifiés ou de milieu défavorisé',
      nl: 'Jonge en volwassen werkzoekenden die laaggeschoold zijn of uit een achtergesteld milieu komen',
      de: 'Junge und erwachsene Arbeitsuchende mit geringer Qualifikation oder aus benachteiligten Verhältnissen',
    },
    groups: ['youth', 'low-skilled', 'general-unemployed'],
  },
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'labour-status', in: ['unemployed'] },
        {
          kind: 'any',
          rules: [
            lowSkilled,
            {
              kind: 'judgement',
              key: 'deprived',
              statement: {
                en: 'comes from a deprived background',
                fr: 'vient d’un milieu défavorisé',
                nl: 'komt uit een achtergesteld milieu',
                de: 'kommt aus benachteiligten Verhältnissen',
              },
            },
          ],
        },
      ],
    },
  },
  readings: [
    {
      path: 'eligibility.mentee',
      words:
        'jobseekers who are low skilled (read as ISCED 3 at most) or socio-economically deprived; the audience, read as a condition',
    },
  ],
  published: [],
})
