package nl.plusgemeente.sdk.auth.spi;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * For what a token is, at one authorization server: tokens of different grants are never taken for each other. Make it
 * once and keep it, as its hash is computed once.
 */
public final class TokenGrant {
    private final String client;
    private final String method;
    private final SortedSet<String> scopes;
    private final List<String> targets;
    private final String subject;
    private final String binding;
    private final int hash;

    /**
     * A grant.
     *
     * @param client the client id
     * @param method how the client proves itself
     * @param scopes what was asked for
     * @param targets audiences and resources, in an order that is always the same
     * @param subject on whose behalf; empty for the client's own, else a hash of what stands for the user
     * @param binding the id of the key that the token is bound to; empty for a bearer token
     */
    public TokenGrant(
            String client,
            String method,
            SortedSet<String> scopes,
            List<String> targets,
            String subject,
            String binding) {
        this.client = client;
        this.method = method;
        this.scopes = new TreeSet<>(scopes);
        this.targets = List.copyOf(targets);
        this.subject = subject;
        this.binding = binding;
        this.hash = Objects.hash(client, method, this.scopes, targets, subject, binding);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof TokenGrant that
                        && hash == that.hash
                        && client.equals(that.client)
                        && method.equals(that.method)
                        && scopes.equals(that.scopes)
                        && targets.equals(that.targets)
                        && subject.equals(that.subject)
                        && binding.equals(that.binding);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Client and scopes. */
    @Override
    public String toString() {
        return "TokenGrant[" + client + ", " + scopes + "]";
    }
}
