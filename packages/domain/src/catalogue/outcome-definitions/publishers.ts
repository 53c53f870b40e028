import type { Condition } from '../../outcomes/condition.ts'
import type { Moment, OutcomeDefinition, Pick, Population } from '../../outcomes/definition.ts'
import type { LocalisedText } from '../../values/localisedText.ts'
import { followUpWindow, working } from './ingredients.ts'

// How the programmes of the catalogue counted their own published results, as far as the study says it. What it does
// not say (until when, what of the unknown) is our reading and marked as not confirmed.

type Four = readonly [en: string, fr: string, nl: string, de: string]

interface Published {
  readonly id: string
  readonly frame: string
  readonly section: string
  readonly label: Four
  readonly sentence: Four
  readonly base: Population['base']
  readonly during?: Condition
  readonly moment: Moment
  readonly counts: Condition
  readonly unknown: OutcomeDefinition['unknown']
  /** Parts that the study does not say. */
  readonly read: readonly string[]
  readonly note?: Four
}

const text = ([en, fr, nl, de]: Four): LocalisedText => ({ en, fr, nl, de })

/** At any time while taking part, and so many months longer. */
const whileTakingPart = (extraMonths: number): Moment => ({
  anchor: 'start',
  after: { count: 0, unit: 'months' },
  window: followUpWindow,
  pick: extraMonths === 0 ? { kind: 'until-leaving' } : { kind: 'until-leaving', extraMonths },
})

const monthsFrom = (anchor: Moment['anchor'], count: number, pick: Pick): Moment => ({
  anchor,
  after: { count, unit: 'months' },
  window: followUpWindow,
  pick,
})

const atLevel: Condition = {
  kind: 'all',
  of: [working, { kind: 'skill-match', in: ['matched', 'under-qualified'] }],
}

const training: Condition = { kind: 'status', in: ['education'] }

const workOrTraining: Condition = {
  kind: 'status',
  in: ['employed', 'self-employed', 'apprenticeship', 'education'],
}

const workTrainingOrInternship: Condition = {
  kind: 'status',
  in: ['employed', 'self-employed', 'apprenticeship', 'internship', 'education'],
}

const ofAll: Four = [
  'The publisher counts against everybody: whoever was not heard of is in the denominator.',
  'L’éditeur calcule sur l’ensemble des personnes : celles qui n’ont pas donné de nouvelles restent au dénominateur.',
  'De uitgever rekent over alle deelnemers: wie niets liet horen, blijft in de noemer.',
  'Der Herausgeber bezieht sich auf alle: Wer nichts von sich hören ließ, bleibt im Nenner.',
]

const howLong: Four = [
  'Until when the publisher looked is not said.',
  'L’étude ne dit pas jusqu’à quand les résultats ont été observés.',
  'Tot wanneer de resultaten werden gevolgd, wordt niet vermeld.',
  'Bis wann die Ergebnisse beobachtet wurden, ist nicht angegeben.',
]

const published: readonly Published[] = [
  {
    id: 'mentoring-fuer-migrantinnen-employed',
    frame: 'Mentoring für MigrantInnen',
    section: 'II.C',
    label: [
      'In work after the programme (Mentoring for Migrants)',
      'En emploi après le programme (Mentoring für MigrantInnen)',
      'Aan het werk na het programma (Mentoring für MigrantInnen)',
      'In Arbeit nach dem Programm (Mentoring für MigrantInnen)',
    ],
    sentence: [
      'found work after the programme',
      'ont trouvé un emploi après le programme',
      'vonden werk na het programma',
      'fanden nach dem Programm Arbeit',
    ],
    base: 'left',
    moment: monthsFrom('leaving', 6, { kind: 'ever-within' }),
    counts: working,
    unknown: 'excluded',
    read: ['population', 'moment', 'unknown'],
    note: howLong,
  },
  {
    id: 'triec-employed-in-field',
    frame: 'TRIEC',
    section: 'II.A',
    label: [
      'In work in their field (TRIEC)',
      'En emploi dans leur domaine (TRIEC)',
      'Aan het werk in hun vakgebied (TRIEC)',
      'In Arbeit im eigenen Fach (TRIEC)',
    ],
    sentence: [
      'worked in their field',
      'travaillaient dans leur domaine',
      'werkten in hun vakgebied',
      'arbeiteten in ihrem Fach',
    ],
    base: 'left',
    moment: monthsFrom('leaving', 6, { kind: 'on-the-day' }),
    counts: { kind: 'all', of: [working, { kind: 'skill-match', in: ['matched'] }] },
    unknown: 'excluded',
    read: ['population', 'counts', 'moment', 'unknown'],
    note: [
      '“In their occupational field” is read as work that matches their skills; when is not said.',
      '« Dans leur domaine » est lu comme un travail correspondant à leurs compétences ; le moment n’est pas précisé.',
      '‘In hun vakgebied’ is gelezen als werk dat bij hun vaardigheden past; het moment wordt niet vermeld.',
      '„Im eigenen Fach“ ist gelesen als Arbeit, die zu den Fähigkeiten passt; der Zeitpunkt ist nicht angegeben.',
    ],
  },
  {
    id: 'kvinfo-found-work',
    frame: 'KVINFO',
    section: 'II.D.1',
    label: [
      'Found work (KVINFO)',
      'Emploi trouvé (KVINFO)',
      'Werk gevonden (KVINFO)',
      'Arbeit gefunden (KVINFO)',
    ],
    sentence: ['found work', 'ont trouvé un emploi', 'vonden werk', 'fanden Arbeit'],
    base: 'started',
    moment: whileTakingPart(0),
    counts: working,
    unknown: 'counted-as-not',
    read: ['moment', 'unknown'],
    note: howLong,
  },
  {
    id: 'berami-qualified-work',
    frame: 'Beramí',
    section: 'II.D.1',
    label: [
      'Qualified work during or shortly after (Beramí)',
      'Emploi qualifié pendant ou peu après (Beramí)',
      'Gekwalificeerd werk tijdens of kort erna (Beramí)',
      'Qualifizierte Arbeit währenddessen oder kurz danach (Beramí)',
    ],
    sentence: [
      'found qualified work during the project or shortly after',
      'ont trouvé un emploi qualifié pendant le projet ou peu après',
      'vonden gekwalificeerd werk tijdens of kort na het project',
      'fanden während des Projekts oder kurz danach qualifizierte Arbeit',
    ],
    base: 'started',
    moment: whileTakingPart(3),
    counts: atLevel,
    unknown: 'counted-as-not',
    read: ['moment', 'unknown'],
    note: [
      '“Shortly after” is read as within three months.',
      '« Peu après » est lu comme dans les trois mois.',
      '‘Kort erna’ is gelezen als binnen drie maanden.',
      '„Kurz danach“ ist gelesen als innerhalb von drei Monaten.',
    ],
  },
  {
    id: 'berami-training',
    frame: 'Beramí',
    section: 'II.D.1',
    label: [
      'Began further studies or training (Beramí)',
      'Études ou formation commencées (Beramí)',
      'Verdere studie of opleiding begonnen (Beramí)',
      'Studium oder Weiterbildung begonnen (Beramí)',
    ],
    sentence: [
      'began further studies or training',
      'ont commencé des études ou une formation',
      'begonnen aan verdere studie of opleiding',
      'begannen ein Studium oder eine Weiterbildung',
    ],
    base: 'started',
    moment: whileTakingPart(3),
    counts: training,
    unknown: 'counted-as-not',
    read: ['moment', 'unknown'],
    note: howLong,
  },
  {
    id: 'civis-work-or-training',
    frame: 'CIVIS',
    section: 'II.B',
    label: [
      'Found work or began training (CIVIS)',
      'Emploi trouvé ou formation commencée (CIVIS)',
      'Werk gevonden of opleiding begonnen (CIVIS)',
      'Arbeit gefunden oder Weiterbildung begonnen (CIVIS)',
    ],
    sentence: [
      'found work or began further training',
      'ont trouvé un emploi ou commencé une formation',
      'vonden werk of begonnen aan een opleiding',
      'fanden Arbeit oder begannen eine Weiterbildung',
    ],
    base: 'started',
    moment: whileTakingPart(0),
    counts: workOrTraining,
    unknown: 'counted-as-not',
    read: ['moment', 'unknown'],
    note: ofAll,
  },
  {
    id: 'welcome-back-credentials',
    frame: 'Welcome Back Initiative',
    section: 'II.A',
    label: [
      'Credentials validated (Welcome Back)',
      'Diplôme reconnu (Welcome Back)',
      'Diploma erkend (Welcome Back)',
      'Abschluss anerkannt (Welcome Back)',
    ],
    sentence: [
      'had their credentials validated',
      'ont fait reconnaître leur diplôme',
      'kregen hun diploma erkend',
      'erhielten die Anerkennung ihres Abschlusses',
    ],
    base: 'started',
    moment: whileTakingPart(0),
    counts: { kind: 'achievement', in: ['recognition'] },
    unknown: 'counted-as-not',
    read: ['moment', 'unknown'],
    note: ofAll,
  },
  {
    id: 'welcome-back-licences',
    frame: 'Welcome Back Initiative',
    section: 'II.A',
    label: [
      'Licence obtained (Welcome Back)',
      'Autorisation d’exercer obtenue (Welcome Back)',
      'Vergunning behaald (Welcome Back)',
      'Zulassung erhalten (Welcome Back)',
    ],
    sentence: [
      'obtained their licence',
      'ont obtenu l’autorisation d’exercer',
      'behaalden hun vergunning',
      'erhielten ihre Zulassung',
    ],
    base: 'started',
    moment: whileTakingPart(0),
    counts: { kind: 'achievement', in: ['licence'] },
    unknown: 'counted-as-not',
    read: ['moment', 'unknown'],
    note: ofAll,
  },
  {
    id: 'be-bru-azw-rae-training-6m',
    frame: 'Brussels Actiris / ESF',
    section: 'III.D.5',
    label: [
      'In training six months after enrolling (active job search, Brussels)',
      'En formation six mois après l’inscription (recherche active d’emploi, Bruxelles)',
      'In opleiding zes maanden na inschrijving (actief zoeken naar werk, Brussel)',
      'Sechs Monate nach der Aufnahme in Ausbildung (aktive Arbeitsuche, Brüssel)',
    ],
    sentence: [
      'were in training six months after starting',
      'étaient en formation six mois après le début',
      'volgden zes maanden na de start een opleiding',
      'waren sechs Monate nach dem Beginn in Ausbildung',
    ],
    base: 'started',
    moment: monthsFrom('start', 6, { kind: 'on-the-day' }),
    counts: training,
    unknown: 'excluded',
    read: ['unknown'],
  },
  {
    id: 'mire-sustainable-work',
    frame: 'MIRE',
    section: 'III.B',
    label: [
      'Found sustainable work (MIRE)',
      'Emploi durable trouvé (MIRE)',
      'Duurzaam werk gevonden (MIRE)',
      'Dauerhafte Arbeit gefunden (MIRE)',
    ],
    sentence: [
      'found sustainable work',
      'ont trouvé un emploi durable',
      'vonden duurzaam werk',
      'fanden dauerhafte Arbeit',
    ],
    base: 'started',
    moment: whileTakingPart(0),
    counts: { kind: 'all', of: [working, { kind: 'length', atLeast: 6 }] },
    unknown: 'counted-as-not',
    read: ['counts', 'moment', 'unknown'],
    note: [
      '“Sustainable” is read as open-ended, or for six months or more.',
      '« Durable » est lu comme à durée indéterminée ou d’au moins six mois.',
      '‘Duurzaam’ is gelezen als van onbepaalde duur of minstens zes maanden.',
      '„Dauerhaft“ ist gelesen als unbefristet oder für mindestens sechs Monate.',
    ],
  },
  {
    id: 'eminentia-at-level',
    frame: 'Eminentia',
    section: 'III.C.2',
    label: [
      'In work at their level at the end (Eminentia)',
      'En emploi à leur niveau à la fin (Eminentia)',
      'Aan het werk op hun niveau bij het einde (Eminentia)',
      'Am Ende in Arbeit auf ihrem Niveau (Eminentia)',
    ],
    sentence: [
      'worked at their level at the end of the programme',
      'travaillaient à leur niveau à la fin du programme',
      'werkten aan het einde van het programma op hun niveau',
      'arbeiteten am Ende des Programms auf ihrem Niveau',
    ],
    base: 'left',
    moment: monthsFrom('leaving', 0, { kind: 'on-the-day' }),
    counts: atLevel,
    unknown: 'counted-as-not',
    read: ['unknown'],
  },
  {
    id: 'eminentia-unemployed-again',
    frame: 'Eminentia',
    section: 'III.C.2',
    label: [
      'Unemployed again, of those in work at their level (Eminentia)',
      'De nouveau au chômage, parmi les personnes en emploi à leur niveau (Eminentia)',
      'Opnieuw werkloos, van wie op het eigen niveau werkte (Eminentia)',
      'Wieder arbeitslos, von denen mit Arbeit auf ihrem Niveau (Eminentia)',
    ],
    sentence: [
      'were unemployed again later',
      'étaient plus tard de nouveau au chômage',
      'waren later opnieuw werkloos',
      'waren später wieder arbeitslos',
    ],
    base: 'left',
    during: atLevel,
    moment: monthsFrom('leaving', 12, { kind: 'ever-within' }),
    counts: { kind: 'status', in: ['unemployed'] },
    unknown: 'counted-as-not',
    read: ['moment', 'unknown'],
    note: howLong,
  },
  {
    id: 'be-face-positive',
    frame: 'Be.Face',
    section: 'III.C.4',
    label: [
      'Work, internship or training after completing (Be.Face)',
      'Emploi, stage ou formation après le parcours (Be.Face)',
      'Werk, stage of opleiding na afronding (Be.Face)',
      'Arbeit, Praktikum oder Ausbildung nach dem Abschluss (Be.Face)',
    ],
    sentence: [
      'had work, an internship or training after completing',
      'avaient un emploi, un stage ou une formation après le parcours',
      'hadden na afronding werk, een stage of een opleiding',
      'hatten nach dem Abschluss Arbeit, ein Praktikum oder eine Ausbildung',
    ],
    base: 'completed',
    moment: monthsFrom('leaving', 6, { kind: 'ever-within' }),
    counts: workTrainingOrInternship,
    unknown: 'excluded',
    read: ['moment', 'unknown'],
    note: [
      'Long or short work counts alike; until when the publisher looked is not said.',
      'Emplois longs et courts comptent autant ; l’étude ne dit pas jusqu’à quand les résultats ont été observés.',
      'Lang en kort werk tellen evenveel; tot wanneer de resultaten werden gevolgd, wordt niet vermeld.',
      'Lange und kurze Arbeit zählen gleich viel; bis wann die Ergebnisse beobachtet wurden, ist nicht angegeben.',
    ],
  },
  {
    id: 'mentoru-positive-of-all',
    frame: 'MentorU',
    section: 'III.C.4',
    label: [
      'Work, internship or training, of all who took part (MentorU)',
      'Emploi, stage ou formation, parmi tous les participants (MentorU)',
      'Werk, stage of opleiding, van alle deelnemers (MentorU)',
      'Arbeit, Praktikum oder Ausbildung, von allen Teilnehmenden (MentorU)',
    ],
    sentence: [
      'had found work, an internship or training',
      'avaient trouvé un emploi, un stage ou une formation',
      'hadden werk, een stage of een opleiding gevonden',
      'hatten Arbeit, ein Praktikum oder eine Ausbildung gefunden',
    ],
    base: 'started',
    moment: monthsFrom('start', 12, { kind: 'ever-within' }),
    counts: workTrainingOrInternship,
    unknown: 'counted-as-not',
    read: ['moment', 'unknown'],
    note: [
      'Also those who were still taking part are in the denominator.',
      'Les personnes encore dans le programme sont aussi au dénominateur.',
      'Ook wie nog deelnam, zit in de noemer.',
      'Auch wer noch dabei war, steht im Nenner.',
    ],
  },
  {
    id: 'mentoru-completed',
    frame: 'MentorU',
    section: 'III.C.4',
    label: [
      'Finished within six months, of all who took part (MentorU)',
      'Parcours terminé dans les six mois, parmi tous les participants (MentorU)',
      'Traject afgerond binnen zes maanden, van alle deelnemers (MentorU)',
      'Binnen sechs Monaten abgeschlossen, von allen Teilnehmenden (MentorU)',
    ],
    sentence: [
      'had finished within six months',
      'avaient terminé dans les six mois',
      'hadden het traject binnen zes maanden afgerond',
      'hatten innerhalb von sechs Monaten abgeschlossen',
    ],
    base: 'started',
    moment: monthsFrom('start', 6, { kind: 'ever-within' }),
    counts: { kind: 'completed' },
    unknown: 'counted-as-not',
    read: ['unknown'],
  },
  {
    id: 'mentoru-positive-of-finished',
    frame: 'MentorU',
    section: 'III.C.4',
    label: [
      'Work, internship or training, of those who finished (MentorU)',
      'Emploi, stage ou formation, parmi ceux qui ont terminé (MentorU)',
      'Werk, stage of opleiding, van wie het traject had afgerond (MentorU)',
      'Arbeit, Praktikum oder Ausbildung, von denen, die abgeschlossen hatten (MentorU)',
    ],
    sentence: [
      'had work, an internship or training when they finished',
      'avaient un emploi, un stage ou une formation à la fin',
      'hadden bij het einde werk, een stage of een opleiding',
      'hatten am Ende Arbeit, ein Praktikum oder eine Ausbildung',
    ],
    base: 'completed',
    moment: monthsFrom('leaving', 0, { kind: 'on-the-day' }),
    counts: workTrainingOrInternship,
    unknown: 'excluded',
    read: ['moment', 'unknown'],
  },
]

/** Definitions of publishers whose figures stand in the catalogue. */
export const publishers: readonly OutcomeDefinition[] = published.map(
  ({ id, frame, section, label, sentence, base, during, moment, counts, unknown, read, note }) => ({
    id,
    version: 1,
    label: text(label),
    sentence: text(sentence),
    frame,
    population: during === undefined ? { base } : { base, during },
    reEntry: 'each-enrolment',
    moment,
    counts,
    unknown,
    news: 'apart',
    measure: { kind: 'rate' },
    confirmed: { core: true, ...Object.fromEntries(read.map((part) => [part, false])) },
    source: [`Petrovic 2015, Mentoring practices in Europe and North America, ${section}`],
    notes: note === undefined ? [] : [text(note)],
  }),
)
