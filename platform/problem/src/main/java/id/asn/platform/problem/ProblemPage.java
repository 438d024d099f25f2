package id.asn.platform.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;

/** The page behind a problem's {@code type}: what it means and what to do. */
@Path("/masalah/{slug: [a-z0-9-]+}")
public class ProblemPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>body{font:16px/1.5 sans-serif;max-width:40em;margin:3em auto;padding:0 1em}code{color:#666}</style>
            <h1>%s</h1><p><code>%s</code></p><p>%s</p><p><strong>%s</strong></p></html>
            """;

    private final ProblemTexts texts;

    ProblemPage(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Answers in Indonesian, or in English when asked; 404 for a slug that no bundle knows. */
    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public String page(@PathParam("slug") String slug, HttpHeaders headers) {
        Locale locale = ProblemTexts.choose(headers.getAcceptableLanguages());
        String title = text(slug + ".judul", locale);
        if (title.isEmpty()) {
            throw new NotHere("masalah", slug);
        }
        String cause = text(slug + ".rincian", locale);
        return PAGE.formatted(locale.getLanguage(), title, title, slug, cause, text(slug + ".jalan_keluar", locale));
    }

    private String text(String key, Locale locale) {
        return texts.text(key, locale, Map.of()).orElse("");
    }
}
