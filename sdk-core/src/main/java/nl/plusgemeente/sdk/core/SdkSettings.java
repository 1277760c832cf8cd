package nl.plusgemeente.sdk.core;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.plusgemeente.sdk.core.internal.config.Setting;

/**
 * The settings that are a number, a time or a word: each may be given by a method here, by an environment variable or in
 * the properties file.
 *
 * @param <B> the builder itself
 */
abstract class SdkSettings<B extends SdkSettings<B>> {
    private final Map<Setting, String> settings = new LinkedHashMap<>();

    /**
     * The time for a whole call: all attempts, waits and reading.
     *
     * @param budget more than zero
     * @return this builder
     */
    public B deadline(Duration budget) {
        return set(Setting.DEADLINE, budget);
    }

    /**
     * The same for calls whose answer is read as a stream or into a file.
     *
     * @param budget more than zero
     * @return this builder
     */
    public B streamDeadline(Duration budget) {
        return set(Setting.STREAM_DEADLINE, budget);
    }

    /**
     * The longest wait for a connection, TLS included.
     *
     * @param wait more than zero
     * @return this builder
     */
    public B connectTimeout(Duration wait) {
        return set(Setting.CONNECT_TIMEOUT, wait);
    }

    /**
     * The longest silence while waiting for an answer or its next byte.
     *
     * @param wait more than zero
     * @return this builder
     */
    public B responseTimeout(Duration wait) {
        return set(Setting.RESPONSE_TIMEOUT, wait);
    }

    /**
     * The longest wait for a connection of the pool, and for a place among the calls at once.
     *
     * @param wait more than zero
     * @return this builder
     */
    public B leaseTimeout(Duration wait) {
        return set(Setting.LEASE_TIMEOUT, wait);
    }

    /**
     * Connections of one tenant to one host at most.
     *
     * @param connections at least 1
     * @return this builder
     */
    public B connectionsPerHost(int connections) {
        return set(Setting.CONNECTIONS_PER_HOST, connections);
    }

    /**
     * After this time without a call a tenant's connections are dropped.
     *
     * @param idle more than zero
     * @return this builder
     */
    public B idleTenant(Duration idle) {
        return set(Setting.IDLE_TENANT, idle);
    }

    /**
     * The time between two looks whether a tenant's key and certificate were renewed.
     *
     * @param interval more than zero
     * @return this builder
     */
    public B keyRecheck(Duration interval) {
        return set(Setting.KEY_RECHECK, interval);
    }

    /**
     * The time that a key stays published after a renewed one has taken its place.
     *
     * @param overlap more than zero
     * @return this builder
     */
    public B keyOverlap(Duration overlap) {
        return set(Setting.KEY_OVERLAP, overlap);
    }

    /**
     * Attempts of a call that may be repeated.
     *
     * @param attempts at least 1, which switches retries off
     * @return this builder
     */
    public B maxAttempts(int attempts) {
        return set(Setting.MAX_ATTEMPTS, attempts);
    }

    /**
     * The wait before the second attempt; it doubles, with jitter.
     *
     * @param wait more than zero
     * @return this builder
     */
    public B retryWait(Duration wait) {
        return set(Setting.RETRY_WAIT, wait);
    }

    /**
     * The longest wait between two attempts, unless the API asks for more.
     *
     * @param wait more than zero
     * @return this builder
     */
    public B retryMaxWait(Duration wait) {
        return set(Setting.RETRY_MAX_WAIT, wait);
    }

    /**
     * Extra requests by retries at most, per 100 calls of a tenant to an API.
     *
     * @param percent at least 1
     * @return this builder
     */
    public B retryBudgetPercent(int percent) {
        return set(Setting.RETRY_BUDGET_PERCENT, percent);
    }

    /**
     * Calls of one tenant to one API at once.
     *
     * @param calls at least 1
     * @return this builder
     */
    public B concurrentCalls(int calls) {
        return set(Setting.CONCURRENT_CALLS, calls);
    }

    /**
     * Calls of all tenants to one facility at once.
     *
     * @param calls at least 1
     * @return this builder
     */
    public B facilityConcurrentCalls(int calls) {
        return set(Setting.FACILITY_CONCURRENT_CALLS, calls);
    }

    /**
     * Calls of one tenant to one API in a second; more wait for their turn.
     *
     * @param calls at least 1
     * @return this builder
     */
    public B callsPerSecond(int calls) {
        return set(Setting.CALLS_PER_SECOND, calls);
    }

    /**
     * Failed calls among the last ones at which the breaker opens.
     *
     * @param percent 1 to 100
     * @return this builder
     */
    public B breakerFailurePercent(int percent) {
        return set(Setting.BREAKER_FAILURE_PERCENT, percent);
    }

    /**
     * The number of last calls that the breaker looks at.
     *
     * @param calls at least 1
     * @return this builder
     */
    public B breakerCalls(int calls) {
        return set(Setting.BREAKER_CALLS, calls);
    }

    /**
     * The time that an open breaker refuses calls before it lets some through.
     *
     * @param wait more than zero
     * @return this builder
     */
    public B breakerWait(Duration wait) {
        return set(Setting.BREAKER_WAIT, wait);
    }

    /**
     * The largest answer that is read into memory, after decompression.
     *
     * @param bytes at least 1
     * @return this builder
     */
    public B maxAnswerBytes(int bytes) {
        return set(Setting.MAX_ANSWER_BYTES, bytes);
    }

    /**
     * The HTTP proxy through which other machines are reached. This machine is always reached without it.
     *
     * @param hostAndPort for example {@code proxy.gemeente.nl:3128}
     * @return this builder
     */
    public B proxy(String hostAndPort) {
        return set(Setting.PROXY, hostAndPort);
    }

    /**
     * Hosts that are reached without the proxy.
     *
     * @param hosts names with commas between them; one that begins with a dot stands for all hosts of a domain
     * @return this builder
     */
    public B proxyExcept(String hosts) {
        return set(Setting.PROXY_EXCEPT, hosts);
    }

    /**
     * The header in which APIs of the government zone want the sender's OIN. No public source tells its name: whoever
     * runs the API does, when the certificate is registered.
     *
     * @param name the name of the header
     * @return this builder
     */
    public B senderOinHeader(String name) {
        return set(Setting.SENDER_OIN_HEADER, name);
    }

    abstract B self();

    /** What was set here. */
    final Map<Setting, String> settings() {
        return Map.copyOf(settings);
    }

    private B set(Setting setting, Object value) {
        settings.put(setting, value.toString());
        return self();
    }
}
