package id.asn.applicant.pelamar;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds what the adapter asks and what the stand-in answers against {@code contracts/dukcapil}. */
public final class PercakapanDukcapil {
    private static final OpenApiInteractionValidator CONTRACT = OpenApiInteractionValidator.createFor(
                    Path.of(System.getProperty("asn.root"), "contracts", "dukcapil", "v1", "openapi.yaml")
                            .toUri()
                            .toString())
            .build();
    private static final ConcurrentLinkedQueue<String> FAULTS = new ConcurrentLinkedQueue<>();
    private static final AtomicInteger CHECKED = new AtomicInteger();

    private PercakapanDukcapil() {}

    /** What broke the contract so far: keys of the faults, without what was sent. */
    public static List<String> faults() {
        return new ArrayList<>(FAULTS);
    }

    /** How many questions were held against it. */
    public static int checked() {
        return CHECKED.get();
    }

    static void check(String type, String asked, int status, byte[] answered) {
        SimpleRequest question = SimpleRequest.Builder.post("/v1/pencocokan")
                .withContentType(type)
                .withBody(asked)
                .build();
        SimpleResponse.Builder answer = SimpleResponse.Builder.status(status);
        if (answered.length > 0) {
            answer.withContentType("application/json").withBody(answered);
        }
        CONTRACT.validate(question, answer.build()).getMessages().forEach(fault -> FAULTS.add(fault.getKey()));
        CHECKED.incrementAndGet();
    }
}
