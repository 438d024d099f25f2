package id.asn.formation.kebutuhan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How many of one kind leave in that year, by age or by the end of their contract; one or more. */
@Embeddable
public record Berakhir(@Enumerated(EnumType.STRING) JenisPegawai jenis, int tahun, int jumlah) {}
