package nl.plusgemeente.sdk.mock.internal.anonymous;

import java.io.StringReader;

/** A string in an answer: hidden by its member, a document of its own, or text. */
record Strings(MemberNames names, Pseudonyms pseudonyms, TextPass pass, int layer) {

    private static final int DEEPEST_LAYER = 4;

    String value(String value, Holder holder) {
        String bare = value.strip();
        boolean json = bare.startsWith("{") || bare.startsWith("[");
        boolean xml = bare.startsWith("<");
        if (json || xml) {
            return document(value, holder, json);
        }
        return holder.hides() ? pseudonyms.of(holder.kind(), value) : pass.text(value);
    }

    String text(String text) {
        return pass.text(text);
    }

    private String document(String value, Holder holder, boolean json) {
        if (holder.hides() || layer >= DEEPEST_LAYER) {
            return Pseudonyms.REMOVED;
        }
        Strings inner = new Strings(names, pseudonyms, pass, layer + 1);
        try {
            String result =
                    json ? JsonPass.over(value, holder, inner) : XmlPass.over(new StringReader(value), holder, inner);
            return pass.text(result);
        } catch (NotAnonymisedException e) {
            return pass.text(value); // text that only begins like a document
        }
    }
}
