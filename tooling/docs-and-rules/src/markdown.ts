import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The pages whose links must be true: those of the first folder and of `docs`. */
export function pages(root: string): string[] {
  return globSync(['*.md', 'docs/**/*.md'], { cwd: root }).sort()
}

/** Where the links and pictures of a page lead inside the repository, without the place on the page; code is no link. */
export function linksIn(markdown: string): string[] {
  const text = markdown.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '')
  const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)/g)]
  const defined = [...text.matchAll(/^\[[^\]]+\]:\s*<?([^\s>]+)/gm)]
  return [...inline, ...defined]
    .map(([, target = '']) => decodeURI(target.replace(/#.*$/, '')))
    .filter((target) => target !== '' && !/^[a-z][a-z+.-]*:/i.test(target))
}

/** The links of a page that lead nowhere. */
export function brokenLinks(root: string, page: string): string[] {
  const folder = dirname(join(root, page))
  return linksIn(readFileSync(join(root, page), 'utf8')).filter((link) => !existsSync(join(folder, link)))
}

/** The cells of every table row of a page, rulers left out. */
export function rowsIn(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => /^\|.*\|$/.test(line) && !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
}
