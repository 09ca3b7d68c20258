package io.github.rpaclients.processor;

import javax.lang.model.element.Element;

/** Why a model gets no adapter, and the element to blame: a compile error. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Element element;

    Refusal(Element element, String message) {
        super(message);
        this.element = element;
    }

    Element element() {
        return element;
    }
}
