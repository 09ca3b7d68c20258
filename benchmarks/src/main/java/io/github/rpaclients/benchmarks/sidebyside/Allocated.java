package io.github.rpaclients.benchmarks.sidebyside;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/** How many bytes the threads of this process allocate. What a thread allocates that ends meanwhile is not counted. */
final class Allocated {
    private Allocated() {}

    /** Work that answers figures. */
    interface Work {
        String run() throws Exception;
    }

    static String during(Work work) throws Exception {
        Map<Long, Long> before = byThread();
        String figures = work.run();
        long sum = 0;
        for (Map.Entry<Long, Long> thread : byThread().entrySet()) {
            sum += thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
        }
        return figures + " bytes=" + sum;
    }

    private static Map<Long, Long> byThread() {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] ids = threads.getAllThreadIds();
        long[] bytes = threads.getThreadAllocatedBytes(ids);
        Map<Long, Long> byThread = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            if (bytes[i] >= 0) {
                byThread.put(ids[i], bytes[i]);
            }
        }
        return byThread;
    }
}
