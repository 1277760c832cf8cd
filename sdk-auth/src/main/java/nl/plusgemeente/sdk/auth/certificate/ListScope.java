package nl.plusgemeente.sdk.auth.certificate;

import java.net.URI;
import java.security.cert.X509CRL;
import java.util.List;
import java.util.Set;

/**
 * For which certificates a list speaks (RFC 5280 §5.2.5). Lists that hold only changes, only some reasons, or other
 * authorities' certificates are refused: alone they do not tell that a certificate was not revoked.
 *
 * @param addresses where the list should be found; empty for anywhere
 * @param holdersOnly whether it leaves authorities out
 * @param authoritiesOnly whether it leaves holders out
 */
record ListScope(List<URI> addresses, boolean holdersOnly, boolean authoritiesOnly) {
    private static final String SCOPE = "2.5.29.28";
    private static final int NAME = 0xa0;
    private static final int HOLDERS = 0x81;
    private static final int AUTHORITIES = 0x82;
    private static final int SOME_REASONS = 0x83;
    private static final int INDIRECT = 0x84;
    private static final int ATTRIBUTES = 0x85;

    static ListScope of(X509CRL list) throws RefusedListException {
        Set<String> critical = list.getCriticalExtensionOIDs();
        if (critical != null && critical.stream().anyMatch(oid -> !oid.equals(SCOPE))) {
            throw new RefusedListException("it is a delta list or has another critical extension that is not known");
        }
        byte[] extension = list.getExtensionValue(SCOPE);
        if (extension == null) {
            return new ListScope(List.of(), false, false);
        }
        try {
            return read(Der.extension(extension));
        } catch (Der.DamagedException e) {
            throw new RefusedListException("its issuing distribution point cannot be read");
        }
    }

    private static ListScope read(Der members) throws RefusedListException {
        List<URI> addresses = List.of();
        boolean holders = false;
        boolean authorities = false;
        while (!members.isEmpty()) {
            int tag = members.tag();
            Der content = members.take();
            switch (tag) {
                case NAME -> {
                    addresses = DistributionPoints.names(content);
                    if (addresses.isEmpty()) {
                        throw new RefusedListException("its issuing distribution point is no address");
                    }
                }
                case HOLDERS -> holders = content.isTrue();
                case AUTHORITIES -> authorities = content.isTrue();
                case INDIRECT, ATTRIBUTES -> {
                    if (content.isTrue()) {
                        throw new RefusedListException("it is an indirect list, or one of attribute certificates");
                    }
                }
                case SOME_REASONS -> throw new RefusedListException("it holds only some reasons of revocation");
                default -> throw new RefusedListException("its issuing distribution point has an unknown member");
            }
        }
        return new ListScope(addresses, holders, authorities);
    }

    /** Whether the list, found there, speaks for holders, or for authorities. */
    boolean covers(URI address, boolean authority) {
        return (addresses.isEmpty() || addresses.contains(address)) && !(authority ? holdersOnly : authoritiesOnly);
    }
}
