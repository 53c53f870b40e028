import type { study as english } from '../en/study.ts'

export const study = {
  'study.title': 'Was die Programme der Feldstudie veröffentlicht haben',
  'study.below':
    'Jede Zahl unter der Definition dessen, der sie veröffentlichte: Zusammenhang, nie eine Rangliste.',
  'study.columnProgramme': 'Programm',
  'study.columnWhere': 'Wo',
  'study.columnFigure': 'Zahl',
  'study.columnValue': 'Wert',
  'study.columnPeriod': 'Zeitraum',
  'study.columnSection': 'Abschnitt der Studie',
} as const satisfies Record<keyof typeof english, string>
