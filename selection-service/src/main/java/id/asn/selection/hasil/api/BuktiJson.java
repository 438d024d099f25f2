package id.asn.selection.hasil.api;

import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.store.BuktiStore.Daun;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** That one line stands in the announced bundle, for anybody who knows the bundle's root. */
record BuktiJson(
        UUID hasilId, String sha256, String akarMerkle, long banyakBaris, long urut, String baris, List<String> jalur) {

    static BuktiJson of(Hasil hasil, long banyakBaris, Daun daun, List<byte[]> path) {
        return new BuktiJson(
                hasil.id(),
                hasil.sha256(),
                hasil.akarMerkle(),
                banyakBaris,
                daun.urut(),
                daun.isi(),
                path.stream().map(HexFormat.of()::formatHex).toList());
    }
}
