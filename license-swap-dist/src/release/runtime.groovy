// A Java with the modules that the jar to run needs, a native launcher for it, and what an image wants of this machine.
import java.nio.file.Files
import java.nio.file.Path
import java.util.spi.ToolProvider

def tool(String name, Object... arguments) {
    def out = new StringWriter()
    int exitCode = ToolProvider.findFirst(name).get().run(
            new PrintWriter(out, true), new PrintWriter(out, true), arguments*.toString() as String[])
    if (exitCode != 0) {
        throw new IllegalStateException("${name} ${arguments}: ${out}")
    }
    return out.toString()
}

def printed(Object... command) {
    def process = new ProcessBuilder(command*.toString()).redirectErrorStream(true).start()
    def out = process.inputStream.getText('UTF-8')
    if (process.waitFor() != 0) {
        throw new IllegalStateException("${command}: ${out}")
    }
    return out
}

def target = new File(project.build.directory)
def version = project.version
def jar = new File(project.basedir, "../license-swap-cli/target/license-swap-cli-${version}-all.jar")
def runtime = new File(target, 'runtime')
def os = System.getProperty('os.name').toLowerCase(Locale.ROOT)
def windows = os.startsWith('windows')
def arm = System.getProperty('os.arch') == 'aarch64'

// as JReleaser calls them
project.properties['platform'] = (windows ? 'windows' : os.startsWith('mac') ? 'osx' : 'linux') + (arm ? '-aarch_64' : '-x86_64')
project.properties['archive.format'] = windows ? 'zip' : 'tar.gz'
project.properties['image.architecture'] = arm ? 'arm64' : 'amd64'

['runtime', 'launcher', 'input', 'image'].each { new File(target, it).deleteDir() }

def modules = tool('jdeps', '--multi-release', 'base', '--print-module-deps', '--ignore-missing-deps', jar).trim().split(',') as List
// pictures in mails, points of PostgreSQL, and annotations for javac: nothing of it is used
modules -= ['java.desktop', 'java.compiler']
// found by name alone: elliptic curves of TLS, and the code pages of Windows' consoles
modules += ['jdk.crypto.ec', 'jdk.charsets']
tool('jlink', '--add-modules', modules.join(','), '--strip-debug', '--no-header-files', '--no-man-pages', '--output', runtime)
printed(new File(runtime, "bin/java${windows ? '.exe' : ''}"), '-Xshare:dump')

Files.createDirectories(target.toPath().resolve('input'))
Files.copy(jar.toPath(), target.toPath().resolve('input/license-swap.jar'))
def launcher = ['--type', 'app-image', '--name', 'license-swap', '--app-version', version.replaceFirst(/-.*/, ''),
        '--input', new File(target, 'input'), '--main-jar', 'license-swap.jar',
        '--runtime-image', runtime, '--dest', new File(target, 'launcher')]
tool('jpackage', *(windows ? launcher + '--win-console' : launcher))

// Jib asks for the classes of the module, which has none
Files.createDirectories(Path.of(project.build.outputDirectory))
def image = target.toPath().resolve('image')
Files.createDirectories(image.resolve('work'))
if (project.properties['image.base'] == 'scratch' && os == 'linux') {
    def binaries = [new File(runtime, 'bin/java')]
    new File(runtime, 'lib').eachFileRecurse { if (it.name.endsWith('.so')) binaries << it }
    def libraries = binaries.collectMany { (printed('ldd', it) =~ /(?m)(?:=>|^)\s*(\/\S+) \(/).collect { it[1] } } as Set
    libraries.findAll { !it.startsWith(runtime.path) }.each { library ->
        def copy = image.resolve(library.substring(1))
        Files.createDirectories(copy.parent)
        Files.copy(Path.of(library).toRealPath(), copy)
    }
}
