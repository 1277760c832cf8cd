package nl.plusgemeente.sdk.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, and what an exception tells. */
class CoreErrorsTest {
    private static final CallFacts FACTS = new CallFacts("x-v1 GET y", "utrecht", 2, "abc");

    @Test
    void codes_areUniqueAndInTheirRange() {
        List<ErrorCode> codes = codes();
        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(codes.stream().map(ErrorCode::number)).doesNotHaveDuplicates();
        assertThat(codes.stream().map(ErrorCode::title)).doesNotHaveDuplicates().allMatch(title -> !title.isBlank());
        assertThat(codes).allMatch(code -> code.number() >= 1000 && code.number() < 5000);
    }

    @Test
    void code_namesItsSection() {
        ErrorCode code = new ErrorCode(2001, "x");
        assertThat(code).hasToString("SDK-2001");
        assertThat(code.help()).hasToString("docs/errors.md#sdk-2001");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 10_000, -1000})
    void numberOutOfRange_isRefused(int number) {
        assertThatThrownBy(() -> new ErrorCode(number, "x")).hasMessageContaining("four digits");
    }

    @Test
    void exception_tellsItsFacts() {
        SdkException error = new TransportException(CoreErrors.CONNECT, "No connection.", FACTS, null);
        assertThat(error)
                .hasMessage("SDK-2002 No connection. [x-v1 GET y, tenant utrecht, 2 attempts, correlation id abc]");
        assertThat(error.operation()).isEqualTo("x-v1 GET y");
        assertThat(error.tenant()).isEqualTo("utrecht");
        assertThat(error.attempts()).isEqualTo(2);
        assertThat(error.correlationId()).isEqualTo("abc");
        assertThat(error.retryable()).isTrue();
        assertThat(error.help()).hasToString("docs/errors.md#sdk-2002");
    }

    @Test
    void exceptionOutsideACall_tellsNoFacts() {
        ConfigurationException error = new ConfigurationException(CoreErrors.CLOSED, "The SDK is closed.");
        assertThat(error).hasMessage("SDK-1007 The SDK is closed.");
        assertThat(error.operation()).isEmpty();
        assertThat(error.retryable()).isFalse();
    }

    @Test
    void everyKind_tellsWhetherItMayPass() {
        assertThat(new CircuitOpenException(CoreErrors.CIRCUIT_OPEN, "x", FACTS, null).retryable())
                .isTrue();
        assertThat(new RateLimitedException(CoreErrors.RATE_LIMITED, "x", FACTS, null).retryable())
                .isTrue();
        assertThat(new DeadlineExceededException(CoreErrors.DEADLINE, "x", FACTS, null).retryable())
                .isTrue();
        assertThat(new ResponseFormatException(CoreErrors.TOO_LARGE, "x", FACTS, null).retryable())
                .isFalse();
        Problem problem = Problem.ofStatus(503);
        ApiException api = new ApiException(CoreErrors.SERVER_ERROR, "x", FACTS, true, problem, Duration.ofSeconds(3));
        assertThat(api.retryAfter()).contains(Duration.ofSeconds(3));
        assertThat(api.problem()).isSameAs(problem);
        assertThat(api.status()).isEqualTo(503);
    }

    @Test
    void values_areEqualByTheirParts() {
        EqualsVerifier.forClass(CallFacts.class).verify();
        EqualsVerifier.forClass(Problem.class)
                .withNonnullFields("invalidParams")
                .verify();
    }

    private static List<ErrorCode> codes() {
        return Arrays.stream(CoreErrors.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(CoreErrorsTest::value)
                .toList();
    }

    private static ErrorCode value(Field field) {
        try {
            return (ErrorCode) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
