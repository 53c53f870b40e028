/** Every package that `pnpm-lock.yaml` pins, read from the keys of its `packages` section. */
export function lockedVersions(lockfile: string): { name: string; version: string }[] {
  const section = lockfile.split(/^packages:$/m)[1]?.split(/^\S/m)[0] ?? ''
  return [...section.matchAll(/^ {2}'?((?:@[^/@]+\/)?[^@'\s]+)@([^:'()]+)'?:$/gm)].map(
    ([, name = '', version = '']) => ({ name, version }),
  )
}
