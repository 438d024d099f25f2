package id.asn.selection.optimalisasi;

import id.asn.selection.peringkat.Nilai;
import id.asn.selection.skd.BagianSkd;
import java.util.List;

/**
 * One path tried for one participant.
 *
 * @param lowong vacant seats of the same jabatan that the path reached from their formasi, before it was walked
 * @param sebab what came of it
 * @param kurang for {@link SebabPercobaan#AMBANG}: the parts of SKD that fall short
 * @param terakhir for {@link SebabPercobaan#KALAH}: the lowest final score that got a seat they could have had, null when
 *     none was given
 */
public record Percobaan(Jalur jalur, int lowong, SebabPercobaan sebab, List<BagianSkd> kurang, Nilai terakhir) {}
