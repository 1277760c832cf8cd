package nl.plusgemeente.sdk.mock.internal.anonymous;

import java.io.StringReader;
import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Takes what is of persons, and what opens doors, out of the answers of one recording. Each text is gone over twice: what a
 * member gives away at its end is then known where it stands at its beginning. Thread-safe.
 */
public final class Anonymiser {

    private final ReentrantLock one = new ReentrantLock();
    private final TextPass pass;
    private final Strings strings;

    /**
     * Begins without pseudonyms.
     *
     * @param more names of members to hide, beside those that are hidden anyway
     */
    public Anonymiser(Collection<String> more) {
        MemberNames names = new MemberNames(more);
        Pseudonyms pseudonyms = new Pseudonyms();
        this.pass = new TextPass(names, pseudonyms);
        this.strings = new Strings(names, pseudonyms, pass, 0);
    }

    /** A key or token that requests are made with: hidden wherever it stands. */
    public void secret(String value) {
        alone(() -> {
            pass.secret(value);
            return value;
        });
    }

    /**
     * The same text in JSON, anonymised.
     *
     * @throws NotAnonymisedException when it is not JSON to its end; nothing of it may be kept then
     */
    public String json(String text) {
        return alone(() -> {
            JsonPass.over(text, Holder.OUTSIDE, strings);
            return JsonPass.over(text, Holder.OUTSIDE, strings);
        });
    }

    /**
     * The same text in XML, anonymised.
     *
     * @throws NotAnonymisedException when it is not XML to its end; nothing of it may be kept then
     */
    public String xml(String text) {
        return alone(() -> {
            XmlPass.over(new StringReader(text), Holder.OUTSIDE, strings);
            return XmlPass.over(new StringReader(text), Holder.OUTSIDE, strings);
        });
    }

    /** Any other text: an address, or a part of it. */
    public String text(String text) {
        return alone(() -> pass.text(text));
    }

    private String alone(Supplier<String> work) {
        one.lock();
        try {
            return work.get();
        } finally {
            one.unlock();
        }
    }
}
