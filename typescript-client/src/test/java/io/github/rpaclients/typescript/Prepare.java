package io.github.rpaclients.typescript;

import io.github.rpaclients.testkit.uipath.OrchestratorState;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks for Node.js, and writes the company that the rows find to a file from which the stand-alone simulator starts. */
public final class Prepare {
    private static final int OLDEST_NODE = 20;
    private static final String WANTED = "The rows need Node.js " + OLDEST_NODE
            + " or newer, with its npm, on the PATH; it is at https://nodejs.org and in most package managers.";

    private Prepare() {}

    public static void main(String[] args) throws IOException {
        requireNode();
        Path file = Path.of(args[0]);
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            settle(uipath.orchestrator());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, uipath.json());
        }
    }

    private static void requireNode() {
        String version = version();
        if (Integer.parseInt(version.replaceAll("^v|\\..*$", "")) < OLDEST_NODE) {
            throw new IllegalStateException(WANTED + " Found is " + version + ".");
        }
    }

    private static String version() {
        try {
            Process node = new ProcessBuilder("node", "--version").start();
            return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException(WANTED + " Found is none.", e);
        }
    }

    private static void settle(OrchestratorState orchestrator) {
        orchestrator.addFolder("Sales/Leads").folder("Finance").assign("margaret", "Folder Administrator");
        orchestrator
                .addAsset("Finance", "{'Name':'Region','StringValue':'EMEA','Description':'Where it is'}")
                .addAsset("Finance", "{'Name':'O\\'Brien','ValueType':'Integer','IntValue':7}")
                .addAsset(
                        "Sales/Leads",
                        "{'Id':9007199254740993,'Name':'Endpoint','StringValue':'https://leads.acme.example/'}");
        orchestrator.addBucket("Sales", "Offers").bucket("Scans").put("in/4712.txt", "Another invoice");
        orchestrator.addRelease("Finance", "Invoices", "1.0.2").addRelease("Sales", "Offers", "2.0.0");
        orchestrator
                .addQueue("Finance", "Orders")
                .addQueue("Finance", "Returns")
                .addQueue("Sales", "Leads");
        settleJobs(orchestrator);
    }

    /** The reference says what a job is there for. */
    private static void settleJobs(OrchestratorState orchestrator) {
        orchestrator.addJob("Finance", "{'Reference':'pending'}");
        orchestrator.addJob("Finance", "{'Reference':'running'}").run();
        orchestrator.addJob("Finance", "{'Reference':'running too'}").run();
        orchestrator.addJob("Finance", "{'Reference':'suspended'}").run().suspend();
        orchestrator.addJob("Finance", "{'Reference':'suspended too'}").run().suspend();
        orchestrator
                .addJob("Finance", "{'Reference':'successful','ReleaseName':'Invoices'}")
                .run()
                .finish("{'total':12.5}");
        orchestrator.addJob("Finance", "{'Reference':'faulted'}").run().fail("Logon failed");
        orchestrator.addJob(
                "Finance",
                "{'Reference':'large','State':'Successful'," + "'OutputFile':'aaaaaaaa-0001-4000-8000-0000000000f1'}");
        orchestrator.addJob("Sales", "{'Reference':'elsewhere'}");
    }
}
