import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const REPOSITORY = 'https://github.com/rpaclients/rpa-clients/blob/main/'

/**
 * Pages link to each other and to programs by the paths that both have in the repository. What is no page of the site is
 * shown by the repository; what is not there at all fails the build.
 */
export function linksOutOfTheSite(markdown, docs) {
  const open = markdown.renderer.rules.link_open
  markdown.renderer.rules.link_open = (tokens, index, options, env, renderer) => {
    const href = tokens[index].attrGet('href')
    if (href && !/^(https?:|#|\/)/.test(href)) {
      tokens[index].attrSet('href', resolved(href, join(docs, env.relativePath), docs))
    }
    return open(tokens, index, options, env, renderer)
  }
}

function resolved(href, page, docs) {
  const [path, fragment] = href.split('#')
  const file = resolve(dirname(page), path)
  if (!existsSync(file)) {
    throw new Error(`${relative(docs, page)} links to ${href}, which is not there`)
  }
  const inside = relative(docs, file)
  if (inside.startsWith('..') || !inside.endsWith('.md')) {
    return REPOSITORY + relative(join(docs, '..'), file).replaceAll('\\', '/')
  }
  return href.replace(/README\.md/, 'index.md')
}

/** Fails the build where a page links to a place of a page that has no such place. */
export function linksToPlacesThatAreThere(site) {
  const pages = new Map(
    readdirSync(site, { recursive: true })
      .filter(name => name.endsWith('.html'))
      .map(name => ['/' + name.replaceAll('\\', '/').replace(/(index)?\.html$/, ''), readFileSync(join(site, name), 'utf8')])
  )
  const lost = [...pages].flatMap(([from, text]) =>
    [...text.matchAll(/href="([^"#:]*)#([^"]+)"/g)]
      .filter(([, to, place]) => !pages.get(to ? new URL(to, 'file://' + from).pathname : from)?.includes(`id="${decodeURIComponent(place)}"`))
      .map(([, to, place]) => `${from} links to ${to}#${place}`)
  )
  if (lost.length) {
    throw new Error(`There is no such place:\n${lost.join('\n')}`)
  }
}
