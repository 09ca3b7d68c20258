// A page for the command and one for each verb, in the format of man, from what picocli knows of them.
import static picocli.CommandLine.Help.Ansi.OFF

import io.github.rpaclients.swap.cli.LicenseSwapCommand
import io.github.rpaclients.swap.cli.Surroundings
import io.github.rpaclients.swap.cli.Terminal
import java.time.Clock
import picocli.CommandLine.Help
import picocli.CommandLine.Model.CommandSpec

def escaped(String text) {
    return text.replace('\\', '\\e').replace('-', '\\-').replaceAll(/(?m)^(?=[.'])/, '\\\\&')
}

def prose(String... lines) {
    return escaped(OFF.string(String.format(lines.join('\n'))).trim())
}

/** A term and what it means. */
def item(String term, String... meaning) {
    return ".TP\n\\fB${escaped(term)}\\fP\n${prose(meaning)}\n"
}

def page(CommandSpec spec, String version, String day) {
    def usage = spec.usageMessage()
    def name = spec.qualifiedName('-')
    def text = ".TH \"${escaped(name.toUpperCase(Locale.ROOT))}\" \"1\" \"${day}\" \"license\\-swap ${escaped(version)}\"\n"
    text += ".SH NAME\n${escaped(name)} \\- ${prose(usage.description()).replaceFirst(/(?s)\. .*|\.$/, '').replace('\n', ' ')}\n"
    text += ".SH SYNOPSIS\n${escaped(spec.commandLine().help.synopsis(0).replaceAll(/\s+/, ' ').trim())}\n"
    text += ".SH DESCRIPTION\n${prose(usage.description())}\n"
    text += '.SH OPTIONS\n'
    spec.positionalParameters().findAll { !it.hidden() }.each { text += item(it.paramLabel(), it.description()) }
    spec.options().findAll { !it.hidden() }.each {
        text += item(it.names().join(', ') + (it.arity().max() > 0 ? ' ' + it.paramLabel() : ''), it.description())
    }
    if (spec.subcommands()) {
        text += '.SH COMMANDS\n'
        spec.subcommands().each { verb, line -> text += item(verb, line.commandSpec.usageMessage().description()) }
    }
    if (usage.exitCodeList()) {
        text += '.SH "EXIT STATUS"\n'
        usage.exitCodeList().each { code, meaning -> text += item(code, meaning) }
    }
    if (usage.footer()) {
        text += ".SH EXAMPLE\n.nf\n${prose(usage.footer()).replaceFirst(/^Example: /, '')}\n.fi\n"
    }
    return text
}

def nowhere = new Surroundings({ Optional.empty() }, Clock.systemUTC(), null, Terminal.ofThisProcess(), null)
def command = LicenseSwapCommand.commandLine(nowhere).setColorScheme(Help.defaultColorScheme(OFF))
def pages = new File(project.build.directory, 'man/man1')
pages.mkdirs()
([command] + command.subcommands.values()).each {
    def file = new File(pages, "${it.commandSpec.qualifiedName('-')}.1")
    file.setText(page(it.commandSpec, project.version, project.properties['project.build.outputTimestamp'].take(10)), 'UTF-8')
}
