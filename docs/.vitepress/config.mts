import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { addJavadoc, modulesWithJavadoc } from './javadoc.mjs'
import { linksOutOfTheSite, linksToPlacesThatAreThere } from './links.mjs'

const docs = join(import.meta.dirname, '..')
const repository = join(docs, '..')

/** A page with the title that it gives itself. */
function page(file: string) {
  const title = readFileSync(join(docs, file), 'utf8').match(/^# (.+)$/m)![1]
  return { text: title.replaceAll('`', ''), link: '/' + file.replace(/README\.md$/, '').replace(/\.md$/, '') }
}

function pages(...files: string[]) {
  return files.map(page)
}

/** Those of the Javadoc are no pages of VitePress, which is not to look for them. */
const javadoc = modulesWithJavadoc(repository).map(module => ({ text: module, link: `/api/${module}/index.html`, target: '_self' }))

const reasons = readdirSync(join(docs, 'design')).filter(name => name.endsWith('.md')).sort()

export default defineConfig({
  title: 'rpa-clients',
  description: 'Java SDK for the admin APIs of UiPath and Automation Anywhere',
  lang: 'en',
  cleanUrls: true,
  // read on GitHub under these names
  rewrites: { 'license-swap/README.md': 'license-swap/index.md', 'testkit/README.md': 'testkit/index.md' },
  markdown: {
    // <T> is a type and no element of the page
    html: false,
    languageAlias: { cron: 'ini' },
    config: markdown => linksOutOfTheSite(markdown, docs)
  },
  buildEnd: ({ outDir }) => {
    linksToPlacesThatAreThere(outDir)
    addJavadoc(repository, outDir)
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Begin', link: '/begin' },
      { text: 'Errors', link: '/errors' },
      { text: 'Permissions', link: '/permissions' },
      { text: 'Questions', link: '/questions' },
      ...(javadoc.length ? [{ text: 'Javadoc', items: javadoc }] : [])
    ],
    sidebar: [
      { text: 'First ten minutes', items: pages('begin.md', 'begin-cloud.md', 'begin-server.md', 'begin-control-room.md') },
      {
        text: 'Everyday',
        items: pages('errors.md', 'retries-and-limits.md', 'paging.md', 'updates.md', 'json.md', 'files.md', 'settings.md', 'telemetry.md',
          'spring.md', 'kotlin.md', 'modules.md', 'permissions.md')
      },
      {
        text: 'How do I …',
        items: pages(
          'run-a-process.md', 'work-through-a-queue.md', 'publish-a-package.md', 'copy-a-folder.md', 'hand-out-roles.md',
          'licences.md', 'unused-seats.md', 'create-people.md', 'deploy-a-bot.md', 'feed-a-work-queue.md')
      },
      {
        text: 'Handing licences on',
        items: pages(
          'license-swap/install.md', 'license-swap/README.md', 'license-swap/files.md', 'license-swap/group-licences.md', 'license-swap/year.md')
      },
      {
        text: 'Testing',
        items: pages('testkit/README.md', 'testkit/uipath-behaviour.md', 'testkit/control-room-behaviour.md')
      },
      {
        text: 'Background',
        items: pages('what-the-vendors-get-wrong.md', 'migration.md', 'start-up.md', 'one-jar.md', 'versions.md', 'questions.md')
      },
      { text: 'Why it is so', collapsed: true, items: pages(...reasons.map(name => 'design/' + name)) }
    ],
    socialLinks: [{ icon: 'github', link: 'https://github.com/rpaclients/rpa-clients' }]
  }
})
