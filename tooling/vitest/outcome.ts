/** What one check writes to `.results/<name>.json`. */
export interface Outcome {
  passed: number
  failed: number
  skipped: number
  seconds: number
}
