package id.asn.selection.penerimaan.api;

import id.asn.selection.penerimaan.Perbedaan;
import java.util.List;
import java.util.UUID;

/** A score that a file replaces: what counted, the file which that came in, and what counts instead. */
public record PerbedaanJson(
        String nomorPeserta, String bagian, IsiNilaiJson lama, UUID pekerjaanLama, IsiNilaiJson baru) {

    static PerbedaanJson of(Perbedaan one, List<String> kolom) {
        return new PerbedaanJson(
                one.nomorPeserta(),
                one.bagian().isEmpty() ? null : one.bagian(),
                IsiNilaiJson.of(one.lama(), kolom),
                one.dari(),
                IsiNilaiJson.of(one.baru(), kolom));
    }
}
