/** Links of built pages: every one must lead to a file of the site, and to a place on its page. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** `page: link` of every link, picture and script that leads nowhere; addresses elsewhere are not asked. */
export function brokenLinksOf(folder: string): string[] {
  const pages = new Map<string, Page>()
  for (const file of globSync('**/*.html', { cwd: folder })) pages.set(file, pageOf(join(folder, file)))
  return [...pages].flatMap(([file, { links }]) =>
    links.filter((link) => !leadsSomewhere(folder, file, link, pages)).map((link) => `${file}: ${link}`),
  )
}

interface Page {
  readonly links: readonly string[]
  readonly places: ReadonlySet<string>
}

function pageOf(file: string): Page {
  const html = readFileSync(file, 'utf8').replaceAll(/<script>[\s\S]*?<\/script>/g, '')
  const named = (names: string) =>
    [...html.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, 'g'))].map(([, value = '']) => plain(value))
  return { links: [...new Set(named('href|src'))], places: new Set(named('id|name')) }
}

function leadsSomewhere(
  folder: string,
  from: string,
  link: string,
  pages: ReadonlyMap<string, Page>,
): boolean {
  if (/^[a-z][a-z+.-]*:/i.test(link) || link === '' || link === '#') return true
  const [path = '', place] = link.split('#')
  const target = path === '' ? join(folder, from) : join(folder, dirname(from), decodeURI(path))
  if (!existsSync(target)) return false
  const file = relative(folder, statSync(target).isDirectory() ? join(target, 'index.html') : target)
  const page = pages.get(file)
  if (place === undefined || page === undefined) return existsSync(join(folder, file))
  return page.places.has(decodeURIComponent(place))
}

function plain(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}
