package id.asn.selection.optimalisasi;

import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.Padanan;
import java.util.List;

/** One formasi of the agency with everybody who competed for it at the end. */
public record BarisOptimalisasi(Formasi formasi, Padanan padanan, List<CalonOptimalisasi> peserta) {}
