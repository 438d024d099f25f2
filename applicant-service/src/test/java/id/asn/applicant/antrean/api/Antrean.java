package id.asn.applicant.antrean.api;

import static io.restassured.RestAssured.given;

import id.asn.applicant.Panselnas;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import io.restassured.response.ValidatableResponse;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Waiting rooms of 2024 as tests need them, over HTTP; and the lot, recomputed as a stranger would. */
final class Antrean {
    static final String WHY = "Hari terakhir pendaftaran";

    private Antrean() {}

    /** A round of minutes that last half an hour, opening after that time, that lets in so many a minute. */
    static UUID open(String act, Duration in, int perMinute) {
        return tried(Map.of(
                        "kegiatan",
                        act,
                        "dibuka",
                        OffsetDateTime.now().plus(in).toString(),
                        "laju_per_menit",
                        perMinute,
                        "lepas_menit",
                        15))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("gelombang_id");
    }

    /** Tries to open a round with these changes to one that is right. */
    static ValidatableResponse tried(Map<String, Object> changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "tahun",
                2024,
                "kegiatan",
                "PENGAJUAN",
                "dibuka",
                OffsetDateTime.now().plusHours(1).toString(),
                "laju_per_menit",
                60,
                "alasan",
                WHY));
        body.putAll(changes);
        return send(body, "/v1/antrean");
    }

    /** What Panselnas sends. */
    static ValidatableResponse send(Object body, String path, Object... parameters) {
        return Panselnas.asks()
                .contentType("application/json")
                .body(body)
                .post(path, parameters)
                .then();
    }

    /** The round as anyone sees it. */
    static ValidatableResponse seen(UUID round) {
        return given().filter(ContractFilter.of("applicant"))
                .get("/v1/antrean/{id}", round)
                .then();
    }

    static void awaitOpening(UUID round) {
        until("BERJALAN", () -> seen(round).extract().path("keadaan"));
    }

    /** Waits until the answer is the wanted one. */
    static void until(String wanted, Supplier<String> asked) {
        Eventually.so(wanted, () -> wanted.equals(asked.get()));
    }

    /** Ends every round that is open. */
    static void closeAll() {
        List<String> open = given().filter(ContractFilter.of("applicant"))
                .get("/v1/antrean")
                .then()
                .statusCode(200)
                .extract()
                .path("data.gelombang_id");
        open.forEach(round -> send(Map.of("alasan", "Uji coba selesai"), "/v1/antrean/{id}/penutupan", round)
                .statusCode(200));
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /** The published algorithm, written down from its specification and not from the service. */
    static long shuffled(long index, long count, byte[] seed) {
        long at = index;
        for (int round = 0; round < 90; round++) {
            byte[] prefix = Arrays.copyOf(seed, 33);
            prefix[32] = (byte) round;
            byte[] first = Arrays.copyOf(digest(prefix), 8);
            long pivot = number(first).mod(BigInteger.valueOf(count)).longValue();
            long flip = (pivot + count - at) % count;
            long position = Math.max(at, flip);
            byte[] source = Arrays.copyOf(prefix, 37);
            for (int i = 0; i < 4; i++) {
                source[33 + i] = (byte) (position / 256 >> 8 * i);
            }
            int bits = digest(source)[(int) (position % 256) / 8] & 0xff;
            at = (bits >> position % 8) % 2 == 1 ? flip : at;
        }
        return at;
    }

    private static BigInteger number(byte[] littleEndian) {
        byte[] big = new byte[littleEndian.length];
        for (int i = 0; i < big.length; i++) {
            big[i] = littleEndian[big.length - 1 - i];
        }
        return new BigInteger(1, big);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException never) {
            throw new AssertionError(never);
        }
    }
}
