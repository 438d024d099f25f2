package id.asn.formation.kebutuhan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How many of one kind sit there; one or more. */
@Embeddable
public record Pegawai(@Enumerated(EnumType.STRING) JenisPegawai jenis, int jumlah) {}
