package id.asn.bench.pengumuman;

import id.asn.bench.Measure;
import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.bench.script.Recording;
import id.asn.bench.script.Script;
import id.asn.bench.side.PgBench;
import id.asn.bench.side.Wire;
import id.asn.bench.side.WireLoad;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import id.asn.launcher.sample.SampleCycle;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Participants of the sample cycle, announced twice, each asking again and again what became of their number. */
public final class OutcomeByNumber implements Measure {
    private static final int PATIENCE = 60;

    @Override
    public String name() {
        return "pengumuman";
    }

    @Override
    public String subject() {
        return "GET /v1/pengumuman/peserta/{nomor}, from memory after the first, beside the statement that the first one runs";
    }

    @Override
    public ServiceName service() {
        return ServiceName.SELECTION;
    }

    @Override
    public Sides prepare(TemporaryHouse house, Settings settings) {
        new SampleCycle(house.house(), house::tell).play();
        List<String> numbers = numbers(house);
        URI service = house.house().url(service());
        List<byte[]> requests = numbers.stream()
                .map(number -> Wire.get("/v1/pengumuman/peserta/" + number))
                .toList();
        String first = numbers.get(0);
        Script script = new Recording(house).of(first, () -> ask(service, requests.get(0)));
        house.tell("The first reading of a number asks the database " + script.size() + " times about it.");
        List<String> scripts = scripts(house, script.text(Map.of()), first, numbers);
        PgBench pgbench = house.pgbench(service(), settings);
        return new Sides(new WireLoad(service, settings.connections(), requests, 200), seconds -> {
            List<String> arguments = new ArrayList<>(scripts);
            arguments.add("--time=" + seconds);
            return pgbench.run(arguments, seconds + PATIENCE);
        });
    }

    /** One script for each number; pgbench chooses among them at random, as our side does. */
    private static List<String> scripts(TemporaryHouse house, String text, String first, List<String> numbers) {
        return numbers.stream()
                .map(number -> "--file=" + house.write("nomor-" + number + ".sql", text.replace(first, number)))
                .toList();
    }

    private static List<String> numbers(TemporaryHouse house) {
        try (Connection connection = house.database(ServiceName.SELECTION).connect();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select nomor_peserta from peserta order by 1")) {
            List<String> numbers = new ArrayList<>();
            while (row.next()) numbers.add(row.getString(1));
            return numbers;
        } catch (SQLException e) {
            throw new Fault("The participants cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static void ask(URI service, byte[] request) {
        try (Wire wire = new Wire(service)) {
            int status = wire.send(request).status();
            if (status != 200) throw new Fault("The reading to be recorded was answered " + status + ".");
        }
    }
}
