package id.asn.formation.formasi;

import id.asn.formation.neraca.Neraca;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A later decree that changes nothing, or takes seats that somebody has. */
public final class RevisiTidakSah extends Refusal {
    private static final long serialVersionUID = 1L;

    private RevisiTidakSah(List<Finding> findings) {
        super(Ground.RULE, "revisi-tidak-sah");
        because(findings);
        citing(TindakanFormasi.REVISI.dasarHukum());
    }

    static void check(RincianFormasi rincian, Map<UUID, Integer> jumlah, Collection<Neraca> books) {
        List<Finding> findings = new ArrayList<>();
        if (rincian.baris().stream().allMatch(line -> jumlah.getOrDefault(line.id(), line.jumlah()) == line.jumlah())) {
            findings.add(Finding.of("/baris", "tanpa-perubahan"));
        }
        books.stream()
                .filter(book -> jumlah.getOrDefault(book.rekening().formasi(), Integer.MAX_VALUE)
                        < book.saldo().filled())
                .map(book -> Finding.of("/baris", "di-bawah-terisi")
                        .with("formasi_id", book.rekening().formasi())
                        .with("jumlah", jumlah.get(book.rekening().formasi()))
                        .with("batas", book.saldo().filled()))
                .forEach(findings::add);
        if (!findings.isEmpty()) {
            throw new RevisiTidakSah(findings);
        }
    }
}
