export { ReportView, type ReportViewProps } from './ReportView.tsx'
export { TargetLine } from './TargetsList.tsx'
