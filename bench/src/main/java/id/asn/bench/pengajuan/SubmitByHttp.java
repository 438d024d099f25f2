package id.asn.bench.pengajuan;

import id.asn.bench.pengajuan.Drafts.Draft;
import id.asn.bench.side.HttpLoad;
import id.asn.bench.side.Run;
import id.asn.bench.side.Side;
import id.asn.launcher.House;
import id.asn.launcher.ServiceName;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Ours: each request submits the draft of another pelamar with that person's own token and an Idempotency-Key. Drafts
 * and tokens are ready before the clock runs; should they not last for the whole time, the run is as much shorter.
 */
final class SubmitByHttp implements Side {

    private static final String GROUP = "http";
    /** A guess for the first run, which is not counted. */
    private static final double FIRST_PER_SECOND = 600;
    /** The next run may be this much faster than the last before its drafts are all submitted. */
    private static final double RESERVE = 1.5;

    private final House house;
    private final Drafts drafts;
    private final HttpLoad load;
    private double expectedPerSecond = FIRST_PER_SECOND;
    private long made;

    SubmitByHttp(House house, Drafts drafts, HttpLoad load) {
        this.house = house;
        this.drafts = drafts;
        this.load = load;
    }

    @Override
    public Run run(int seconds) {
        long count = (long) Math.ceil(expectedPerSecond * RESERVE * seconds);
        List<Draft> ready = drafts.make(GROUP, made + 1, count);
        made += count;
        Queue<HttpRequest> requests = new ConcurrentLinkedQueue<>(
                ready.parallelStream().map(this::request).toList());
        Run run = load.run(seconds, () -> Optional.ofNullable(requests.poll()));
        expectedPerSecond = run.perSecond();
        return run;
    }

    private HttpRequest request(Draft draft) {
        return HttpRequest.newBuilder(
                        house.url(ServiceName.APPLICANT).resolve("/v1/lamaran/" + draft.lamaran() + "/pengajuan"))
                .timeout(HttpLoad.PATIENCE)
                .header("Authorization", "Bearer " + house.token("pelamar", null, draft.akun()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.noBody())
                .build();
    }
}
