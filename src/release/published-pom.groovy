// What we compile with and no public signature names is "runtime" for whoever uses us: Maven has no word for both. The POM
// that is published, and stands in the jar, says so; the one of the sources cannot.
def names = project.properties['runtime.for.users']
if (!names) {
    return
}
def pom = project.file.getText('UTF-8')
names.trim().split(/[\s,]+/).each { name ->
    def withScope = pom.replaceFirst(
            "(?s)(<artifactId>${name}</artifactId>)(?=\\s*(<exclusions>|</dependency>))",
            '$1\n      <scope>runtime</scope>')
    if (withScope == pom) {
        throw new IllegalStateException("${project.file}: runtime.for.users names no dependency to compile with: ${name}")
    }
    pom = withScope
}
def published = new File(project.build.directory, 'published-pom.xml')
published.parentFile.mkdirs()
published.setText(pom, 'UTF-8')
project.pomFile = published
