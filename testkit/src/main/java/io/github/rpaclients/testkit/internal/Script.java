package io.github.rpaclients.testkit.internal;

import io.github.rpaclients.testkit.ScriptedAnswer;

/** One scripted answer; guarded by itself. */
final class Script implements ScriptedAnswer {
    private static final int FOR_EVER = Integer.MAX_VALUE;

    private final Place place;
    private Answer answer = Answer.of(200);
    private int left = FOR_EVER;

    Script(Place place) {
        this.place = place;
    }

    @Override
    public synchronized ScriptedAnswer status(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("A status is from 200 to 599, not " + status);
        }
        answer = answer.withStatus(status);
        return this;
    }

    @Override
    public synchronized ScriptedAnswer header(String name, String value) {
        answer = answer.header(name, value);
        return this;
    }

    @Override
    public synchronized ScriptedAnswer json(String json) {
        answer = answer.withBody(SeedObject.valueByHand("answer", json));
        return this;
    }

    @Override
    public synchronized ScriptedAnswer body(String contentType, String text) {
        answer = answer.withBody(contentType, text);
        return this;
    }

    @Override
    public synchronized ScriptedAnswer times(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("An answer is given at least once, not " + number + " times");
        }
        left = number;
        return this;
    }

    boolean fits(Request request) {
        return place.fits(request.method(), request.path());
    }

    synchronized boolean isReplacedAt(Place other) {
        return left == FOR_EVER && place.toString().equals(other.toString());
    }

    synchronized boolean isUsedUp() {
        return left == 0;
    }

    /** The answer, given once more. */
    synchronized Answer take() {
        if (left != FOR_EVER) {
            left--;
        }
        return answer;
    }
}
