package id.asn.bench.lonjakan;

import id.asn.bench.pengajuan.Draft;
import id.asn.bench.side.Wire;
import java.util.Optional;

/**
 * What became of one submission.
 *
 * @param head of the answer; empty when the connection broke before there was one
 * @param nanos from when it was due to when it was answered
 */
record Outcome(Draft draft, Optional<Wire.Head> head, String body, long nanos) {
    private static final String PROBLEM = "application/problem+json";

    boolean acknowledged() {
        return status() == 200;
    }

    boolean unanswered() {
        return head.isEmpty();
    }

    boolean shed() {
        return status() == 503 || status() == 429;
    }

    /** Sent away as the contract says: a problem that can be read, and when to come again. */
    boolean wellFormed() {
        return head.filter(answer ->
                        answer.headers().getOrDefault("content-type", "").startsWith(PROBLEM))
                .map(answer -> answer.headers().getOrDefault("retry-after", ""))
                .filter(seconds -> seconds.matches("[1-9][0-9]*"))
                .filter(seconds -> body.startsWith("{") && body.contains("\"status\":" + status()))
                .isPresent();
    }

    /** The status; 0 when there was no answer. */
    int status() {
        return head.map(Wire.Head::status).orElse(0);
    }
}
