package io.github.rpaclients.spring;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether anything is said about a system. A property that is missing is then complained of, not passed over in silence. */
class OnProperties extends SpringBootCondition {
    private final ConfigurationPropertyName prefix;

    OnProperties(String prefix) {
        this.prefix = ConfigurationPropertyName.of(prefix);
    }

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        boolean said = false;
        for (var source : ConfigurationPropertySources.get(context.getEnvironment())) {
            said |= source.containsDescendantOf(prefix) == ConfigurationPropertyState.PRESENT;
        }
        ConditionMessage.Builder message = ConditionMessage.forCondition("Properties of a system");
        return said
                ? ConditionOutcome.match(message.found("properties under").items(prefix))
                : ConditionOutcome.noMatch(
                        message.didNotFind("properties under").items(prefix));
    }
}
