import { LeavingRow, MoreLeavingsRow } from './LeavingRows.tsx'
import {
  ApplicationsRow,
  FollowUpRow,
  GrantRow,
  MailRow,
  MoreFollowUpsRow,
  ReportRow,
  WaitingRow,
} from './OtherRows.tsx'
import { AtRiskRow, IntroduceRow, PairGroupRow, SafetyRow, TalkFirstRow, UnansweredRow } from './PairRows.tsx'
import type { TodayRow } from './useToday.ts'

/** Each kind of row in its own words. */
export function TodayRowOf({ row, today }: { row: TodayRow; today: string }) {
  switch (row.kind) {
    case 'pair-at-risk':
      return <AtRiskRow row={row} today={today} />
    case 'proposal-unanswered':
      return <UnansweredRow row={row} today={today} />
    case 'talk-first':
      return <TalkFirstRow row={row} today={today} />
    case 'safety-missing':
      return <SafetyRow row={row} today={today} />
    case 'introduce':
      return <IntroduceRow row={row} today={today} />
    case 'agreements-unsigned':
    case 'reviews-due':
    case 'pairs-past-end':
      return <PairGroupRow row={row} today={today} />
    case 'follow-up-due':
      return <FollowUpRow row={row} today={today} />
    case 'follow-ups-more':
      return <MoreFollowUpsRow row={row} today={today} />
    case 'applications':
      return <ApplicationsRow row={row} today={today} />
    case 'waiting':
      return <WaitingRow row={row} today={today} />
    case 'leaving-proposed':
      return <LeavingRow row={row} today={today} />
    case 'leavings-more':
      return <MoreLeavingsRow row={row} today={today} />
    case 'grant-ending':
      return <GrantRow row={row} today={today} />
    case 'report-due':
      return <ReportRow row={row} today={today} />
    case 'mail-failed':
      return <MailRow row={row} today={today} />
  }
}
