package io.github.rpaclients.benchmarks.sidebyside;

import java.lang.management.ManagementFactory;

/** How many bytes the threads of this process allocate. Threads that end meanwhile are not counted. */
final class Allocated {
    private Allocated() {}

    /** Work that answers figures. */
    interface Work {
        String run() throws Exception;
    }

    static String during(Work work) throws Exception {
        long before = sum();
        String figures = work.run();
        return figures + " bytes=" + (sum() - before);
    }

    private static long sum() {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }
}
