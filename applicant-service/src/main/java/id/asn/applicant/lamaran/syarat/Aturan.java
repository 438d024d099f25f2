package id.asn.applicant.lamaran.syarat;

import java.util.function.Function;

/**
 * One rule of submission: a row of a table.
 *
 * @param kode stable name
 * @param penunjuk which part of the lamaran it speaks of, as a JSON pointer
 * @param sumber where the rule stands
 * @param uji how it is judged
 */
public record Aturan(String kode, String penunjuk, String sumber, Function<Permohonan, Uji> uji) {

    Putusan judge(Permohonan permohonan) {
        Uji found = uji.apply(permohonan);
        return new Putusan(kode, penunjuk, found.memenuhi(), found.dasarHukum(), found.dibandingkan(), found.remedy());
    }
}
