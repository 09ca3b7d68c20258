package io.github.rpaclients.aa.controlroom.workitems;

import io.github.rpaclients.core.json.Entity;
import java.util.LinkedHashMap;
import java.util.Map;

/** A work item to be added: {@code NewWorkItem.of(Map.of()).withContent("amount", "12.5")}. */
@Entity
public interface NewWorkItem extends WithNewWorkItem {
    /** What is to be worked on, by the attributes of the model; numbers and dates as texts. */
    Map<String, String> json();

    /** The same with one more attribute; one of that name is replaced. */
    default NewWorkItem withContent(String name, String value) {
        Map<String, String> content = new LinkedHashMap<>(json());
        content.put(name, value);
        return withJson(content);
    }

    static NewWorkItem of(Map<String, String> content) {
        return new NewWorkItemBuilder().putAllJson(content).build();
    }
}
