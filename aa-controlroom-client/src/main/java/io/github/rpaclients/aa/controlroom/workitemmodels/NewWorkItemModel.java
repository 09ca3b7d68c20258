package io.github.rpaclients.aa.controlroom.workitemmodels;

import io.github.rpaclients.core.json.Entity;
import java.util.ArrayList;
import java.util.List;

/** A model to be made: {@code NewWorkItemModel.of("Invoice").withAttribute("amount", NUMBER)}. */
@Entity
public interface NewWorkItemModel extends WithNewWorkItemModel {
    String name();

    List<NewWorkItemAttribute> attributes();

    /** The same with one more attribute. */
    default NewWorkItemModel withAttribute(String name, WorkItemAttributeType type) {
        List<NewWorkItemAttribute> more = new ArrayList<>(attributes());
        more.add(new NewWorkItemAttributeBuilder().name(name).type(type).build());
        return withAttributes(more);
    }

    /** A model without attributes. */
    static NewWorkItemModel of(String name) {
        return new NewWorkItemModelBuilder().name(name).build();
    }
}
