package id.asn.bench.impor;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * The files of a catalogue of the national size, the same on every machine: agencies, educations, formasi and their
 * qualifications, four of these to a formasi on average and more on some.
 */
final class NationalFiles {
    private static final int AGENCIES = 600;
    private static final int EDUCATIONS = 2_300;
    private static final long SEED = 2024;
    private static final int PAY = 100_000;
    private static final String[] POSTS = {
        "AHLI PERTAMA - PRANATA KOMPUTER", "TERAMPIL - PERAWAT", "AHLI PERTAMA - GURU KELAS",
                "PENATA LAYANAN OPERASIONAL",
        "TERAMPIL - ARSIPARIS", "AHLI PERTAMA - DOKTER", "PENGELOLA UMUM OPERASIONAL", "AHLI PERTAMA - AUDITOR"
    };
    private static final String[] UNITS = {
        "DINAS KESEHATAN | UPT PUSKESMAS",
        "DINAS PENDIDIKAN | SD NEGERI",
        "SEKRETARIAT DAERAH | BAGIAN UMUM",
        "DINAS PEKERJAAN UMUM | BIDANG BINA MARGA",
        "RUMAH SAKIT UMUM DAERAH | INSTALASI RAWAT INAP",
        "DINAS KOMUNIKASI DAN INFORMATIKA | BIDANG APLIKASI"
    };

    private final Random random = new Random(SEED);
    private final int formasi;

    NationalFiles(int formasi) {
        this.formasi = formasi;
    }

    /** Code, name and form of each agency. */
    void agencies(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("kode,nama,jenis\n");
            for (int i = 0; i < AGENCIES; i++) {
                out.write((3000 + i) + "," + agency(i) + ",KAB\n");
            }
        }
    }

    /** Code and name of each education. */
    void educations(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("kode,nama,tingkat\n");
            for (int i = 0; i < EDUCATIONS; i++) {
                out.write("9" + (100_000 + i) + "," + education(i) + ",40\n");
            }
        }
    }

    /** The formasi into one file, their qualifications into the other; answers the rows of both. */
    long catalogue(Path formasiFile, Path kualifikasiFile) throws IOException {
        long rows = 0;
        try (BufferedWriter one = Files.newBufferedWriter(formasiFile);
                BufferedWriter other = Files.newBufferedWriter(kualifikasiFile)) {
            one.write("formasi_id,instansi,jenis_pengadaan,jenis_formasi,jabatan,lokasi,jumlah,boleh_disabilitas,"
                    + "gaji_min,gaji_max\n");
            other.write("formasi_id,jenjang,program_studi\n");
            for (int i = 0; i < formasi; i++) {
                String id = new UUID(random.nextLong(), random.nextLong()).toString();
                one.write(id + row());
                rows += 1 + qualifications(id, other);
            }
        }
        return rows;
    }

    private String row() {
        int low = 15 + random.nextInt(60);
        int agency = random.nextInt(AGENCIES);
        return "," + agency(agency) + ",CPNS,UMUM," + POSTS[random.nextInt(POSTS.length)] + ","
                + agency(agency).toUpperCase(Locale.ROOT) + " | " + UNITS[random.nextInt(UNITS.length)] + " "
                + random.nextInt(200) + "," + (1 + random.nextInt(3)) + "," + random.nextInt(2) + "," + (low * PAY)
                + ","
                + ((low + 1 + random.nextInt(40)) * PAY) + "\n";
    }

    /** One to seven, so that 126,000 formasi have half a million; none twice. */
    private int qualifications(String id, BufferedWriter out) throws IOException {
        int count = 1 + random.nextInt(7);
        int first = random.nextInt(EDUCATIONS);
        for (int i = 0; i < count; i++) {
            out.write(id + ",S-1/Sarjana," + education((first + i * 7) % EDUCATIONS) + "\n");
        }
        return count;
    }

    private static String agency(int i) {
        return "Pemerintah Kab. Uji Coba " + (char) ('A' + i % 26) + i;
    }

    private static String education(int i) {
        return "S-1 ILMU PENGETAHUAN TERAPAN BIDANG " + (char) ('A' + i % 26) + " NOMOR " + i;
    }
}
