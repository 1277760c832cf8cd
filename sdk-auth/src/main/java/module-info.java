import org.jspecify.annotations.NullMarked;

/** Credentials for collective facilities. Start reading at {@link nl.plusgemeente.sdk.auth.ApiKey}. */
@NullMarked
module nl.plusgemeente.sdk.auth {
    requires transitive nl.plusgemeente.sdk.core;
    requires static org.jspecify;
    requires com.nimbusds.jose.jwt;
    requires static jakarta.servlet;
    requires org.slf4j;

    exports nl.plusgemeente.sdk.auth;
    exports nl.plusgemeente.sdk.auth.certificate;
    exports nl.plusgemeente.sdk.auth.key;
    exports nl.plusgemeente.sdk.auth.oauth;
    exports nl.plusgemeente.sdk.auth.servlet;
    exports nl.plusgemeente.sdk.auth.spi;
    exports nl.plusgemeente.sdk.auth.token;

    provides nl.plusgemeente.sdk.core.spi.CredentialReader with
            nl.plusgemeente.sdk.auth.ApiKeyReader,
            nl.plusgemeente.sdk.auth.CertificateReader,
            nl.plusgemeente.sdk.auth.oauth.OAuthReader;
}
