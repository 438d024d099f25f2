package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.formasi.Saringan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which formasi of the catalogue fit one person, by the very rules of submission but for those that speak of a draft. Each
 * rule is judged once for each distinct value of what it looks at. For one search of one person, by one thread.
 */
public final class Kecocokan {
    private static final byte UNKNOWN = 0;
    private static final byte MET = 1;
    private static final byte UNMET = 2;

    private final Katalog katalog;
    private final Function<Pengumuman, Permohonan> sebagai;
    private final List<Lembar> filter;
    private final List<List<Lembar>> rulesOf;

    /**
     * A search.
     *
     * @param sebagai what the rules look at when the person stands before a formasi
     */
    public Kecocokan(Katalog katalog, Function<Pengumuman, Permohonan> sebagai, Saringan wanted) {
        this.katalog = katalog;
        this.sebagai = sebagai;
        this.filter = filter(wanted);
        this.rulesOf = new ArrayList<>(Collections.nCopies(katalog.values(Segi.TAHUN), null));
    }

    /**
     * A formasi and what stands against it.
     *
     * @param belumTerpenuhi codes of the rules that are not met, in the table's order; none when it fits
     */
    public record Cocok(UUID formasiId, long urut, List<String> belumTerpenuhi) {}

    /** Verdicts of one rule or filter by value, filled as they are needed. */
    private final class Lembar {
        private final Segi segi;
        private final String kode;
        private final Predicate<Pengumuman> test;
        private final byte[] verdicts;

        Lembar(Segi segi, String kode, Predicate<Pengumuman> test) {
            this.segi = segi;
            this.kode = kode;
            this.test = test;
            this.verdicts = new byte[katalog.values(segi)];
        }

        boolean met(int row) {
            int value = katalog.value(segi, row);
            if (verdicts[value] == UNKNOWN) {
                verdicts[value] = test.test(katalog.standing(segi, value)) ? MET : UNMET;
            }
            return verdicts[value] == MET;
        }
    }

    /** A stretch of all that the filter lets through, or of those that fit only. */
    public List<Cocok> page(boolean all, long after, int fetch) {
        return all ? judged(after, fetch) : fitting(after, fetch);
    }

    /** Those that fit, in order of arrival after the key. */
    public List<Cocok> fitting(long after, int fetch) {
        List<Cocok> found = new ArrayList<>();
        for (int row = katalog.after(after); row < katalog.size() && found.size() < fetch; row++) {
            if (all(filter, row) && all(rules(row), row)) {
                found.add(new Cocok(katalog.id(row), katalog.urut(row), List.of()));
            }
        }
        return found;
    }

    /** All that the filter lets through, each with what stands against it. */
    public List<Cocok> judged(long after, int fetch) {
        List<Cocok> found = new ArrayList<>();
        for (int row = katalog.after(after); row < katalog.size() && found.size() < fetch; row++) {
            if (all(filter, row)) {
                found.add(new Cocok(katalog.id(row), katalog.urut(row), unmet(row)));
            }
        }
        return found;
    }

    private List<String> unmet(int row) {
        List<String> codes = new ArrayList<>();
        for (Lembar rule : rules(row)) {
            if (!rule.met(row)) codes.add(rule.kode);
        }
        return codes;
    }

    private static boolean all(List<Lembar> asked, int row) {
        for (Lembar one : asked) {
            if (!one.met(row)) return false;
        }
        return true;
    }

    private List<Lembar> rules(int row) {
        int value = katalog.value(Segi.TAHUN, row);
        if (rulesOf.get(value) == null) {
            Pengumuman one = katalog.standing(Segi.TAHUN, value);
            rulesOf.set(
                    value, sheets(SyaratLamaran.of(one.tahun(), one.kebutuhan().jenisPengadaan())));
        }
        return rulesOf.get(value);
    }

    private List<Lembar> sheets(SyaratLamaran rules) {
        return rules.withoutDraft().rows().stream()
                .map(rule -> new Lembar(rule.segi(), rule.kode(), formasi -> rule.met(sebagai.apply(formasi))))
                .toList();
    }

    private List<Lembar> filter(Saringan it) {
        List<Lembar> asked = new ArrayList<>();
        asks(asked, it.tahun(), Segi.TAHUN, Pengumuman::tahun);
        asks(asked, it.jenisPengadaan(), Segi.TAHUN, one -> one.kebutuhan().jenisPengadaan());
        asks(asked, it.instansi(), Segi.INSTANSI, one -> one.instansi().kode());
        asks(asked, it.jenisKebutuhan(), Segi.JENIS_KEBUTUHAN, one -> one.kebutuhan()
                .jenisKebutuhan());
        if (it.pendidikan() != null) {
            asked.add(new Lembar(Segi.PENDIDIKAN, "", one -> accepts(one, it.pendidikan())));
        }
        if (it.q() != null) {
            String part = it.q().toLowerCase(Locale.ROOT);
            asked.add(new Lembar(
                    Segi.NAMA_JABATAN,
                    "",
                    one -> one.jabatan().nama().toLowerCase(Locale.ROOT).contains(part)));
        }
        return asked;
    }

    private void asks(List<Lembar> asked, Object wanted, Segi segi, Function<Pengumuman, Object> own) {
        if (wanted != null) {
            asked.add(new Lembar(segi, "", one -> wanted.equals(own.apply(one))));
        }
    }

    private static boolean accepts(Pengumuman formasi, String kode) {
        return formasi.pendidikan().stream().anyMatch(one -> one.kode().equals(kode));
    }
}
