import type { TodayScope } from './useToday.ts'

export type TodaySearch = { readonly of?: TodayScope }

export function readTodaySearch({ of }: Record<string, unknown>): TodaySearch {
  return of === 'mine' || of === 'site' || of === 'all' ? { of } : {}
}
