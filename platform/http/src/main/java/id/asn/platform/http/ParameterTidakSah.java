package id.asn.platform.http;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A query parameter outside what the contract allows. */
public final class ParameterTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says which parameter, by a pointer of the form {@code ?name}. */
    public ParameterTidakSah(Finding finding) {
        super(Ground.MALFORMED, "tidak-sah");
        because(List.of(finding));
    }
}
