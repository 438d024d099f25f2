package id.asn.bench;

import id.asn.bench.side.Run;
import id.asn.bench.side.Side;
import id.asn.launcher.ServiceName;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** A side that tells what each of its requests cost the service and PostgreSQL: processor time, which a busy machine stretches little. */
record Costed(Side side, TemporaryHouse house, ServiceName service) implements Side {
    private static final double NANOS_PER_MILLI = 1e6;

    /** The same sides, ours costed. */
    static Measure.Sides ours(Measure.Sides sides, TemporaryHouse house, ServiceName service) {
        return new Measure.Sides(new Costed(sides.ours(), house, service), sides.limit(), sides.beside());
    }

    @Override
    public void ready(int seconds) {
        side.ready(seconds);
    }

    @Override
    public Run run(int seconds) {
        long service = serviceNanos();
        long postgres = postgresNanos();
        Run run = side.run(seconds);
        double requests = run.latencies().count() * NANOS_PER_MILLI;
        house.tell(String.format(
                Locale.ROOT,
                "  processor time of each: service %.2f ms, PostgreSQL %.2f ms",
                (serviceNanos() - service) / requests,
                (postgresNanos() - postgres) / requests));
        return run;
    }

    private long serviceNanos() {
        return ProcessHandle.of(house.house().pid(service)).map(Costed::nanos).orElse(0L);
    }

    /** Of the server and of all its connections that still stand, the service's among them. */
    private long postgresNanos() {
        return ProcessHandle.of(house.postgresPid()).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .mapToLong(Costed::nanos)
                .sum();
    }

    private static long nanos(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }
}
