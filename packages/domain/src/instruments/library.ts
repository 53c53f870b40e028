import type { LocalisedText } from '../values/localisedText.ts'
import type { Instrument, InstrumentChoice } from './instrument.ts'

// Short instruments in our own words, at level A2; not taken from any licensed scale.

type FourTexts = readonly [en: string, fr: string, nl: string, de: string]

const text = ([en, fr, nl, de]: FourTexts): LocalisedText => ({ en, fr, nl, de })

const choice = (value: number, ...texts: FourTexts): InstrumentChoice => ({ value, label: text(texts) })

const item = (
  id: string,
  texts: FourTexts,
  more: { reversed?: boolean; subscale?: string; choices?: InstrumentChoice[] } = {},
) => ({
  id,
  text: text(texts),
  reversed: more.reversed ?? false,
  ...(more.subscale !== undefined && { subscale: more.subscale }),
  ...(more.choices && { choices: more.choices }),
})

const agreement = [
  choice(1, 'not at all', 'pas du tout', 'helemaal niet', 'gar nicht'),
  choice(2, 'a little', 'un peu', 'een beetje', 'ein wenig'),
  choice(3, 'partly', 'en partie', 'deels', 'teilweise'),
  choice(4, 'mostly', 'plutôt oui', 'grotendeels', 'überwiegend'),
  choice(5, 'fully', 'tout à fait', 'helemaal', 'völlig'),
]

const now: FourTexts = [
  'How true is this for you today?',
  'Dans quelle mesure est-ce vrai pour vous aujourd’hui ?',
  'Hoe waar is dit vandaag voor u?',
  'Wie sehr trifft das heute auf Sie zu?',
]

/** How sure somebody is of being able to look for work. */
export const jobSearchConfidence: Instrument = {
  id: 'job-search-confidence',
  version: 1,
  name: text([
    'Confidence in looking for work',
    'Confiance dans la recherche d’emploi',
    'Vertrouwen in het zoeken naar werk',
    'Zuversicht bei der Arbeitsuche',
  ]),
  instruction: text(now),
  asks: 'mentee',
  choices: agreement,
  items: [
    item('find', [
      'I know where to find jobs that suit me.',
      'Je sais où trouver des emplois qui me conviennent.',
      'Ik weet waar ik werk vind dat bij mij past.',
      'Ich weiß, wo ich passende Stellen finde.',
    ]),
    item('apply', [
      'I can write a good application.',
      'Je peux écrire une bonne candidature.',
      'Ik kan een goede sollicitatie schrijven.',
      'Ich kann eine gute Bewerbung schreiben.',
    ]),
    item('interview', [
      'I can show what I can do in a job interview.',
      'Je peux montrer ce que je sais faire lors d’un entretien.',
      'Ik kan in een sollicitatiegesprek laten zien wat ik kan.',
      'Ich kann im Gespräch zeigen, was ich kann.',
    ]),
    item('call', [
      'I dare to call an employer.',
      'J’ose appeler un employeur.',
      'Ik durf een werkgever te bellen.',
      'Ich traue mich, einen Arbeitgeber anzurufen.',
    ]),
    item(
      'setback',
      [
        'After a no I stop trying for a long time.',
        'Après un refus, j’arrête longtemps d’essayer.',
        'Na een weigering stop ik lang met proberen.',
        'Nach einer Absage gebe ich lange auf.',
      ],
      { reversed: true },
    ),
    item('plan', [
      'I have a plan for the next weeks.',
      'J’ai un plan pour les prochaines semaines.',
      'Ik heb een plan voor de komende weken.',
      'Ich habe einen Plan für die nächsten Wochen.',
    ]),
  ],
  scoring: { kind: 'mean', answered: 0.8 },
  better: 'higher',
  noticeable: 0.5,
}

const howMany = [
  choice(0, 'nobody', 'personne', 'niemand', 'niemanden'),
  choice(1, '1 or 2 people', '1 ou 2 personnes', '1 of 2 mensen', '1 oder 2 Personen'),
  choice(2, '3 to 5 people', '3 à 5 personnes', '3 tot 5 mensen', '3 bis 5 Personen'),
  choice(3, '6 to 10 people', '6 à 10 personnes', '6 tot 10 mensen', '6 bis 10 Personen'),
  choice(4, 'more than 10 people', 'plus de 10 personnes', 'meer dan 10 mensen', 'mehr als 10 Personen'),
]

/** How many people somebody could ask, and how different they are. */
export const professionalNetwork: Instrument = {
  id: 'professional-network',
  version: 1,
  name: text([
    'People I can ask',
    'Les personnes à qui je peux demander',
    'Mensen aan wie ik het kan vragen',
    'Menschen, die ich fragen kann',
  ]),
  instruction: text([
    'How many people do you know whom you could ask today?',
    'Combien de personnes connaissez-vous à qui vous pourriez demander aujourd’hui ?',
    'Hoeveel mensen kent u aan wie u het vandaag zou kunnen vragen?',
    'Wie viele Menschen kennen Sie, die Sie heute fragen könnten?',
  ]),
  asks: 'mentee',
  choices: howMany,
  items: [
    item(
      'field',
      [
        'Who work in my field',
        'Qui travaillent dans mon domaine',
        'Die in mijn vakgebied werken',
        'Die in meinem Fach arbeiten',
      ],
      { subscale: 'size' },
    ),
    item(
      'hire',
      [
        'Who can hire somebody',
        'Qui peuvent engager quelqu’un',
        'Die iemand kunnen aanwerven',
        'Die jemanden einstellen können',
      ],
      { subscale: 'size' },
    ),
    item(
      'recommend',
      [
        'Who would speak well of my work',
        'Qui diraient du bien de mon travail',
        'Die goed over mijn werk zouden spreken',
        'Die Gutes über meine Arbeit sagen würden',
      ],
      { subscale: 'size' },
    ),
    item(
      'other-origin',
      [
        'Who grew up in this country',
        'Qui ont grandi dans ce pays',
        'Die in dit land zijn opgegroeid',
        'Die in diesem Land aufgewachsen sind',
      ],
      { subscale: 'diversity' },
    ),
    item(
      'other-field',
      [
        'Who work in another field than mine',
        'Qui travaillent dans un autre domaine que le mien',
        'Die in een ander vakgebied werken',
        'Die in einem anderen Fach arbeiten',
      ],
      { subscale: 'diversity' },
    ),
    item(
      'office',
      [
        'Who work for an office that helps',
        'Qui travaillent dans un service qui aide',
        'Die bij een dienst werken die helpt',
        'Die bei einer Stelle arbeiten, die hilft',
      ],
      { subscale: 'diversity' },
    ),
  ],
  scoring: { kind: 'sum', answered: 0.8 },
  better: 'higher',
  noticeable: 2,
}

const levels = [
  choice(0, 'not yet', 'pas encore', 'nog niet', 'noch nicht'),
  choice(
    1,
    'A1: single words and short sentences',
    'A1 : mots et phrases courtes',
    'A1: woorden en korte zinnen',
    'A1: Wörter und kurze Sätze',
  ),
  choice(
    2,
    'A2: everyday things',
    'A2 : choses de tous les jours',
    'A2: dagelijkse dingen',
    'A2: Alltägliches',
  ),
  choice(
    3,
    'B1: most things I know',
    'B1 : la plupart des sujets familiers',
    'B1: de meeste bekende onderwerpen',
    'B1: die meisten vertrauten Themen',
  ),
  choice(
    4,
    'B2: also difficult things',
    'B2 : aussi des sujets difficiles',
    'B2: ook moeilijke onderwerpen',
    'B2: auch Schwieriges',
  ),
  choice(5, 'C1: almost everything', 'C1 : presque tout', 'C1: bijna alles', 'C1: fast alles'),
  choice(6, 'C2: everything', 'C2 : tout', 'C2: alles', 'C2: alles'),
]

/** The language of work by one's own judgement, on the levels of the Council of Europe's framework (CEFR). */
export const languageByOwnJudgement: Instrument = {
  id: 'language-self-assessment',
  version: 1,
  name: text(['My language level', 'Mon niveau de langue', 'Mijn taalniveau', 'Mein Sprachniveau']),
  instruction: text([
    'How well can you do this in the language of your work?',
    'Dans quelle mesure pouvez-vous faire cela dans la langue de votre travail ?',
    'Hoe goed kunt u dit in de taal van uw werk?',
    'Wie gut können Sie das in der Sprache Ihrer Arbeit?',
  ]),
  asks: 'mentee',
  choices: levels,
  items: [
    item('listen', [
      'Understand what people say',
      'Comprendre ce qui se dit',
      'Begrijpen wat mensen zeggen',
      'Verstehen, was gesagt wird',
    ]),
    item('read', [
      'Understand what I read',
      'Comprendre ce que je lis',
      'Begrijpen wat ik lees',
      'Verstehen, was ich lese',
    ]),
    item('talk', [
      'Talk with somebody',
      'Parler avec quelqu’un',
      'Met iemand praten',
      'Mit jemandem sprechen',
    ]),
    item('tell', ['Explain something', 'Expliquer quelque chose', 'Iets uitleggen', 'Etwas erklären']),
    item('write', [
      'Write a message or letter',
      'Écrire un message ou une lettre',
      'Een bericht of brief schrijven',
      'Eine Nachricht oder einen Brief schreiben',
    ]),
  ],
  scoring: { kind: 'mean', answered: 0.6 },
  better: 'higher',
  noticeable: 1,
}

/** How well somebody knows the world of work here. */
export const labourMarketKnowledge: Instrument = {
  id: 'labour-market-knowledge',
  version: 1,
  name: text([
    'Knowing the world of work here',
    'Connaître le monde du travail d’ici',
    'De arbeidswereld hier kennen',
    'Die Arbeitswelt hier kennen',
  ]),
  instruction: text(now),
  asks: 'mentee',
  choices: agreement,
  items: [
    item('jobs', [
      'I know which jobs here fit what I have learned.',
      'Je sais quels métiers d’ici correspondent à ce que j’ai appris.',
      'Ik weet welke beroepen hier passen bij wat ik geleerd heb.',
      'Ich weiß, welche Berufe hier zu meiner Ausbildung passen.',
    ]),
    item('recognition', [
      'I know how my diploma is recognised.',
      'Je sais comment mon diplôme est reconnu.',
      'Ik weet hoe mijn diploma wordt erkend.',
      'Ich weiß, wie mein Abschluss anerkannt wird.',
    ]),
    item('codes', [
      'I know how people behave at work here.',
      'Je sais comment on se comporte au travail ici.',
      'Ik weet hoe men zich hier op het werk gedraagt.',
      'Ich weiß, wie man sich hier bei der Arbeit verhält.',
    ]),
    item('rights', [
      'I know my rights at work.',
      'Je connais mes droits au travail.',
      'Ik ken mijn rechten op het werk.',
      'Ich kenne meine Rechte bei der Arbeit.',
    ]),
    item('pay', [
      'I know what my work is paid here.',
      'Je sais combien mon travail est payé ici.',
      'Ik weet hoeveel mijn werk hier betaald wordt.',
      'Ich weiß, was meine Arbeit hier bezahlt wird.',
    ]),
  ],
  scoring: { kind: 'mean', answered: 0.8 },
  better: 'higher',
  noticeable: 0.5,
}

/** How both sides see their relationship, in the same words. */
export const relationshipQuality: Instrument = {
  id: 'relationship-quality',
  version: 1,
  name: text([
    'How we work together',
    'Notre façon de travailler ensemble',
    'Hoe wij samenwerken',
    'Wie wir zusammenarbeiten',
  ]),
  instruction: text(now),
  asks: 'both',
  choices: agreement,
  items: [
    item('trust', [
      'We trust each other.',
      'Nous nous faisons confiance.',
      'Wij vertrouwen elkaar.',
      'Wir vertrauen einander.',
    ]),
    item('time', [
      'We take enough time for each other.',
      'Nous prenons assez de temps l’un pour l’autre.',
      'Wij nemen genoeg tijd voor elkaar.',
      'Wir nehmen uns genug Zeit füreinander.',
    ]),
    item('goals', [
      'We work on the same goals.',
      'Nous travaillons aux mêmes buts.',
      'Wij werken aan dezelfde doelen.',
      'Wir arbeiten an denselben Zielen.',
    ]),
    item('useful', [
      'Our meetings are useful.',
      'Nos rencontres sont utiles.',
      'Onze ontmoetingen zijn nuttig.',
      'Unsere Treffen sind nützlich.',
    ]),
    item(
      'difficult',
      [
        'It is hard to say when something goes wrong.',
        'Il est difficile de dire quand quelque chose ne va pas.',
        'Het is moeilijk te zeggen wanneer iets misgaat.',
        'Es ist schwer zu sagen, wenn etwas nicht stimmt.',
      ],
      { reversed: true },
    ),
  ],
  scoring: { kind: 'mean', answered: 0.8 },
  better: 'higher',
}

/** Every built-in instrument. */
export const instruments: readonly Instrument[] = [
  jobSearchConfidence,
  professionalNetwork,
  languageByOwnJudgement,
  labourMarketKnowledge,
  relationshipQuality,
]

/** The built-in instrument with this id and version. */
export function instrument({
  id,
  version,
}: {
  readonly id: string
  readonly version: number
}): Instrument | undefined {
  return instruments.find((each) => each.id === id && each.version === version)
}
