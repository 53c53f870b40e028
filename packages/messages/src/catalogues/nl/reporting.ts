import { attributes } from './attributes.ts'
import { charts } from './charts.ts'
import { common } from './common.ts'
import { errors } from './errors.ts'
import { feedback } from './feedback.ts'
import { figures } from './figures.ts'
import { forms } from './forms.ts'
import { grants } from './grants.ts'
import { labels } from './labels.ts'
import { portfolio } from './portfolio.ts'
import { reports } from './reports.ts'
import { session } from './session.ts'
import { shell } from './shell.ts'
import { spells } from './spells.ts'
import { table } from './table.ts'

/** What the reporting app says: funders never wait for the sentences of the dashboard. */
export const reporting = {
  ...common,
  ...shell,
  ...session,
  ...errors,
  ...forms,
  ...feedback,
  ...table,
  ...charts,
  ...grants,
  ...reports,
  ...figures,
  ...portfolio,
  ...labels,
  ...attributes,
  ...spells,
} as const
