const rules = ['eligibility', 'enrolments', 'pairs', 'followups', 'spells', 'outcomes', 'moves']

/** The areas of `@passerelle/domain` that mutation is asked about, by their folders. */
export const areas = { statistics: ['statistics'], rules, disclosure: ['disclosure'], reports: ['reports'] }

/**
 * The area that the environment names, a folder of it (`rules/pairs`) or one file (`rules/pairs/health`,
 * `disclosure/bounds`): the code to change, and the tests of the whole area, which have to notice.
 */
export function areaAsked() {
  const [name = '', ...path] = (process.env.PASSERELLE_AREA ?? '').split('/')
  const folders = areas[name]
  if (!folders) throw new Error(`There is no area "${name}": ${Object.keys(areas).join(', ')}.`)
  const [folder, file] = folders.length > 1 ? path : [undefined, path[0]]
  if (folder !== undefined && !folders.includes(folder))
    throw new Error(`There is no folder "${folder}" in "${name}": ${folders.join(', ')}.`)
  const within = folders.filter((each) => folder === undefined || each === folder)
  return {
    name: [name, ...path].slice(path.length > 0 && folder ? 1 : 0).join('.'),
    mutate: within.map((each) => `src/${each}/${file === undefined ? '**/*' : file}.ts`),
    tests: folders.map((each) => `src/${each}/**/*.test.ts`),
  }
}
