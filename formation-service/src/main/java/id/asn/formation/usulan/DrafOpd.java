package id.asn.formation.usulan;

import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.Jejak;
import id.asn.formation.langkah.Posisi;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one OPD contributes to the usulan of its agency; there is one per unit and usulan. Its lines stand in the usulan, with
 * the unit as their origin, and are open to the OPD only while the draft is.
 */
@Entity
public class DrafOpd {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    private UUID usulanId;
    private String unit;
    private String nama;

    @Enumerated(EnumType.STRING)
    private DrafStatus status;

    @ElementCollection
    @CollectionTable(name = "draf_opd_jejak", joinColumns = @JoinColumn(name = "draf_opd_id"))
    @OrderColumn(name = "nomor")
    private List<Jejak> jejak = new ArrayList<>();

    @Version
    private long versi;

    /** For the ORM. */
    protected DrafOpd() {}

    /** Opens the draft of a unit. */
    public DrafOpd(UUID usulan, UnitKerja unit, Act act) {
        this.id = UUID.randomUUID();
        this.usulanId = usulan;
        this.unit = unit.kode();
        this.nama = unit.nama();
        move(TindakanDraf.BUAT, act);
    }

    /** A line of it is written; refused once the draft has left the OPD. */
    public void write(Act act) {
        move(TindakanDraf.UBAH, act);
    }

    /** Refuses when its lines are not the actor's to write now. */
    public void open(Act act) {
        posisi().make(TindakanDraf.UBAH, act);
    }

    /** Whether it is with the OPD. */
    public boolean terbuka() {
        return status == TindakanDraf.UBAH.dari();
    }

    /** The OPD hands it to the desk; a draft without a line says that the OPD needs nobody. */
    public void submit(Act act) {
        move(TindakanDraf.AJUKAN, act);
    }

    /** The desk gives it back, before it agreed or after. */
    public void giveBack(Act act) {
        move(TindakanDraf.back(status), act);
    }

    /** The desk agrees. */
    public void approve(Act act) {
        move(TindakanDraf.SETUJUI, act);
    }

    private void move(TindakanDraf tindakan, Act act) {
        jejak.add(posisi().make(tindakan, act));
        status = tindakan.ke();
    }

    /** Where it stands and how it came there. */
    public Posisi<DrafStatus, TindakanDraf> posisi() {
        return new Posisi<>(status, List.copyOf(jejak), List.of(TindakanDraf.values()), move -> Optional.empty());
    }

    /** Whether the desk has agreed. */
    public boolean disetujui() {
        return status == DrafStatus.DISETUJUI;
    }

    /** The usulan it contributes to. */
    public UUID usulanId() {
        return usulanId;
    }

    /** Order of creation. */
    public long urut() {
        return urut;
    }

    /** Code of the unit. */
    public String unit() {
        return unit;
    }

    /** Name of the unit when the draft was opened. */
    public String nama() {
        return nama;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
