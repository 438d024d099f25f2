package id.asn.selection.peringkat;

import java.util.Comparator;
import java.util.List;

/** One step of the final order. */
public enum KunciAkhir {
    /** Final score, higher first. */
    AKHIR(Comparator.comparing((CalonTerhitung calon) -> calon.integrasi().akhir())
            .reversed()),
    /** SKD total, higher first. */
    TOTAL(Comparator.comparingInt((CalonTerhitung calon) -> calon.calon().skd().total())
            .reversed()),
    /** TKP, higher first. */
    TKP(Comparator.comparingInt((CalonTerhitung calon) -> calon.calon().skd().tkp())
            .reversed()),
    /** TIU, higher first. */
    TIU(Comparator.comparingInt((CalonTerhitung calon) -> calon.calon().skd().tiu())
            .reversed()),
    /** TWK, higher first. */
    TWK(Comparator.comparingInt((CalonTerhitung calon) -> calon.calon().skd().twk())
            .reversed()),
    /** IPK of the degree, or the mean mark of the school diploma, higher first. */
    IPK(Comparator.comparing((CalonTerhitung calon) -> calon.calon().ipk()).reversed()),
    /** Age, the older first. */
    USIA(Comparator.comparingInt((CalonTerhitung calon) -> calon.calon().urutanUsia())),
    /** Participant number. Not law: it only keeps the printed order stable and never gives or takes a seat. */
    NOMOR_PESERTA(Comparator.comparing((CalonTerhitung calon) -> calon.calon().nomorPeserta()));

    private final Comparator<CalonTerhitung> bestFirst;

    KunciAkhir(Comparator<CalonTerhitung> bestFirst) {
        this.bestFirst = bestFirst;
    }

    /** Best first by the steps in the given order. */
    static Comparator<CalonTerhitung> rantai(List<KunciAkhir> urutan) {
        return urutan.stream().map(kunci -> kunci.bestFirst).reduce((a, b) -> 0, Comparator::thenComparing);
    }

    /** The first step that tells the two apart; {@link #NOMOR_PESERTA} when the law tells them apart nowhere. */
    static KunciAkhir pemisah(List<KunciAkhir> urutan, CalonTerhitung a, CalonTerhitung b) {
        return urutan.stream()
                .filter(kunci -> kunci.bestFirst.compare(a, b) != 0)
                .findFirst()
                .orElse(NOMOR_PESERTA);
    }
}
