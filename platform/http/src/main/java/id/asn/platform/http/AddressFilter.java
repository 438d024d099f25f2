package id.asn.platform.http;

import id.asn.platform.problem.Finding;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses the character U+0000 in an address: no text that is stored has it, so nothing can be found by it. */
public class AddressFilter {

    /** Lets the request pass; names the parameter that it refuses. */
    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        if (!Storable.is(request.getUriInfo().getPath())) {
            throw new NotFoundException();
        }
        request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(AddressFilter::broken)
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(name -> {
                    throw new ParameterTidakSah(Finding.of("?" + name.replace("\0", ""), "nilai-tidak-sah"));
                });
    }

    private static boolean broken(Map.Entry<String, List<String>> parameter) {
        return !Storable.is(parameter.getKey())
                || !parameter.getValue().stream().allMatch(Storable::is);
    }
}
