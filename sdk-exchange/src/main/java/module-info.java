import org.jspecify.annotations.NullMarked;

/**
 * Signed and encrypted exchange between government organisations and their partners. Start reading at
 * {@link nl.plusgemeente.sdk.exchange.Exchange}.
 */
@NullMarked
module nl.plusgemeente.sdk.exchange {
    requires transitive nl.plusgemeente.sdk.core;
    requires transitive nl.plusgemeente.sdk.auth;
    requires static org.jspecify;
    requires transitive java.sql;
    requires static jakarta.servlet;
    requires org.slf4j;

    exports nl.plusgemeente.sdk.exchange.encryption;
    exports nl.plusgemeente.sdk.exchange.error;
    exports nl.plusgemeente.sdk.exchange.event;
    exports nl.plusgemeente.sdk.exchange.fsc.inway;
    exports nl.plusgemeente.sdk.exchange.fsc.log;
    exports nl.plusgemeente.sdk.exchange.fsc.manager;
    exports nl.plusgemeente.sdk.exchange.fsc.outway;
    exports nl.plusgemeente.sdk.exchange.fsc.token;
    exports nl.plusgemeente.sdk.exchange.fsc;
    exports nl.plusgemeente.sdk.exchange.message;
    exports nl.plusgemeente.sdk.exchange.servlet;
    exports nl.plusgemeente.sdk.exchange.signing;
    exports nl.plusgemeente.sdk.exchange;
}
