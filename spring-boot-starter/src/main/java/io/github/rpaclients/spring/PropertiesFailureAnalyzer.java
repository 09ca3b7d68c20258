package io.github.rpaclients.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** An application that cannot start says which property it needs, instead of a stack trace. */
final class PropertiesFailureAnalyzer extends AbstractFailureAnalyzer<PropertiesException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PropertiesException cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Change the properties under rpa-clients; docs/spring.md lists them.", cause);
    }
}
