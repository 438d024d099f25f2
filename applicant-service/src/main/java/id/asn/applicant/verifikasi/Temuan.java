package id.asn.applicant.verifikasi;

import id.asn.applicant.lamaran.Alasan;
import id.asn.applicant.lamaran.AlasanTidakSesuai;
import id.asn.platform.problem.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one look at a lamaran found.
 *
 * @param butir the items looked at; an MS needs all of the list, a TMS at least its reasons
 * @param alasan reasons given beside those of the items
 */
public record Temuan(Putusan putusan, List<HasilButir> butir, List<Alasan> alasan) {

    /** Refuses, with all faults at once, a verdict that the list and the table of reasons do not carry on that day. */
    public void check(DaftarPeriksa list, LocalDate day) {
        if ((putusan == Putusan.MS) != reasons().isEmpty()) {
            throw new AlasanTidakSesuai(putusan.name(), reasons().size());
        }
        List<Finding> found = new ArrayList<>(unfit(list));
        if (putusan == Putusan.MS) {
            found.addAll(unchecked(list));
        }
        reasons().stream()
                .filter(reason -> !TabelAlasan.of(reason.kode()).inForce(day))
                .forEach(reason -> found.add(Finding.of("/alasan", "alasan-tidak-berlaku")
                        .with("alasan", reason.kode())
                        .with("tanggal", day)));
        if (!found.isEmpty()) {
            throw new DaftarTidakSesuai(putusan, found);
        }
    }

    private List<Finding> unchecked(DaftarPeriksa list) {
        Set<String> seen = new HashSet<>(butir.stream().map(HasilButir::kode).toList());
        return list.rows().stream()
                .filter(row -> !seen.contains(row.kode()))
                .map(row -> Finding.of("/pemeriksaan", "butir-belum-diperiksa")
                        .citing(row.sumber())
                        .with("butir", row.kode()))
                .toList();
    }

    private List<Finding> unfit(DaftarPeriksa list) {
        List<Finding> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < butir.size(); i++) {
            HasilButir item = butir.get(i);
            String at = "/pemeriksaan/" + i;
            if (!list.kode().contains(item.kode())) {
                found.add(Finding.of(at, "butir-tidak-dikenal").with("butir", item.kode()));
            } else if (!seen.add(item.kode())) {
                found.add(Finding.of(at, "butir-ganda").with("butir", item.kode()));
            } else if (!item.sesuai() && item.alasan() == null) {
                found.add(Finding.of(at + "/alasan", "butir-tanpa-alasan").with("butir", item.kode()));
            } else if (!carries(list, item)) {
                found.add(Finding.of(at, "alasan-bukan-milik-butir")
                        .with("butir", item.kode())
                        .with("alasan", item.alasan()));
            }
        }
        return found;
    }

    /** A reason stands exactly where something is wrong, and is one of the item's own. */
    private static boolean carries(DaftarPeriksa list, HasilButir item) {
        return item.sesuai()
                ? item.alasan() == null
                : list.rows().stream()
                        .anyMatch(row ->
                                row.kode().equals(item.kode()) && row.alasan().contains(item.alasan()));
    }

    /** Every reason there is: those of the items, then those given beside them. */
    public List<Alasan> reasons() {
        Stream<Alasan> ofItems = butir.stream()
                .filter(item -> !item.sesuai() && item.alasan() != null)
                .map(item -> new Alasan(
                        item.alasan(),
                        item.catatan() == null ? TabelAlasan.of(item.alasan()).teks() : item.catatan()));
        return Stream.concat(ofItems, alasan.stream()).toList();
    }
}
