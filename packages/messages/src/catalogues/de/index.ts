import type { en as source } from '../en/index.ts'
import { attributes } from './attributes.ts'
import { charts } from './charts.ts'
import { common } from './common.ts'
import { eligibility } from './eligibility.ts'
import { enrolments } from './enrolments.ts'
import { errors } from './errors.ts'
import { feedback } from './feedback.ts'
import { figures } from './figures.ts'
import { followUps } from './follow-ups.ts'
import { forms } from './forms.ts'
import { grants } from './grants.ts'
import { imports } from './imports.ts'
import { labels } from './labels.ts'
import { links } from './links.ts'
import { mail } from './mail.ts'
import { matching } from './matching.ts'
import { meetings } from './meetings.ts'
import { moves } from './moves.ts'
import { pages } from './pages.ts'
import { pairs } from './pairs.ts'
import { participants } from './participants.ts'
import { portfolio } from './portfolio.ts'
import { programmes } from './programmes.ts'
import { reports } from './reports.ts'
import { rounds } from './rounds.ts'
import { session } from './session.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { spells } from './spells.ts'
import { table } from './table.ts'
import { today } from './today.ts'

export const de = {
  ...common,
  ...shell,
  ...session,
  ...errors,
  ...forms,
  ...feedback,
  ...table,
  ...charts,
  ...today,
  ...participants,
  ...programmes,
  ...eligibility,
  ...enrolments,
  ...imports,
  ...matching,
  ...rounds,
  ...pairs,
  ...meetings,
  ...spells,
  ...followUps,
  ...grants,
  ...reports,
  ...figures,
  ...portfolio,
  ...settings,
  ...links,
  ...pages,
  ...mail,
  ...labels,
  ...attributes,
  ...moves,
} satisfies Record<keyof typeof source, string>
