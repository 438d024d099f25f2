package id.asn.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes problem documents: the only place that gives an error its HTTP shape. */
@ApplicationScoped
public class Problems {
    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The fact that says in how many seconds to come again; it is told as {@code Retry-After} too. */
    private static final String WAIT = "coba_lagi_detik";

    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    /** The answer to a refused request. */
    public Response answer(Refusal refusal, ContainerRequestContext request) {
        return answer(
                refusal.ground().status(), new Problem(refusal.slug(), refusal.facts(), refusal.findings()), request);
    }

    /** The answer with the given HTTP status, for errors that no room made. */
    public Response answer(int status, Problem problem, ContainerRequestContext request) {
        Locale locale = ProblemTexts.choose(request.getAcceptableLanguages());
        Response.ResponseBuilder answer = Response.status(status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(document(status, problem, locale, RequestId.of(request)));
        Optional.ofNullable(problem.facts().get(WAIT)).ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait));
        return answer.build();
    }

    /** The members of the problem document, for answers written before a request reaches a resource. */
    public Map<String, Object> document(int status, Problem problem, Locale locale, UUID requestId) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "/masalah/" + problem.slug());
        put(document, "title", problem.slug() + ".judul", locale, problem.facts());
        document.put("status", status);
        put(document, "detail", problem.slug() + ".rincian", locale, problem.facts());
        put(document, "jalan_keluar", problem.slug() + ".jalan_keluar", locale, problem.facts());
        document.put("instance", "urn:uuid:" + requestId);
        document.putAll(problem.facts());
        if (!problem.findings().isEmpty()) {
            document.put("kesalahan", items(problem.findings(), locale));
        }
        return document;
    }

    private List<Map<String, Object>> items(List<Finding> findings, Locale locale) {
        return findings.stream().map(finding -> item(finding, locale)).toList();
    }

    private Map<String, Object> item(Finding finding, Locale locale) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("penunjuk", finding.pointer());
        item.put("kode", finding.code());
        put(item, "pesan", finding.code() + ".pesan", locale, finding.facts());
        if (finding.legalBasis() != null) {
            item.put("dasar_hukum", finding.legalBasis());
        }
        item.putAll(finding.facts());
        return item;
    }

    private void put(Map<String, Object> target, String member, String key, Locale locale, Map<String, ?> facts) {
        texts.text(key, locale, facts).ifPresent(text -> target.put(member, text));
    }
}
