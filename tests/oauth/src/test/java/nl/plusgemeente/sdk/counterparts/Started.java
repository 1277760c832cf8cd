package nl.plusgemeente.sdk.counterparts;

/** Starts everything that a test needs, and stops it. */
final class Started {
    private Started() {}

    static Setting node(boolean requireNonce) {
        TestAuthority authority = new TestAuthority("TEST root");
        Clients clients = Clients.of(authority);
        return new Setting(authority, clients, NodeServer.start(authority, clients, requireNonce), new Api(authority));
    }

    static void stop(Setting setting) {
        if (setting != null) {
            setting.close();
        }
    }
}
