package id.asn.formation.pekerjaan.api;

import id.asn.formation.pekerjaan.Bobot;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.ProblemTexts;

/** What was found in a row of a file. */
public record TemuanJson(long baris, Bobot bobot, String kolom, String kode, String pesan, String dasarHukum) {

    static TemuanJson of(TemuanBaris one, ProblemTexts texts) {
        Finding finding = one.temuan().finding();
        String pesan = texts.text(finding.code() + ".pesan", ProblemTexts.INDONESIAN, finding.facts())
                .orElse(finding.code());
        return new TemuanJson(
                one.baris(), one.temuan().bobot(), finding.pointer(), finding.code(), pesan, finding.legalBasis());
    }
}
