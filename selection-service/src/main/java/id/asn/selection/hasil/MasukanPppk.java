package id.asn.selection.hasil;

import id.asn.selection.pppk.FormasiPppk;
import id.asn.selection.pppk.PesertaPppk;
import java.util.List;

/** One PPPK formasi with everybody who competes for it. */
public record MasukanPppk(FormasiPppk formasi, List<PesertaPppk> peserta) {}
