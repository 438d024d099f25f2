package id.asn.formation.kebutuhan;

import id.asn.formation.kebutuhan.JenisPegawai.Akhir;
import id.asn.platform.problem.Finding;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The staff of one kind as an agency states them. When they leave is said either by year, or by dates of birth, which are
 * turned into years at once and kept nowhere.
 *
 * @param jumlah one or more
 * @param berakhir how many leave in which year; those not named leave later than anybody asks
 * @param tanggalLahir one date for each, only for those who leave by age
 */
public record IsiPegawai(JenisPegawai jenis, int jumlah, List<Tahunan> berakhir, List<LocalDate> tanggalLahir) {

    /** Everything wrong with it for the opening of that year. */
    Stream<Finding> findings(String here, Saat saat) {
        return Stream.of(byYear(here, saat), contracts(here), byBirth(here, saat))
                .flatMap(found -> found);
    }

    private Stream<Finding> byYear(String here, Saat saat) {
        Stream.Builder<Finding> found = Stream.builder();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < berakhir.size(); i++) {
            Tahunan one = berakhir.get(i);
            if (one.tahun() < saat.tahun()) {
                found.add(Finding.of("%s/berakhir/%d/tahun".formatted(here, i), "berakhir-sebelum-tahun")
                        .with("tahun", one.tahun())
                        .with("tahun_rencana", saat.tahun()));
            }
            if (!seen.add(one.tahun())) {
                found.add(Finding.of("%s/berakhir/%d/tahun".formatted(here, i), "tahun-ganda")
                        .with("tahun", one.tahun()));
            }
        }
        if (leaving() > jumlah) {
            found.add(Finding.of(here + "/berakhir", "berakhir-melebihi")
                    .with("berakhir", leaving())
                    .with("jumlah", jumlah));
        }
        return found.build();
    }

    private Stream<Finding> contracts(String here) {
        Stream.Builder<Finding> found = Stream.builder();
        if (jenis.akhir() == Akhir.KONTRAK && leaving() < jumlah) {
            found.add(Finding.of(here + "/berakhir", "kontrak-tidak-lengkap")
                    .with("berakhir", leaving())
                    .with("jumlah", jumlah)
                    .citing("Peraturan BKN 9/2022 pasal 62"));
        }
        if (jenis.akhir() == Akhir.TIDAK_ADA && !berakhir.isEmpty()) {
            found.add(Finding.of(here + "/berakhir", "tanpa-akhir").with("jenis", jenis));
        }
        if (jenis.akhir() != Akhir.BUP && !tanggalLahir.isEmpty()) {
            found.add(Finding.of(here + "/tanggal_lahir", "bukan-menurut-usia").with("jenis", jenis));
        }
        return found.build();
    }

    private Stream<Finding> byBirth(String here, Saat saat) {
        if (tanggalLahir.isEmpty() || jenis.akhir() != Akhir.BUP) {
            return Stream.of();
        }
        Stream.Builder<Finding> found = Stream.builder();
        if (!berakhir.isEmpty()) {
            found.add(Finding.of(here + "/berakhir", "dua-cara"));
        }
        if (tanggalLahir.size() != jumlah) {
            found.add(Finding.of(here + "/tanggal_lahir", "tanggal-lahir-tidak-lengkap")
                    .with("tanggal_lahir", tanggalLahir.size())
                    .with("jumlah", jumlah));
        }
        if (saat.batas() == null && saat.jabatanDikenal()) {
            found.add(Finding.of(here + "/tanggal_lahir", "jenjang-belum-diketahui"));
        }
        Stream<Finding> people = IntStream.range(0, tanggalLahir.size())
                .boxed()
                .flatMap(i -> saat.person("%s/tanggal_lahir/%d".formatted(here, i), tanggalLahir.get(i)));
        return Stream.concat(found.build(), people);
    }

    private int leaving() {
        return berakhir.stream().mapToInt(Tahunan::jumlah).sum();
    }

    /** How many leave in which year, earliest first; dates of birth end here. */
    Stream<Berakhir> leavers(BatasPensiun batas) {
        if (tanggalLahir.isEmpty()) {
            return berakhir.stream().map(one -> new Berakhir(jenis, one.tahun(), one.jumlah()));
        }
        Map<Integer, Long> years =
                tanggalLahir.stream().collect(Collectors.groupingBy(batas::tahun, TreeMap::new, Collectors.counting()));
        return years.entrySet().stream()
                .map(year -> new Berakhir(jenis, year.getKey(), Math.toIntExact(year.getValue())));
    }

    /**
     * When it is stated.
     *
     * @param tahun at whose opening the staff sit there
     * @param hariIni today in Jakarta
     * @param batas the age at which they leave; null when the level of the position is not known
     * @param jabatanDikenal false when there is no such position, and so no level to ask for
     */
    public record Saat(int tahun, LocalDate hariIni, BatasPensiun batas, boolean jabatanDikenal) {
        private static final int PALING_MUDA = 18;
        private static final String USIA = "PP 11/2017 pasal 23 ayat (1) huruf a";

        private Stream<Finding> person(String here, LocalDate lahir) {
            if (lahir.isAfter(hariIni)) {
                return Stream.of(Finding.of(here, "lahir-di-masa-depan"));
            }
            if (lahir.getYear() + PALING_MUDA > tahun) {
                return Stream.of(Finding.of(here, "terlalu-muda")
                        .with("usia_minimum", PALING_MUDA)
                        .citing(USIA));
            }
            if (batas != null && batas.tahun(lahir) < tahun) {
                return Stream.of(Finding.of(here, "sudah-melewati-bup")
                        .with("tahun_bup", batas.tahun(lahir))
                        .with("bup", batas.usia())
                        .citing(batas.sumber()));
            }
            return Stream.of();
        }
    }
}
