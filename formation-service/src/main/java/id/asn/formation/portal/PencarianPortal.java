package id.asn.formation.portal;

import id.asn.formation.katalog.Pencarian;
import id.asn.formation.usulan.JenisKebutuhan;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the list is narrowed to, in the portal's own codes; null where it is not. */
public record PencarianPortal(
        int tahun, String kodeRefPend, String instansiId, String pengadaanKd, String jenisFormasiId, String nmJabatan) {

    private static final String KEY = "[0-9A-Fa-f]{32}";

    /** Programs send a parameter they do not use without a value; that narrows nothing. */
    public PencarianPortal {
        kodeRefPend = given(kodeRefPend);
        instansiId = given(instansiId);
        pengadaanKd = given(pengadaanKd);
        jenisFormasiId = given(jenisFormasiId);
        nmJabatan = given(nmJabatan);
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Whether the agency is named by 32 digits: the national key, or the one that an agency without a code has here. */
    public boolean byNationalKey() {
        return instansiId != null && instansiId.matches(KEY);
    }

    /** The same with the agency named by its code. */
    public PencarianPortal ofAgency(String kode) {
        return new PencarianPortal(tahun, kodeRefPend, kode, pengadaanKd, jenisFormasiId, nmJabatan);
    }

    /** The same in the catalogue's words; nothing when a code is used that stands for nothing, so nothing can match. */
    public Optional<Pencarian> search() {
        if (wrong(kodeRefPend, "[0-9]{3}[0-9A-Z]{0,7}") || wrong(instansiId, "[0-9]{4}|" + KEY)) {
            return Optional.empty();
        }
        Optional<PengadaanPortal> pengadaan = Optional.ofNullable(pengadaanKd).flatMap(PengadaanPortal::ofKd);
        Optional<JenisKebutuhan> kebutuhan = Arrays.stream(JenisKebutuhan.values())
                .filter(kind -> kind.name().equals(jenisFormasiId))
                .findFirst();
        if (pengadaan.isPresent() != (pengadaanKd != null) || kebutuhan.isPresent() != (jenisFormasiId != null)) {
            return Optional.empty();
        }
        return Optional.of(new Pencarian(
                tahun,
                instansiId == null ? null : instansiId.toUpperCase(Locale.ROOT),
                nmJabatan,
                pengadaan.map(PengadaanPortal::jenis).orElse(null),
                pengadaan.map(PengadaanPortal::kategori).orElse(null),
                kebutuhan.orElse(null),
                kodeRefPend,
                null,
                null,
                null,
                null));
    }

    private static boolean wrong(String value, String form) {
        return value != null && !value.matches(form);
    }
}
