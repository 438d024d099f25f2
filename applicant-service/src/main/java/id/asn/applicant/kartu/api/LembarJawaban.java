package id.asn.applicant.kartu.api;

import id.asn.applicant.kartu.KartuCetak;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;

/** A card as an answer: its bytes, tagged with their hash and named by kind only, since names of files are remembered. */
final class LembarJawaban {

    private LembarJawaban() {}

    static RestResponse<byte[]> of(KartuCetak card) {
        byte[] page = LembarKartu.print(card);
        String name = "kartu-%s.pdf".formatted(card.kartu().jenis().name().toLowerCase(Locale.ROOT));
        return RestResponse.ResponseBuilder.ok(page, "application/pdf")
                .tag(sha256(page))
                .header("Content-Disposition", "inline; filename=\"%s\"".formatted(name))
                .build();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
