package nl.plusgemeente.sdk.auth.token;

import java.util.List;

/** What stands in the header {@code Authorization}: a scheme and a token. */
record Credential(String token, boolean withProof) {

    static Credential of(List<String> authorization) {
        if (authorization.isEmpty()) {
            throw Rejections.nothingPresented();
        }
        if (authorization.size() > 1) {
            throw Rejections.badRequest("The request has the header Authorization more than once.");
        }
        String value = authorization.get(0);
        int space = value.indexOf(' ');
        String scheme = space < 0 ? value : value.substring(0, space);
        boolean bearer = scheme.equalsIgnoreCase("Bearer");
        boolean proof = scheme.equalsIgnoreCase("DPoP");
        if (!bearer && !proof) {
            throw Rejections.nothingPresented();
        }
        String token = space < 0 ? "" : value.substring(space + 1);
        if (token.isEmpty()) {
            throw Rejections.badRequest("The header Authorization has no token after its scheme.");
        }
        return new Credential(token, proof);
    }

    /** Nothing of its content. */
    @Override
    public String toString() {
        return withProof ? "Credential[DPoP]" : "Credential[Bearer]";
    }
}
