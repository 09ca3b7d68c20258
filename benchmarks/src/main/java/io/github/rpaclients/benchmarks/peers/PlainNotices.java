package io.github.rpaclients.benchmarks.peers;

/** What a {@link PlainUser} is told of. */
final class PlainNotices {
    boolean queues;
    boolean robots;
    boolean jobs;
    boolean schedules;
    boolean tasks;
    boolean queueItems;
    boolean insights;
    boolean cloudRobots;
    boolean serverless;
    boolean export;
    boolean rateLimitsDaily;
    boolean rateLimitsRealTime;
    boolean autopilotForRobotsDetectedIssues;
    boolean webhooks;
}
