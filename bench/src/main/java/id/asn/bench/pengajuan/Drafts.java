package id.asn.bench.pengajuan;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.NikTersandi;
import id.asn.bench.Database;
import id.asn.bench.SampleFormasi;
import id.asn.bench.TemporaryHouse;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import id.asn.launcher.sample.Actors;
import id.asn.launcher.sample.Baris;
import id.asn.launcher.sample.Pelamar;
import id.asn.launcher.sample.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.postgresql.PGConnection;

/**
 * Complete drafts in any number, each of a pelamar of its own: copies of one that was made through the API, documents and
 * moves included, each NIK sealed for its own person. Only the files behind the documents are not copied; submitting does
 * not read them.
 */
public final class Drafts {
    private static final String TABLE = """
            create temporary table salinan (giliran bigint, akun text, pelamar_id uuid, lamaran_id uuid, nik_indeks bytea,
                nik_kunci bytea, nik_sandi bytea, nik_sidik text) on commit drop
            """;
    private static final String COPY = resource("/sql/salin-draf.sql");
    private static final String SUBMITTED = """
            select count(*) from lamaran l join pelamar p on p.id = l.pelamar_id
             where l.status = 'DIAJUKAN' and p.akun like 'bench-%-' || ?
            """;

    private final Database database;
    private final Brankas vault;
    private final String pattern;

    /**
     * Drafts like one.
     *
     * @param pattern the id of the lamaran to copy
     */
    private Drafts(TemporaryHouse house, String pattern) {
        this.database = house.database(ServiceName.APPLICANT);
        this.vault = house.vault();
        this.pattern = pattern;
    }

    /** Like the one that a pelamar of the sample completes through the API, on a formasi that was announced there too. */
    public static Drafts ofSample(TemporaryHouse house) {
        Map<String, String> formasi = SampleFormasi.announce(house);
        house.tell("One pelamar completes a draft; thousands are made after it.");
        Registration registration = new Registration(new Actors(house.house()));
        Pelamar first = Pelamar.all().get(0);
        try {
            registration.awaitFormasi(Baris.all().size());
            return new Drafts(house, registration.apply(first, formasi.get(first.formasi())));
        } catch (IllegalStateException e) {
            throw new Fault("The first lamaran could not be made: " + e.getMessage(), e);
        }
    }

    /** Makes those with the turns {@code first} and following. */
    public List<Draft> make(int group, long first, long count) {
        List<Draft> drafts = LongStream.range(first, first + count)
                .mapToObj(turn -> new Draft(turn, group))
                .toList();
        String rows = drafts.parallelStream().map(this::row).collect(Collectors.joining());
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(TABLE);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy salinan from stdin", new StringReader(rows));
            try (PreparedStatement choose = connection.prepareStatement("select set_config('bench.pola', ?, true)")) {
                choose.setString(1, pattern);
                choose.execute();
            }
            statement.execute(COPY);
            connection.commit();
            return drafts;
        } catch (SQLException | IOException e) {
            throw new Fault("The drafts could not be copied (" + e.getMessage() + ").", e);
        }
    }

    private String row(Draft draft) {
        NikTersandi nik = vault.seal(draft.nik(), draft.pelamar());
        return String.join(
                "\t",
                Long.toString(draft.turn()),
                draft.akun(),
                draft.pelamar().toString(),
                draft.lamaran().toString(),
                bytes(nik.indeks()),
                bytes(nik.kunci()),
                bytes(nik.sandi()),
                nik.sidik() + "\n");
    }

    private static String bytes(byte[] value) {
        return "\\\\x" + HexFormat.of().formatHex(value);
    }

    /** How many of a group have been submitted by now. */
    public long submitted(int group) {
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement(SUBMITTED)) {
            query.setString(1, Integer.toString(group));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new Fault("The submitted lamaran cannot be counted (" + e.getMessage() + ").", e);
        }
    }

    static String resource(String path) {
        try (InputStream file = Drafts.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
