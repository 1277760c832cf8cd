package nl.plusgemeente.sdk.exchange.fsc.inway;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.fsc.FscHeaders;
import nl.plusgemeente.sdk.exchange.fsc.log.TransactionId;

/**
 * What an Inway wants to know of a request.
 *
 * @param method the HTTP method
 * @param authorization every value of {@code Fsc-Authorization}, as received
 * @param transactionIds every value of {@code Fsc-Transaction-Id}, as received
 * @param clientCertificates those of the TLS connection, the caller's own first; empty when it showed none
 */
public record InwayRequest(
        String method,
        List<String> authorization,
        List<String> transactionIds,
        List<X509Certificate> clientCertificates) {

    /** Copies the lists. */
    public InwayRequest {
        authorization = List.copyOf(authorization);
        transactionIds = List.copyOf(transactionIds);
        clientCertificates = List.copyOf(clientCertificates);
    }

    /**
     * Takes the headers from all of a request.
     *
     * @param method the HTTP method
     * @param headers all headers, as received
     * @param clientCertificates those of the TLS connection, the caller's own first; empty when it showed none
     * @return the request
     */
    public static InwayRequest of(String method, Headers headers, List<X509Certificate> clientCertificates) {
        return new InwayRequest(
                method,
                headers.all(FscHeaders.AUTHORIZATION),
                headers.all(FscHeaders.TRANSACTION_ID),
                clientCertificates);
    }

    /**
     * The transaction, to name it in the answer too, whatever that says.
     *
     * @return empty when the request names none, several, or not by a UUID of version 7
     */
    public Optional<TransactionId> transactionId() {
        if (transactionIds.size() != 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(TransactionId.of(transactionIds.get(0).strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The method: with the token and the key of its certificate, somebody could call. */
    @Override
    public String toString() {
        return "InwayRequest[" + method + "]";
    }
}
