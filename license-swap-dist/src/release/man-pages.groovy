// A page for the command and one for each verb, from what picocli knows of them.
import io.github.rpaclients.swap.cli.LicenseSwapCommand
import io.github.rpaclients.swap.cli.Surroundings
import io.github.rpaclients.swap.cli.Terminal
import java.time.Clock
import picocli.codegen.docgen.manpage.ManPageGenerator

def nowhere = new Surroundings({ Optional.empty() }, Clock.systemUTC(), null, Terminal.ofThisProcess(), null)
def command = LicenseSwapCommand.commandLine(nowhere)
int written = ManPageGenerator.generateManPage(
        new File(project.build.directory, 'man-asciidoc'), null, new boolean[0], true, command.commandSpec)
if (written != 0) {
    throw new IllegalStateException("no man pages, picocli says ${written}")
}
