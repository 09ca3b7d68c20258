import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const pages = (repository, module) => join(repository, module, 'target', 'reports', 'apidocs')

/** Whose Javadoc there is: none, unless the profile "release" has made it. */
export function modulesWithJavadoc(repository) {
  return readdirSync(repository)
    .filter(module => existsSync(join(pages(repository, module), 'index.html')))
    .sort()
}

/** Puts the Javadoc of each module into a folder of the site. */
export function addJavadoc(repository, site) {
  modulesWithJavadoc(repository)
    .forEach(module => cpSync(pages(repository, module), join(site, 'api', module), { recursive: true }))
}
