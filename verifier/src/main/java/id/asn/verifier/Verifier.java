package id.asn.verifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code java -jar verifier.jar berkas.ndjson [sha256]}: says "ya" when every outcome follows from the file's own facts by
 * the rules, else where it does not. {@code java -jar verifier.jar --tanda-tangan tanda-tangan.json kunci-hasil.json
 * berkas.ndjson}: the same, and whether one of those keys signed that file. {@code java -jar verifier.jar --bukti bukti.json [akar]}: whether one line stands in the
 * bundle with that root. Exit code 0 for yes, 1 for no, 2 when there is nothing to read.
 */
public final class Verifier {
    private static final int SHOWN = 50;

    private Verifier() {}

    /** Runs the check. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** The same without ending the process: answers the exit code. */
    public static int run(String[] arguments, PrintStream out) {
        String first = arguments.length == 0 ? "" : arguments[0];
        if (first.equals("--bukti") && (arguments.length == 2 || arguments.length == 3)) {
            return bukti(arguments, out);
        }
        if (first.equals("--tanda-tangan") && arguments.length == 4) {
            return bertanda(arguments, out);
        }
        if (!first.startsWith("--") && (arguments.length == 1 || arguments.length == 2)) {
            return berkas(arguments, out);
        }
        out.println("Pemakaian: java -jar verifier.jar berkas.ndjson [sha256]");
        out.println(
                "           java -jar verifier.jar --tanda-tangan tanda-tangan.json kunci-hasil.json berkas.ndjson");
        out.println("           java -jar verifier.jar --bukti bukti.json [akar]");
        return 2;
    }

    /**
     * Goes through a bundle to its end.
     *
     * @param diumumkan the hash that it must have, or null
     * @throws IOException when it cannot be read
     */
    public static Jawaban periksa(InputStream file, String diumumkan) throws IOException {
        Pemeriksaan pemeriksaan = new Pemeriksaan();
        pemeriksaan.baca(file);
        if (diumumkan != null) {
            pemeriksaan.harapkan(diumumkan);
        }
        return pemeriksaan.jawaban();
    }

    private static int berkas(String[] arguments, PrintStream out) {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            return jawab(periksa(file, arguments.length == 2 ? arguments[1] : null), out);
        } catch (IOException unreadable) {
            out.println("Berkas tidak terbaca: " + unreadable.getMessage());
            return 2;
        }
    }

    private static int bertanda(String[] arguments, PrintStream out) {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(Path.of(arguments[3])))) {
            Jawaban jawaban = periksa(file, null);
            String salah = TandaTangan.salah(object(arguments[1]), object(arguments[2]), jawaban);
            out.println(salah.isEmpty() ? "tanda tangan sah" : "tidak: " + salah);
            return Math.max(jawab(jawaban, out), salah.isEmpty() ? 0 : 1);
        } catch (IOException | Json.Rusak unreadable) {
            out.println("Berkas tidak terbaca: " + unreadable.getMessage());
            return 2;
        }
    }

    private static Map<String, Object> object(String file) throws IOException {
        return Json.object(Files.readString(Path.of(file)).strip());
    }

    private static int bukti(String[] arguments, PrintStream out) {
        try {
            Map<String, Object> bukti = object(arguments[1]);
            String salah = Bukti.salah(bukti);
            if (salah.isEmpty() && arguments.length == 3 && !arguments[2].equals(bukti.get("akar_merkle"))) {
                salah = "akar " + bukti.get("akar_merkle") + ", yang diumumkan " + arguments[2];
            }
            out.println(salah.isEmpty() ? "ya: baris itu ada dalam berkas dengan akar ini" : "tidak: " + salah);
            return salah.isEmpty() ? 0 : 1;
        } catch (IOException | Json.Rusak unreadable) {
            out.println("Bukti tidak terbaca: " + unreadable.getMessage());
            return 2;
        }
    }

    private static int jawab(Jawaban jawaban, PrintStream out) {
        out.println("sha256 " + jawaban.sha256());
        out.println("akar   " + jawaban.akar());
        out.println(jawaban.jumlahFormasi() + " formasi, " + jawaban.jumlahPutusan() + " putusan diperiksa");
        if (jawaban.ya()) {
            out.println("ya: setiap putusan mengikuti masukan dan aturan");
            return 0;
        }
        jawaban.temuan().stream().limit(SHOWN).forEach(out::println);
        out.println("tidak: " + jawaban.temuan().size() + " temuan");
        return 1;
    }
}
