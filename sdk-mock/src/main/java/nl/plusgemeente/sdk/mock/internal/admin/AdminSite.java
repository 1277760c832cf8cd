package nl.plusgemeente.sdk.mock.internal.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plusgemeente.sdk.mock.internal.http.Answer;
import nl.plusgemeente.sdk.mock.internal.http.Refusal;
import nl.plusgemeente.sdk.mock.internal.http.Unknown;
import nl.plusgemeente.sdk.mock.internal.state.MembersException;

/** Answers what comes in by the door of the administration: the page, its API under {@code /api}, and {@code /health}. */
public final class AdminSite {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
                    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-store");

    private final List<Page> pages = new ArrayList<>();

    public AdminSite(Sources sources) {
        PageFiles files = new PageFiles();
        pages.add(Page.get("/", request -> files.answer("index.html")));
        pages.add(Page.get("/admin.js", request -> files.answer("admin.js")));
        pages.add(Page.get("/admin.css", request -> files.answer("admin.css")));
        // Every browser asks for it, and would report that it is missing.
        pages.add(Page.get("/favicon.ico", request -> Replies.done()));
        pages.add(Page.get("/health", request -> Answer.ok(Answer.JSON, "{\"status\":\"UP\"}")));
        pages.addAll(new RequestsDesk(sources).pages());
        pages.addAll(new ConnectionsDesk(sources.facilities()).pages());
        pages.addAll(new FindingsDesk(sources.journal()).pages());
        pages.addAll(new FaultsDesk(sources.faults()).pages());
        pages.addAll(new ScenariosDesk(sources).pages());
        pages.addAll(new OAuthDesk(sources.facilities()).pages());
        pages.addAll(new TenantsDesk(sources).pages());
        pages.addAll(new CertificatesDesk(sources).pages());
        pages.addAll(new PkiDesk(sources).pages());
        pages.addAll(new StateDesk(sources).pages());
    }

    public Answer answer(AdminRequest request) {
        Answer answer;
        try {
            Guard.check(request);
            Page page = find(request);
            Unknown.parameters(request.parameters().keySet(), page.parameters()).ifPresent(unknown -> {
                throw Replies.refusal(RefusalCode.QUERY, unknown.inEnglish());
            });
            answer = page.handler().apply(request);
        } catch (Refusal e) {
            answer = e.answer();
        } catch (MembersException e) {
            answer = Replies.refused(e);
        }
        for (Map.Entry<String, String> header : ALWAYS.entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }

    private Page find(AdminRequest request) {
        List<Page> here =
                pages.stream().filter(page -> page.fits(request.path())).toList();
        if (here.isEmpty()) {
            throw Replies.refusal(RefusalCode.NOT_FOUND, "There is nothing at this address");
        }
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        Optional<Page> page =
                here.stream().filter(one -> one.method().equals(method)).findFirst();
        return page.orElseThrow(() -> {
            String allowed = String.join(", ", here.stream().map(Page::method).toList());
            Answer refused = Replies.refusal(RefusalCode.METHOD, "This address takes " + allowed)
                    .answer();
            return new Refusal(refused.with("Allow", allowed));
        });
    }
}
