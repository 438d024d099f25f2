package id.asn.applicant.pelamar;

import id.asn.platform.problem.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Nomor Induk Kependudukan: 16 digits, province, kabupaten/kota and kecamatan of first registration (2 each), day of birth
 * (women + 40), month, year (2 each), serial from 0001. It is for life: a birth date that differs from the person's is a
 * warning for manual check, never a refusal (civil-registry practice, Dukcapil).
 *
 * @param angka the digits; {@link #toString()} shows the last four only
 */
public record Nik(String angka) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{16}");
    private static final int WOMEN = 40;

    /** Refuses what is not built as a NIK is, with all that is wrong at once. */
    public Nik {
        List<Finding> wrong = check(angka);
        if (!wrong.isEmpty()) {
            throw new NikTidakSah(wrong);
        }
    }

    /** What a person at the counter should look at: the NIK and the declared facts do not tell the same. */
    public List<PeringatanNik> compare(LocalDate tanggalLahir, JenisKelamin jenisKelamin) {
        List<PeringatanNik> warnings = new ArrayList<>();
        boolean sameDay = day() == tanggalLahir.getDayOfMonth()
                && number(8) == tanggalLahir.getMonthValue()
                && number(10) == tanggalLahir.getYear() % 100;
        if (!sameDay) {
            warnings.add(PeringatanNik.TANGGAL_LAHIR_BERBEDA);
        }
        if (jenisKelamin() != jenisKelamin) {
            warnings.add(PeringatanNik.JENIS_KELAMIN_BERBEDA);
        }
        return warnings;
    }

    /** The sex that the day of birth encodes. */
    public JenisKelamin jenisKelamin() {
        return number(6) > WOMEN ? JenisKelamin.PEREMPUAN : JenisKelamin.LAKI_LAKI;
    }

    /** The only form that may leave the service or reach a log: the last four digits. */
    @Override
    public String toString() {
        return "************" + angka.substring(12);
    }

    private int day() {
        int written = number(6);
        return written > WOMEN ? written - WOMEN : written;
    }

    private int number(int from) {
        return number(angka, from, 2);
    }

    private static List<Finding> check(String angka) {
        if (angka == null || !DIGITS.matcher(angka).matches()) {
            return List.of(Finding.of("/nik", "nik-16-angka"));
        }
        List<Finding> wrong = new ArrayList<>();
        int day = number(angka, 6, 2);
        if (day < 1 || day > 31 && day <= WOMEN || day > WOMEN + 31) {
            wrong.add(Finding.of("/nik", "nik-tanggal-lahir"));
        }
        int month = number(angka, 8, 2);
        if (month < 1 || month > 12) {
            wrong.add(Finding.of("/nik", "nik-bulan-lahir"));
        }
        if (number(angka, 12, 4) == 0) {
            wrong.add(Finding.of("/nik", "nik-nomor-urut"));
        }
        return wrong;
    }

    private static int number(String angka, int from, int length) {
        return Integer.parseInt(angka.substring(from, from + length));
    }
}
