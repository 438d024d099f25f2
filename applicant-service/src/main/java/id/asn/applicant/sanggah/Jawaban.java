package id.asn.applicant.sanggah;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What the committee answered, and who of it. */
@Embeddable
public record Jawaban(
        @Enumerated(EnumType.STRING) PutusanSanggah putusan,
        String keterangan,
        @Column(name = "dijawab_oleh") String oleh,
        @Column(name = "dijawab_pada") Instant pada) {}
