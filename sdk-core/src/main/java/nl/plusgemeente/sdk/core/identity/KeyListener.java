package nl.plusgemeente.sdk.core.identity;

/** Is told what happens to keys and certificates while the application runs, to warn somebody in time. */
@FunctionalInterface
public interface KeyListener {

    /**
     * Something happened. Called by the thread that makes a call, which waits for it: be quick, or hand it on. What is
     * thrown here is logged and goes no further.
     *
     * @param event what
     */
    void on(KeyEvent event);
}
