package id.asn.applicant.pelamar;

import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A person who applies: one account per NIK, bound to the signed-in person who registered it. Using two NIK disqualifies
 * (PermenPANRB 6/2024), so neither side of the bond can be used twice.
 */
@Entity
public class Pelamar {
    @Id
    private UUID id;

    @Version
    private long versi;

    private String akun;

    @Embedded
    private NikTersandi nik;

    private String nama;

    private LocalDate tanggalLahir;

    @Enumerated(EnumType.STRING)
    private JenisKelamin jenisKelamin;

    @Embedded
    @AttributeOverride(name = "kode", column = @Column(name = "pendidikan_kode"))
    @AttributeOverride(name = "nama", column = @Column(name = "pendidikan_nama"))
    private Pendidikan pendidikan;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "pelamar_fakta", joinColumns = @JoinColumn(name = "pelamar_id"))
    @Column(name = "fakta")
    @Enumerated(EnumType.STRING)
    private Set<FaktaKhusus> faktaKhusus = EnumSet.noneOf(FaktaKhusus.class);

    private Profil profil = Profil.KOSONG;

    @Embedded
    private KontakTersandi kontak;

    private Instant didaftarkanPada;

    private String didaftarkanLewat;

    private Instant dihapusPada;

    /** For JPA. */
    protected Pelamar() {}

    /** Registers the actor under the NIK, which is closed in the vault at once. */
    public Pelamar(Nik nik, Biodata biodata, Brankas brankas, Actor actor, Instant pada) {
        this.id = UUID.randomUUID();
        this.akun = actor.person();
        this.nik = brankas.seal(nik, id);
        this.didaftarkanPada = pada;
        this.didaftarkanLewat = actor.client();
        declare(biodata);
    }

    /**
     * The person corrects what they declared and where they are reached; answers the parts that changed. Lamaran submitted
     * before keep what was submitted. The province of the first KTP stays, and a number of the kartu keluarga that is not
     * stated stays too. Refuses what contradicts itself.
     */
    public Set<Bagian> correct(Bagian.Isi stated, Brankas brankas) {
        Bagian.Isi former = new Bagian.Isi(biodata(), kontak(brankas));
        Kontak reached = stated.kontak().keepingKk(former.kontak());
        BuktiKhusus evidence = stated.biodata()
                .profil()
                .bukti()
                .keepingFirst(former.biodata().profil().bukti(), reached.ktpKabupaten());
        Bagian.Isi next =
                new Bagian.Isi(stated.biodata().with(stated.biodata().profil().with(evidence)), reached);
        declare(next.biodata());
        if (!reached.equals(former.kontak())) {
            kontak = KontakTersandi.seal(reached, brankas, nik, id);
        }
        return Bagian.differing(former, next);
    }

    private void declare(Biodata biodata) {
        List<Finding> wrong = biodata.contradictions();
        if (!wrong.isEmpty()) {
            throw new ProfilTidakSah(wrong);
        }
        nama = biodata.nama();
        tanggalLahir = biodata.tanggalLahir();
        jenisKelamin = biodata.jenisKelamin();
        pendidikan = biodata.pendidikan();
        profil = biodata.profil();
        faktaKhusus.retainAll(biodata.faktaKhusus());
        faktaKhusus.addAll(biodata.faktaKhusus());
    }

    /**
     * The person of an erased account registers again under the same NIK, sealed anew before: the account, and with it the
     * lamaran of the year and any sanction, is theirs again.
     */
    public void reopen(Biodata biodata, Actor actor, Instant pada) {
        akun = actor.person();
        dihapusPada = null;
        didaftarkanPada = pada;
        didaftarkanLewat = actor.client();
        declare(biodata);
    }

    /** True after the person was erased. */
    public boolean terhapus() {
        return dihapusPada != null;
    }

    /** True when the actor is this very person. */
    public boolean is(Actor actor) {
        return akun.equals(actor.person());
    }

    /** True when the fact was declared. */
    public boolean declares(FaktaKhusus fact) {
        return faktaKhusus.contains(fact);
    }

    /** The NIK, opened; it may leave the service only masked. */
    public Nik nik(Brankas brankas) {
        return brankas.open(nik, id);
    }

    /** What the person declared. */
    public Biodata biodata() {
        return new Biodata(nama, tanggalLahir, jenisKelamin, pendidikan, faktaKhusus, profil());
    }

    /** Where the person is reached, opened from the vault: for the person and for who must reach them. */
    public Kontak kontak(Brankas brankas) {
        return kontak == null ? Kontak.KOSONG : kontak.open(brankas, nik, id);
    }

    /** What the person declared beyond the biodata. */
    public Profil profil() {
        return profil == null ? Profil.KOSONG : profil;
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }

    /** Since when the account stands. */
    public Instant didaftarkanPada() {
        return didaftarkanPada;
    }
}
