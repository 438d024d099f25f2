package id.asn.verifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code java -jar verifier.jar berkas.ndjson [sha256]}: says "ya" when every outcome follows from the file's own facts by
 * the rules, else where it does not. Exit code 0 for yes, 1 for no, 2 when there is nothing to read.
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
        if (arguments.length < 1 || arguments.length > 2) {
            out.println("Pemakaian: java -jar verifier.jar berkas.ndjson [sha256]");
            return 2;
        }
        try (InputStream file = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            Pemeriksaan pemeriksaan = new Pemeriksaan();
            pemeriksaan.baca(file);
            if (arguments.length == 2) {
                pemeriksaan.harapkan(arguments[1]);
            }
            return jawab(pemeriksaan, out);
        } catch (IOException unreadable) {
            out.println("Berkas tidak terbaca: " + unreadable.getMessage());
            return 2;
        }
    }

    private static int jawab(Pemeriksaan pemeriksaan, PrintStream out) {
        List<Temuan> temuan = pemeriksaan.temuan();
        out.println("sha256 " + pemeriksaan.sha256());
        out.println(pemeriksaan.jumlahFormasi() + " formasi, " + pemeriksaan.jumlahPutusan() + " putusan diperiksa");
        if (temuan.isEmpty()) {
            out.println("ya: setiap putusan mengikuti masukan dan aturan");
            return 0;
        }
        temuan.stream().limit(SHOWN).forEach(out::println);
        out.println("tidak: " + temuan.size() + " temuan");
        return 1;
    }
}
