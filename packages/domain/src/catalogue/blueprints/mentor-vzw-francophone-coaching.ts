import { study } from '../citation.ts'
import { complete } from '../complete.ts'

/** Job coaching in French where the public office may not give it. */
export const mentorVzwFrancophoneCoaching = complete({
  id: 'mentor-vzw-francophone-coaching',
  name: {
    en: 'Job coaching for Francophones on the Flemish labour market',
    fr: 'Accompagnement de francophones sur le marché du travail flamand',
    nl: 'Jobcoaching voor Franstaligen op de Vlaamse arbeidsmarkt',
    de: 'Jobcoaching für Französischsprachige auf dem flämischen Arbeitsmarkt',
  },
  citation: study('III.C.1', 'appendix.A'),
  origin: {
    organisation: 'Mentor vzw',
    country: 'BE',
    city: 'Kortrijk',
    startedYear: 2013,
    partners: ['VDAB (referral)'],
    funders: ['VDAB'],
  },
  contact: { web: 'www.vzwmentor.be/' },
  summary: {
    en: 'French-speaking jobseekers are coached one by one and practise applying in group workshops.',
    fr: 'Des demandeurs d’emploi francophones sont accompagnés individuellement et s’exercent à postuler en atelier.',
    nl: 'Franstalige werkzoekenden worden individueel begeleid en oefenen solliciteren in groep.',
    de: 'Französischsprachige Arbeitsuchende werden einzeln begleitet und üben in Gruppen das Bewerben.',
  },
  distinctive: {
    en: 'Serves jobseekers whom the public office may not help in their own language.',
    fr: 'S’adresse à des demandeurs d’emploi que l’office public ne peut pas aider dans leur langue.',
    nl: 'Helpt werkzoekenden die de openbare dienst niet in hun eigen taal mag bijstaan.',
    de: 'Hilft Arbeitsuchenden, denen die öffentliche Vermittlung nicht in ihrer Sprache helfen darf.',
  },
  budget: {
    en: 'Paid by the VDAB; extendable year by year.',
    fr: 'Payé par le VDAB ; reconductible d’année en année.',
    nl: 'Betaald door de VDAB; jaarlijks verlengbaar.',
    de: 'Vom VDAB bezahlt; jährlich verlängerbar.',
  },
  mentors: {
    en: 'Job counsellors',
    fr: 'Des conseillers à l’emploi',
    nl: 'Jobconsulenten',
    de: 'Beraterinnen und Berater',
  },
  components: [
    { id: 'coaching', form: 'coaching', startsWith: 'intake-talk', required: true },
    {
      id: 'workshops',
      form: 'group',
      label: {
        en: 'Workshops on CVs, letters and interviews',
        fr: 'Ateliers sur le CV, la lettre et l’entretien',
        nl: 'Workshops over cv, brief en sollicitatiegesprek',
        de: 'Workshops zu Lebenslauf, Anschreiben und Vorstellungsgespräch',
      },
      startsWith: 'training',
      required: false,
    },
  ],
  audience: {
    text: {
      en: 'French-speaking jobseekers around Menen, mostly low-skilled men from North Africa',
      fr: 'Demandeurs d’emploi francophones des environs de Menin, surtout des hommes peu qualifiés d’Afrique du Nord',
      nl: 'Franstalige werkzoekenden in de omgeving van Menen, vooral laaggeschoolde mannen uit Noord-Afrika',
      de: 'Französischsprachige Arbeitsuchende rund um Menen, meist gering qualifizierte Männer aus Nordafrika',
    },
    groups: ['low-skilled', 'general-unemployed'],
  },
  mentorsAre: 'staff',
  eligibility: {
    mentee: {
      kind: 'all',
      rules: [
        { kind: 'language', anyOf: ['fr'], atLeast: 'B1' },
        { kind: 'labour-status', in: ['unemployed'] },
        { kind: 'referred-by', in: ['vdab'] },
      ],
    },
  },
  languages: ['fr'],
  readings: [
    { path: 'eligibility.mentee', words: 'Francophone (read as French at B1)' },
    {
      path: 'eligibility.mentee',
      words: 'jobseekers in the region (read as unemployed; the area is left to the office that refers them)',
    },
  ],
  published: [
    {
      what: 'participants',
      value: 540,
      unit: 'people',
      period: {
        en: 'since mid-2013',
        fr: 'depuis la mi-2013',
        nl: 'sinds midden 2013',
        de: 'seit Mitte 2013',
      },
      section: 'III.C.1',
    },
  ],
})
