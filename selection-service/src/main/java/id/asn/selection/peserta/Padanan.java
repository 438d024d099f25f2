package id.asn.selection.peserta;

import java.util.List;

/**
 * What of a formasi is held against another formasi when one asks whether a participant of the one may take a seat of the
 * other.
 *
 * @param jabatanKode code of the jabatan
 * @param unitKode code of the unit, which is the place of the seat
 * @param pendidikan codes of the qualifications that the formasi accepts, in alphabetical order
 */
public record Padanan(String jabatanKode, String unitKode, List<String> pendidikan) {
    /** Sorts, so that the same set is always the same list. */
    public Padanan {
        pendidikan = pendidikan.stream().sorted().distinct().toList();
    }
}
