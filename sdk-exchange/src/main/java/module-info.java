import org.jspecify.annotations.NullMarked;

/**
 * Signed and encrypted exchange between organisations. Nothing is exported yet: signing, encryption and FSC come here.
 */
@NullMarked
module nl.plusgemeente.sdk.exchange {
    requires transitive nl.plusgemeente.sdk.auth;
    requires transitive nl.plusgemeente.sdk.core;
    requires static org.jspecify;
}
