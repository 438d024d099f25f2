package id.asn.bench;

import id.asn.bench.formasi.FormasiById;
import id.asn.bench.hasil.NationalResult;
import id.asn.bench.impor.ImportCatalogue;
import id.asn.bench.katalog.KatalogByEducation;
import id.asn.bench.kelayakan.Eligibility;
import id.asn.bench.lonjakan.Surge;
import id.asn.bench.neraca.RollUp;
import id.asn.bench.nilai.ScoreIntake;
import id.asn.bench.pengajuan.SubmitLamaran;
import id.asn.bench.pengumuman.OutcomeByNumber;
import id.asn.bench.redistribusi.Redistribution;
import id.asn.bench.status.OwnStatus;
import id.asn.bench.unggah.UploadDokumen;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code ./asn bench <name> [--detik N] [--koneksi N] [--pelamar N]}: one measure; without a name, the list of them. */
public final class Main {

    private static final List<Measure> MEASURES = List.of(
            new FormasiById(),
            new SubmitLamaran(),
            new OwnStatus(),
            new KatalogByEducation(),
            new ImportCatalogue(),
            new ScoreIntake(),
            new NationalResult(),
            new RollUp(),
            new OutcomeByNumber(),
            new UploadDokumen());

    private static final String LINE = "%-12s %s%n";

    private Main() {}

    public static void main(String[] words) {
        try {
            run(Arrays.asList(words), System.out);
        } catch (Fault fault) {
            System.err.println("asn: " + fault.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> words, PrintStream out) {
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "" -> list(out);
            case Redistribution.NAME -> new Redistribution(out).run();
            case Eligibility.NAME -> {
                try (TemporaryHouse house = TemporaryHouse.start(System.getenv(), out::println)) {
                    new Eligibility(out).run(house.database(ServiceName.APPLICANT));
                }
            }
            case Surge.NAME -> {
                Settings settings = settings(words);
                try (TemporaryHouse house = TemporaryHouse.start(System.getenv(), Surge.JVM, out::println)) {
                    out.print(new Surge(house, settings).run());
                }
            }
            default -> hold(named(words.get(0)), settings(words), out);
        }
    }

    private static Settings settings(List<String> words) {
        return Settings.of(words.subList(1, words.size()), System.getenv());
    }

    private static void hold(Measure measure, Settings settings, PrintStream out) {
        out.println(measure.name() + ": " + measure.subject());
        try (TemporaryHouse house = TemporaryHouse.start(System.getenv(), measure.jvm(), out::println)) {
            Measure.Sides sides = measure.prepare(house, settings);
            String durability = house.database(measure.service()).durability();
            Comparison comparison = Contest.hold(Costed.ours(sides, house, measure.service()), settings, out::println);
            out.print(new Report(measure, settings, durability).of(comparison));
        }
    }

    private static void list(PrintStream out) {
        for (Measure measure : MEASURES) {
            out.printf(Locale.ROOT, LINE, measure.name(), measure.subject());
        }
        out.printf(Locale.ROOT, LINE, Redistribution.NAME, Redistribution.SUBJECT);
        out.printf(Locale.ROOT, LINE, Eligibility.NAME, Eligibility.SUBJECT);
        out.printf(Locale.ROOT, LINE, Surge.NAME, Surge.SUBJECT);
    }

    private static Measure named(String name) {
        return MEASURES.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Fault("There is no measure \"" + name + "\"; there are "
                        + MEASURES.stream().map(Measure::name).collect(Collectors.joining(", ")) + ", "
                        + Redistribution.NAME + ", " + Eligibility.NAME + " and " + Surge.NAME + "."));
    }
}
