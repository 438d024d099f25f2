package id.asn.bench.nilai;

import id.asn.bench.Measure;
import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.launcher.ServiceName;
import java.nio.file.Path;

/**
 * 3.04 million SKD scores in one file: signed, sent, judged row by row, released by another person, counted. Another number of
 * rows by the environment's {@code ASN_BENCH_NILAI}. A run takes the whole file, however many seconds that is.
 */
public final class ScoreIntake implements Measure {
    /** Who sat SKD 2024. */
    private static final String NATIONAL = "3040000";

    @Override
    public String name() {
        return "nilai";
    }

    @Override
    public String subject() {
        return "POST /v1/nilai-skd of a whole nation until it counts, rows, beside COPY of the same rows into the same tables";
    }

    @Override
    public ServiceName service() {
        return ServiceName.SELECTION;
    }

    @Override
    public String limit() {
        return "COPY (the limit)";
    }

    @Override
    public Sides prepare(TemporaryHouse house, Settings settings) {
        int people = Integer.parseInt(System.getenv().getOrDefault("ASN_BENCH_NILAI", NATIONAL));
        Path folder = house.folder("nilai");
        ScoreTables tables = new ScoreTables(house.database(service()));
        house.tell(people + " participants are made.");
        tables.people(people);
        Path file = tables.file(folder.resolve("skd.csv"), people);
        ScoreFile sender = new ScoreFile(house.house(), file);
        return new Sides(
                seconds -> tables.timed(people, sender::sendAndRelease), seconds -> tables.copied(people, folder));
    }
}
