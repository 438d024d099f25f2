package id.asn.selection.pppk;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** One step of the order of PPPK. */
public enum KunciPppk {
    /** The group's place in the kategori, the earlier first whatever the points. */
    KELOMPOK(Comparator.comparingInt(CalonTerurut::tempat)),
    /** Sum of all parts, higher first. */
    TOTAL(higher(NilaiPppk::total)),
    /** Kompetensi teknis, higher first. */
    TEKNIS(higher(NilaiPppk::teknis)),
    /** Manajerial and sosial kultural together, higher first. */
    MANSOSKUL(higher(NilaiPppk::mansoskul)),
    /** Wawancara, higher first. */
    WAWANCARA(higher(NilaiPppk::wawancara)),
    /** Date of birth, the older first. */
    USIA(Comparator.comparingInt((CalonTerurut satu) -> satu.calon().urutanUsia())),
    /** Participant number. Not law: it only keeps the printed order stable and never gives or takes a seat. */
    NOMOR_PESERTA(Comparator.comparing((CalonTerurut satu) -> satu.calon().nomorPeserta()));

    private final Comparator<CalonTerurut> bestFirst;

    KunciPppk(Comparator<CalonTerurut> bestFirst) {
        this.bestFirst = bestFirst;
    }

    private static Comparator<CalonTerurut> higher(ToIntFunction<NilaiPppk> points) {
        return Comparator.comparingInt((CalonTerurut satu) -> points.applyAsInt(satu.nilai()))
                .reversed();
    }

    /** Best first by the steps in the given order. Zero means that the law sees no difference. */
    static Comparator<CalonTerurut> rantai(List<KunciPppk> urutan) {
        return urutan.stream().map(kunci -> kunci.bestFirst).reduce((a, b) -> 0, Comparator::thenComparing);
    }

    /** The first step that tells the two apart; {@link #NOMOR_PESERTA} when the law tells them apart nowhere. */
    static KunciPppk pemisah(List<KunciPppk> urutan, CalonTerurut a, CalonTerurut b) {
        return urutan.stream()
                .filter(kunci -> kunci.bestFirst.compare(a, b) != 0)
                .findFirst()
                .orElse(NOMOR_PESERTA);
    }
}
