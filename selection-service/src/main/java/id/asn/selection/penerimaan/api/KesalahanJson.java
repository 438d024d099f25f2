package id.asn.selection.penerimaan.api;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.ProblemTexts;
import id.asn.selection.penerimaan.store.KesalahanStore.Kesalahan;

/** What is wrong with a line of a file. */
public record KesalahanJson(long baris, String kolom, String kode, String pesan, String dasarHukum) {

    static KesalahanJson of(Kesalahan kesalahan, ProblemTexts texts) {
        Finding finding = kesalahan.finding();
        String pesan = texts.text(finding.code() + ".pesan", ProblemTexts.INDONESIAN, finding.facts())
                .orElse(finding.code());
        return new KesalahanJson(kesalahan.baris(), finding.pointer(), finding.code(), pesan, finding.legalBasis());
    }
}
