import { catalogue } from './catalogue.ts'
import { eligibility } from './eligibility.ts'
import { enrolments } from './enrolments.ts'
import { followUps } from './follow-ups.ts'
import { imports } from './imports.ts'
import { links } from './links.ts'
import { mail } from './mail.ts'
import { matching } from './matching.ts'
import { meetings } from './meetings.ts'
import { moves } from './moves.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { pairs } from './pairs.ts'
import { participants } from './participants.ts'
import { programmes } from './programmes.ts'
import { reporting } from './reporting.ts'
import { rounds } from './rounds.ts'
import { settings } from './settings.ts'
import { today } from './today.ts'

export const en = {
  ...reporting,
  ...today,
  ...participants,
  ...programmes,
  ...catalogue,
  ...eligibility,
  ...enrolments,
  ...imports,
  ...matching,
  ...rounds,
  ...pairs,
  ...meetings,
  ...followUps,
  ...outcomes,
  ...settings,
  ...links,
  ...pages,
  ...mail,
  ...moves,
} as const
