package nl.plusgemeente.sdk.mock;

import java.net.URI;
import java.util.List;
import nl.plusgemeente.sdk.auth.certificate.OinCertificatePolicy;
import nl.plusgemeente.sdk.core.identity.KeySource;
import nl.plusgemeente.sdk.core.identity.Oin;
import nl.plusgemeente.sdk.exchange.encryption.RecipientKeys;
import nl.plusgemeente.sdk.exchange.encryption.SignEncryptMode;
import nl.plusgemeente.sdk.exchange.signing.Coverage;
import nl.plusgemeente.sdk.exchange.signing.HeaderDialect;

/**
 * A partner organisation that exchanges signed messages with the tenants, and encrypted ones when it is told to: it verifies
 * whatever it gets, and signs what it answers. It accepts messages of the tenants only, each once, and refuses all others
 * with a problem document that has the code of the SDK.
 *
 * <p>At {@link #address()}, in the government zone, and at the same path in the public zone:
 * <ul>
 *   <li>{@code POST besluiten} keeps the body, and answers 201 with {@code {"kenmerk":"B-1","status":"ontvangen"}};
 *   <li>{@code GET besluiten/{kenmerk}} gives it back, to whom sent it;
 *   <li>any method on any path below {@code berichten} answers 200 with {@code {"status":"ontvangen"}}.
 * </ul>
 *
 * <p>Its certificates have a root of their own, are valid around the time of the mock, and are made when they are first asked
 * for. {@link MockFacilities#fault Faults} name it {@code exchange}, with the operations {@code besluiten}, {@code besluit} and
 * {@code berichten}.
 */
public interface MockExchange {

    /**
     * Where the partner's API is.
     *
     * @return for example {@code https://127.0.0.1:8444/uitwisseling/v1}
     */
    URI address();

    /**
     * Who the partner is.
     *
     * @return its number, with the prefix for tests
     */
    Oin partner();

    /**
     * Trusts what was signed by the tenants and the partner, and asks for lists of revoked certificates, in this process.
     *
     * @return the same for as long as the mock lives
     */
    OinCertificatePolicy policy();

    /**
     * The key with which a tenant signs: another than that of TLS.
     *
     * @param tenant the tenant's id
     * @return RSA of 2048 bits, that decrypts too
     * @throws IllegalArgumentException if there is no such tenant
     */
    KeySource keys(String tenant);

    /**
     * A key that signs, and whose certificate must be refused.
     *
     * @param which what is wrong with it; it has the name of the first tenant, unless that is what is wrong
     * @return RSA of 2048 bits
     */
    KeySource keys(SigningCertificate which);

    /**
     * Certificates to encrypt for.
     *
     * @return those of the partner and the tenants
     */
    RecipientKeys recipients();

    /**
     * What came in, refused messages too.
     *
     * @return the oldest first; the last 1,000
     */
    List<ReceivedMessage> received();

    /**
     * How much must be signed, until {@link #reset()}.
     *
     * @param least {@link Coverage#PAYLOAD} where nothing is said
     */
    void require(Coverage least);

    /**
     * Demands that messages are encrypted, and encrypts answers, until {@link #plain()} or {@link #reset()}.
     *
     * @param mode what is signed
     */
    void encrypted(SignEncryptMode mode);

    /** Demands that messages are not encrypted, as where nothing is said. */
    void plain();

    /**
     * How answers are protected, until {@link #reset()}. Refusals and other failures (a status other than 2xx) are not signed.
     *
     * @param form {@link AnswerForm#SIGNED_MESSAGE} where nothing is said
     */
    void answers(AnswerForm form);

    /**
     * Which name the signature in answers has, until {@link #reset()}.
     *
     * @param dialect that of the question where nothing is said
     */
    void dialect(HeaderDialect dialect);

    /** Forgets what came in and what was set here; signatures that were accepted stay known. */
    void reset();
}
