package id.asn.selection.hasil;

import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peserta.Formasi;
import java.util.List;

/** One formasi with everybody whom the announced SKD result called to SKB. */
public record MasukanAkhir(Formasi formasi, List<CalonAkhir> peserta) {}
