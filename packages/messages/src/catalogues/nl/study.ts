import type { study as english } from '../en/study.ts'

export const study = {
  'study.title': 'Wat de programma’s van de veldstudie publiceerden',
  'study.below': 'Elk cijfer onder de definitie van wie het publiceerde: context, nooit een rangschikking.',
  'study.columnProgramme': 'Programma',
  'study.columnWhere': 'Waar',
  'study.columnFigure': 'Cijfer',
  'study.columnValue': 'Waarde',
  'study.columnPeriod': 'Periode',
  'study.columnSection': 'Deel van de studie',
} as const satisfies Record<keyof typeof english, string>
