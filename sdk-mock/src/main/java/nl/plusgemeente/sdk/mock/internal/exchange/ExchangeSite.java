package nl.plusgemeente.sdk.mock.internal.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plusgemeente.sdk.core.http.Headers;
import nl.plusgemeente.sdk.exchange.error.MessageRefusedException;
import nl.plusgemeente.sdk.exchange.message.IncomingMessage;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Incoming;
import nl.plusgemeente.sdk.mock.internal.http.RawRequest;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.http.Site;
import nl.plusgemeente.sdk.mock.internal.http.Strictness;
import nl.plusgemeente.sdk.mock.internal.http.Target;
import nl.plusgemeente.sdk.mock.internal.http.Unknown;

/** The API of the partner, in both zones: nothing is looked at before it is verified. */
final class ExchangeSite implements Site {

    static final String BASE = "/uitwisseling/v1";
    static final String NAME = "exchange";
    private static final String BESLUITEN = BASE + "/besluiten";
    private static final String BERICHTEN = BASE + "/berichten";

    private final Partner partner;
    private final Settings settings;
    private final MessageJournal journal;
    private final Besluiten besluiten;
    private final AnswerSigner signer;
    private final Strictness strictness;

    ExchangeSite(
            Partner partner,
            Settings settings,
            MessageJournal journal,
            Besluiten besluiten,
            AnswerSigner signer,
            Strictness strictness) {
        this.partner = partner;
        this.settings = settings;
        this.journal = journal;
        this.besluiten = besluiten;
        this.signer = signer;
        this.strictness = strictness;
    }

    @Override
    public boolean serves(Incoming incoming) {
        return needsRaw(incoming.path());
    }

    @Override
    public boolean needsRaw(String path) {
        return path.startsWith(BASE + "/");
    }

    @Override
    public Target target(Incoming incoming) {
        String path = incoming.path();
        String operation = path.equals(BESLUITEN) ? "besluiten" : "";
        if (path.startsWith(BESLUITEN + "/")) {
            operation = "besluit";
        } else if (isBericht(path)) {
            operation = "berichten";
        }
        return new Target(NAME, operation);
    }

    @Override
    public Map<String, Set<String>> operations() {
        return Map.of(NAME, Set.of("besluiten", "besluit", "berichten"));
    }

    @Override
    public Answer answer(Incoming incoming) {
        RawRequest request = incoming.raw().orElseGet(() -> raw(incoming));
        Question question;
        try {
            IncomingMessage message = IncomingMessage.request(
                    request.method(), request.target(), request.headers(), new ByteArrayInputStream(request.body()));
            question = Question.of(partner.receiving(settings.demands()).receive(message));
        } catch (MessageRefusedException refusal) {
            journal.refused(request, refusal);
            return Reply.refusal(refusal);
        }
        journal.accepted(request, question);
        try {
            return strictness.answer(
                    target(incoming),
                    unknown(incoming),
                    unknown -> new Refusal(Reply.problem(400, unknown.inEnglish())),
                    () -> signer.sign(question, reply(incoming.path(), question)));
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    /** A bericht takes any address, so that all of them can be signed. */
    private static Optional<Unknown> unknown(Incoming incoming) {
        return isBericht(incoming.path())
                ? Optional.empty()
                : Unknown.parameters(incoming.query().keySet(), List.of());
    }

    private Reply reply(String path, Question question) {
        String method = question.message().method();
        if (isBericht(path)) {
            return Reply.json(200, "status", "ontvangen");
        }
        if (path.equals(BESLUITEN)) {
            requireMethod("POST", method);
            String type = question.message().headers().first("Content-Type").orElse("application/octet-stream");
            String kenmerk = besluiten.add(new Besluiten.Besluit(question.sender(), type, question.content()));
            return Reply.json(201, "kenmerk", kenmerk, "status", "ontvangen");
        }
        if (path.startsWith(BESLUITEN + "/")) {
            requireMethod("GET", method);
            return besluiten
                    .find(path.substring(BESLUITEN.length() + 1), question.sender())
                    .map(besluit -> new Reply(200, besluit.contentType(), besluit.content()))
                    .orElseThrow(() -> nothing());
        }
        throw nothing();
    }

    private static boolean isBericht(String path) {
        return path.equals(BERICHTEN) || path.startsWith(BERICHTEN + "/");
    }

    private static void requireMethod(String right, String method) {
        if (!method.equals(right)) {
            throw new Refusal(Reply.problem(405, "The method must be " + right).with("Allow", right));
        }
    }

    private static Refusal nothing() {
        return new Refusal(Reply.problem(404, "There is nothing here"));
    }

    /** Where a request did not come over the network to the letter. */
    private static RawRequest raw(Incoming incoming) {
        Headers headers = new Headers();
        incoming.headers().forEach(headers::addReceived);
        String query = incoming.queryString().isEmpty() ? "" : "?" + incoming.queryString();
        return new RawRequest(
                incoming.method(),
                incoming.path() + query,
                headers,
                incoming.body().getBytes(UTF_8));
    }
}
