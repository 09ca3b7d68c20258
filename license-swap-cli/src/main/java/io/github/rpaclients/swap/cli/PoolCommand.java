package io.github.rpaclients.swap.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that does something with each chosen pool, and goes on with the next one if that fails. */
abstract class PoolCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Colours colours;
    private volatile Optional<PassingLine> passingLine = Optional.empty();

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    CommonOptions options = new CommonOptions();

    PoolCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.colours = Colours.of(surroundings.terminal());
    }

    /**
     * Works with one pool.
     *
     * @param document takes what the JSON document tells of the pool
     * @return the exit code
     */
    abstract int work(OpenPool pool, Map<String, @Nullable Object> document);

    /** Puts together what the arguments say; called before the file is read. */
    void prepare() {}

    /** Refuses options that do not fit together; called before anything is done. */
    void check(List<OpenPool> pools) {}

    /** Whether {@code --output diff} means something to the command. */
    boolean printsDiffs() {
        return false;
    }

    @Override
    public Integer call() {
        if (options.output == CommonOptions.Output.DIFF && !printsDiffs()) {
            throw new IllegalArgumentException("Only plan prints a diff; write --output table or --output json");
        }
        prepare();
        options.zone();
        try (Workplace workplace = Workplace.of(options, surroundings);
                OpenPools open = workplace.open(workplace.read(), onlooker())) {
            check(open.pools());
            List<Object> documents = new ArrayList<>();
            int worst = ExitCode.DONE;
            for (OpenPool pool : open.pools()) {
                Map<String, @Nullable Object> document = new LinkedHashMap<>();
                document.put("pool", pool.pool().name());
                worst = ExitCode.worse(worst, attempt(pool, document));
                documents.add(document);
            }
            if (options.output == CommonOptions.Output.JSON) {
                out().println(Texts.lines(JsonDocuments.text(
                        JsonDocuments.all(surroundings.clock().instant(), documents))));
            }
            return worst;
        }
    }

    private int attempt(OpenPool pool, Map<String, @Nullable Object> document) {
        try {
            return work(pool, document);
        } catch (RuntimeException e) {
            pool.note(e);
            Complaint complaint = Complaint.of(e);
            complain(document, complaint.sentence());
            return complaint.exitCode();
        } finally {
            out().flush();
        }
    }

    private Onlooker onlooker() {
        Consumer<String> lines = line -> {
            say(line);
            out().flush();
        };
        if (colours.areOn() && options.output == CommonOptions.Output.TABLE) {
            PassingLine passing = new PassingLine(out());
            passingLine = Optional.of(passing);
            return new Onlooker(
                    new ProgressBar(out(), colours, passing),
                    new ReadLines(surroundings.clock(), line -> passing.show(Texts.lines(line))),
                    this::complain);
        }
        return new Onlooker(new ProgressLines(lines), new ReadLines(surroundings.clock(), lines), this::complain);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Prints a line for a reader; nothing where a document is asked for. */
    void say(String line) {
        if (options.output == CommonOptions.Output.TABLE) {
            print(line);
        }
    }

    /** Prints lines whatever the output is to be, in colours if the terminal has them. */
    void print(String lines) {
        passingLine.ifPresent(PassingLine::clear);
        out().println(colours.in(lines));
    }

    void say(Table table) {
        if (options.output == CommonOptions.Output.TABLE && !table.isEmpty()) {
            passingLine.ifPresent(PassingLine::clear);
            out().print(colours.in(table.toString()));
            // a question that follows is not printed here
            out().flush();
        }
    }

    void complain(Map<String, @Nullable Object> document, String sentence) {
        complain(sentence);
        document.put("error", sentence);
    }

    void complain(String sentence) {
        passingLine.ifPresent(PassingLine::clear);
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println(Texts.lines(sentence));
        err.flush();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
