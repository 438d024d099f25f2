package id.asn.platform.idempotency;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** Two writes at the same moment, or a write against a constraint of the database: this one came second. */
final class Bertabrakan extends Refusal {
    private static final long serialVersionUID = 1L;

    Bertabrakan(String constraint) {
        super(Ground.STATE, "bertabrakan");
        with("kendala", constraint);
    }
}
