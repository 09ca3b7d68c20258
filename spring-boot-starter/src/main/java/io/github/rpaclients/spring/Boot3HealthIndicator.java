package io.github.rpaclients.spring;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/** One system in the health endpoint of Spring Boot 3. */
final class Boot3HealthIndicator extends AbstractHealthIndicator {
    private final SystemHealth health;

    Boot3HealthIndicator(SystemHealth health) {
        this.health = health;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (health.isUp()) {
            builder.up();
        } else {
            builder.down();
        }
        health.details().forEach(builder::withDetail);
    }
}
