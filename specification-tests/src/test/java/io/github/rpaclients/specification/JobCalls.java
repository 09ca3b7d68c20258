package io.github.rpaclients.specification;

import io.github.rpaclients.testkit.uipath.OrchestratorJob;
import java.util.List;

/** Jobs. */
final class JobCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String JOBS = "/odata/Jobs";

    private JobCalls() {}

    static void all(OrchestratorCaller anybody) {
        anybody.uipath().orchestrator().addFolder("Night");
        OrchestratorCaller to = anybody.in("Night");
        String start = "{'startInfo':{'ReleaseKey':'d0000000-0009-4000-8000-000000000007',"
                + "'Strategy':'ModernJobsCount','JobsCount':3,'RuntimeType':'Unattended'}}";
        to.call("POST", JOBS + NS + "ValidateDynamicJob", start);
        to.call("POST", JOBS + NS + "StartJobs", start);
        to.call("GET", JOBS, "");
        List<OrchestratorJob> jobs = to.uipath().orchestrator().jobs();
        OrchestratorJob one = jobs.get(0);
        String job = JOBS + "(" + one.id() + ")";
        to.call("GET", job, "");
        to.call("POST", job + NS + "ValidateExistingJob", "");
        one.run().suspend();
        String key = OrchestratorCaller.text(one.json(), "Key");
        to.call("POST", JOBS + NS + "ResumeJob", "{'jobKey':'" + key + "'}");
        one.finish("{}");
        to.call("POST", JOBS + NS + "RestartJob", "{'jobId':" + one.id() + "}");
        to.call("POST", JOBS + "(" + jobs.get(1).id() + ")" + NS + "StopJob", "{'strategy':'Kill'}");
        String ids = "'jobIds':[" + jobs.get(2).id() + "]";
        to.call("POST", JOBS + NS + "StopJobs", "{'strategy':'Kill'," + ids + "}");
    }
}
