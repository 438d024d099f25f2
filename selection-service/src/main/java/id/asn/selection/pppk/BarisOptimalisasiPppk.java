package id.asn.selection.pppk;

import id.asn.selection.peserta.Padanan;
import java.util.List;

/** One PPPK formasi of an agency with what it is compared by and everybody who applied for it. */
public record BarisOptimalisasiPppk(FormasiPppk formasi, Padanan padanan, List<PelamarPppk> peserta) {}
