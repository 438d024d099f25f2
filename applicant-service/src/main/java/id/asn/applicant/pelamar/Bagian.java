package id.asn.applicant.pelamar;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The parts of an account that its owner corrects. The history tells which part was corrected, never what stood there. */
public enum Bagian {
    NAMA(it -> it.biodata().nama()),
    TANGGAL_LAHIR(it -> it.biodata().tanggalLahir()),
    JENIS_KELAMIN(it -> it.biodata().jenisKelamin()),
    KONTAK(Isi::kontak),
    PENDIDIKAN(it -> it.biodata().riwayatPendidikan()),
    FAKTA_KHUSUS(it -> it.biodata().faktaKhusus()),
    BUKTI_KHUSUS(it -> it.biodata().profil().bukti()),
    STR(it -> it.biodata().profil().str()),
    SERTIFIKAT(it -> it.biodata().profil().sertifikat()),
    PENGALAMAN(it -> it.biodata().profil().pengalaman()),
    NON_ASN(it -> it.biodata().profil().nonAsn());

    /** All that an owner may correct. */
    public record Isi(Biodata biodata, Kontak kontak) {}

    private final Function<Isi, Object> value;

    Bagian(Function<Isi, Object> value) {
        this.value = value;
    }

    /** The parts that differ. */
    static Set<Bagian> differing(Isi one, Isi other) {
        Set<Bagian> parts = EnumSet.noneOf(Bagian.class);
        Arrays.stream(values())
                .filter(part -> !Objects.equals(part.value.apply(one), part.value.apply(other)))
                .forEach(parts::add);
        return parts;
    }
}
