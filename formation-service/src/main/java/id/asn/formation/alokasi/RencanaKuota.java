package id.asn.formation.alokasi;

import id.asn.formation.langkah.Dokumen;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A national plan as it is handed in: its parts, the sums its author states, and the document it stands in.
 *
 * @param pos parts that do not overlap
 * @param subjumlah stated sums over some of the parts
 * @param jumlah the stated sum over all of them
 */
public record RencanaKuota(Dokumen dokumen, List<PosKuota> pos, List<PosKuota> subjumlah, int jumlah) {

    /** Neither list changes under its reader. */
    public RencanaKuota {
        pos = List.copyOf(pos);
        subjumlah = List.copyOf(subjumlah);
    }

    /** The parts in one line each, as the history keeps them. */
    String isi() {
        return pos.stream().map(one -> one.sebutan() + ' ' + one.jumlah()).collect(Collectors.joining("\n"));
    }
}
