package io.github.rpaclients.swap;

/** The life of a process that is stopped at one moment, and goes on when others have done what they do meanwhile. */
final class Stopped implements Life {
    private final Runnable meanwhile;
    private int momentsLeft;

    /** @param moments that pass before; never right before something is sent, as nobody could call that back */
    Stopped(int moments, Runnable meanwhile) {
        this.momentsLeft = moments;
        this.meanwhile = meanwhile;
    }

    @Override
    public void live() {
        if (momentsLeft-- == 0) {
            meanwhile.run();
        }
    }

    @Override
    public void send() {}
}
