package id.asn.bench.pengajuan;

import id.asn.bench.side.Run;
import id.asn.bench.side.Side;
import id.asn.bench.side.Threads;
import id.asn.bench.side.Wire;
import id.asn.launcher.Fault;
import id.asn.launcher.House;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Ours: each request submits the draft of another pelamar with that person's own token and an Idempotency-Key. Drafts
 * and tokens are ready before the clock runs; should they not last for the whole time, the run is as much shorter.
 */
public final class SubmitByHttp implements Side {
    static final int GROUP = 1001;

    /** A guess for the first run, which is not counted. */
    private static final double FIRST_PER_SECOND = 400;
    /** The next run may be this much faster than the last before its drafts are all submitted. */
    private static final double RESERVE = 1.5;

    private final House house;
    private final List<URI> instances;
    private final Drafts drafts;
    private final int connections;
    private double expectedPerSecond = FIRST_PER_SECOND;
    private long made;
    private Queue<byte[]> requests;

    /**
     * Ready to run.
     *
     * @param instances of the service; the connections go to each in turn
     */
    public SubmitByHttp(House house, List<URI> instances, Drafts drafts, int connections) {
        this.house = house;
        this.instances = instances;
        this.drafts = drafts;
        this.connections = connections;
    }

    @Override
    public void ready(int seconds) {
        long count = (long) Math.ceil(expectedPerSecond * RESERVE * seconds);
        requests = new ConcurrentLinkedQueue<>(drafts.make(GROUP, made + 1, count).parallelStream()
                .map(draft -> request(house, draft))
                .toList());
        made += count;
    }

    @Override
    public Run run(int seconds) {
        Queue<byte[]> ready = requests;
        Run run = Threads.run(connections, seconds, number -> caller(instances.get(number % instances.size()), ready));
        expectedPerSecond = run.perSecond();
        return run;
    }

    /** One submission as it goes over the wire. */
    public static byte[] request(House house, Draft draft) {
        return ("POST /v1/lamaran/" + draft.lamaran()
                        + "/pengajuan HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                        + house.token("pelamar", null, draft.akun()) + "\r\nIdempotency-Key: bench-" + draft.number()
                        + "\r\nContent-Length: 0\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Threads.Caller caller(URI instance, Queue<byte[]> requests) {
        Wire wire = new Wire(instance);
        return new Threads.Caller() {
            @Override
            public boolean call() {
                byte[] request = requests.poll();
                if (request == null) return false;
                Wire.Head head = wire.send(request);
                if (head.status() != 200) throw new Fault("A submission was answered " + head.status() + ".");
                return true;
            }

            @Override
            public void close() {
                wire.close();
            }
        };
    }
}
