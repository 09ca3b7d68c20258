// Leaves out of the comparison what api-breaks.tsv allows, with its reason: a class, or "class#member".
def file = new File(System.getProperty('maven.multiModuleProjectDirectory'), 'src/release/api-breaks.tsv')
def justified = file.readLines('UTF-8').findAll { it && !it.startsWith('#') }.collect { line ->
    def (what, reason) = (line.split('\t') + ['', '']) as List
    if (!reason.trim()) {
        throw new IllegalStateException("${file}: no reason for ${what}")
    }
    what
}
jApiClasses.removeAll { justified.contains(it.fullyQualifiedName) }
jApiClasses.each { type ->
    [type.methods, type.fields, type.constructors].each { members ->
        members.removeAll { justified.contains("${type.fullyQualifiedName}#${it.name}" as String) }
    }
}
return jApiClasses
