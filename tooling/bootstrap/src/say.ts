const begun = performance.now()

/** Tells the person at the keyboard what is being done, and how long it took so far. */
export function say(sentence: string): void {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`${seconds.padStart(5)} s  ${sentence} …`)
}
