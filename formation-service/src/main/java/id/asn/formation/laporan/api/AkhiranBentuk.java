package id.asn.formation.laporan.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets whoever cannot say what they accept say it by the ending of a report's path: {@code .../lampiran.pdf}. */
@Provider
@PreMatching
public class AkhiranBentuk implements ContainerRequestFilter {
    private static final Pattern REPORT =
            Pattern.compile("(.*/(?:keputusan/lampiran|laporan/[a-z-]+))\\.(json|csv|xlsx|pdf|svg)");
    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json", "csv", Bentuk.CSV, "xlsx", Bentuk.XLSX, "pdf", Bentuk.PDF, "svg", Bentuk.SVG);

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        Matcher report = REPORT.matcher(uri.getPath());
        if (report.matches()) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, TYPES.get(report.group(2)));
            request.setRequestUri(
                    uri.getRequestUriBuilder().replacePath(report.group(1)).build());
        }
    }
}
