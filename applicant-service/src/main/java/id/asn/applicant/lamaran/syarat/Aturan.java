package id.asn.applicant.lamaran.syarat;

import java.util.function.Function;

/**
 * One rule of submission: a row of a table.
 *
 * @param kode stable name
 * @param penunjuk which part of the lamaran it speaks of, as a JSON pointer
 * @param segi all that it looks at of the formasi
 * @param sumber where the rule stands
 * @param uji how it is judged
 */
public record Aturan(String kode, String penunjuk, Segi segi, String sumber, Function<Permohonan, Uji> uji) {

    Putusan judge(Permohonan permohonan) {
        Uji found = uji.apply(permohonan);
        Uraian told = found.told();
        return new Putusan(kode, penunjuk, found.memenuhi(), found.dasarHukum(), told.dibandingkan(), told.remedy());
    }

    /** The verdict alone, by the same judgement as the full one. */
    boolean met(Permohonan permohonan) {
        return uji.apply(permohonan).memenuhi();
    }

    /** True when it speaks of what a draft holds, so that it cannot be judged before there is one. */
    boolean ofDraft() {
        return segi == Segi.LAMARAN;
    }
}
