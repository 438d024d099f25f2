package id.asn.formation.usulan.kesiapan;

import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.pemerataan.Pemindahan;
import id.asn.formation.pemerataan.Tempat;
import id.asn.formation.usulan.RincianUsulan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Seats against what stays vacant in their own unit and rumpun once the agency's surplus has moved as proposed. */
final class CekPemerataan {
    private final Bahan bahan;
    private final BarisKebijakan aturan;
    private final Map<Kunci, Tempat> after;
    private final Map<Kunci, Integer> gaps;
    private final Map<Kunci, List<Pemindahan>> moves;

    private CekPemerataan(Bahan bahan, BarisKebijakan aturan) {
        Kenyataan now = bahan.kenyataan();
        this.bahan = bahan;
        this.aturan = aturan;
        this.after = now.perataan().sesudah().stream().collect(Collectors.toMap(Kunci::of, Function.identity()));
        this.gaps = now.posisi().stream()
                .collect(Collectors.groupingBy(Kunci::of, Collectors.summingInt(CekKesenjangan::vacant)));
        this.moves = now.perataan().pemindahan().stream().collect(Collectors.groupingBy(move -> Kunci.of(move.ke())));
    }

    static List<Temuan> dahulu(Bahan bahan, BarisKebijakan aturan) {
        CekPemerataan check = new CekPemerataan(bahan, aturan);
        Predicate<RincianUsulan> analysed = CekKesenjangan.analysed(bahan);
        List<Temuan> found = new ArrayList<>();
        check.lines(analysed, check::place)
                .forEach((kunci, lines) -> check.beyond(kunci, lines).ifPresent(found::add));
        check.lines(analysed.negate(), check::rumpun)
                .forEach((rumpun, lines) -> check.beside(rumpun, lines).ifPresent(found::add));
        return found;
    }

    private <K> Map<K, List<RincianUsulan>> lines(Predicate<RincianUsulan> wanted, Function<RincianUsulan, K> key) {
        return bahan.rincian().stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /** Seats that people of the agency could fill; where nobody comes, the gap itself is the limit, and another rule's. */
    private Optional<Temuan> beyond(Kunci kunci, List<RincianUsulan> lines) {
        int gap = gaps.get(kunci);
        int vacant = after.get(kunci).kurang();
        if (vacant == gap || CekKesenjangan.seats(lines) <= vacant) {
            return Optional.empty();
        }
        List<PindahMasuk> coming = coming(kunci, gap - vacant);
        return Optional.of(Temuan.of(aturan, "ratakan-dahulu")
                .on(lines)
                .with("unit", kunci.unit())
                .with("rumpun", kunci.rumpun())
                .with("kesenjangan", gap)
                .with("kesenjangan_sesudah", vacant)
                .with("jumlah", CekKesenjangan.seats(lines))
                .with("asal", coming.stream().map(PindahMasuk::singkat).collect(Collectors.joining(", ")))
                .with("pemindahan", coming));
    }

    /** Who fills that many seats of the gap: first who is beyond need in another jabatan of the same unit and rumpun. */
    private List<PindahMasuk> coming(Kunci kunci, int filled) {
        List<PindahMasuk> coming = new ArrayList<>();
        moves.getOrDefault(kunci, List.of()).stream().map(PindahMasuk::of).forEach(coming::add);
        int within = filled - coming.stream().mapToInt(PindahMasuk::jumlah).sum();
        if (within > 0) {
            coming.add(0, PindahMasuk.within(kunci.unit(), within));
        }
        return List.copyOf(coming);
    }

    /** Where no analysis tells the need, the rest of a surplus that no other place takes stands against the seats. */
    private Optional<Temuan> beside(String rumpun, List<RincianUsulan> lines) {
        int surplus = after.values().stream()
                .filter(place -> place.rumpun().equals(rumpun))
                .mapToInt(Tempat::lebih)
                .sum();
        return surplus == 0
                ? Optional.empty()
                : Optional.of(Temuan.of(aturan, "kelebihan-tersisa")
                        .on(lines)
                        .with("rumpun", rumpun)
                        .with("kelebihan", surplus)
                        .with("jumlah", CekKesenjangan.seats(lines)));
    }

    private Kunci place(RincianUsulan baris) {
        return new Kunci(baris.kebutuhan().unit().kode(), rumpun(baris));
    }

    private String rumpun(RincianUsulan baris) {
        String kode = baris.kebutuhan().jabatan().kode();
        return bahan.kenyataan().jabatan().get(kode).keluarga();
    }

    private record Kunci(String unit, String rumpun) {
        static Kunci of(Tempat place) {
            return new Kunci(place.unit().kode(), place.rumpun());
        }

        static Kunci of(PosisiJabatan posisi) {
            return new Kunci(posisi.unitKode(), posisi.rumpun());
        }
    }
}
