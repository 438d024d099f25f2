package id.asn.verifier;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forgeries of results of PPPK, each with every hash forged along. */
class VerifierPppkTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is forged            | from                                    | to
                "a seat of the later group   | \"kode\":\"R4\",\"nilai\" | \"kode\":\"R4/L\",\"nilai\"",
                "a code of another group     | \"kode\":\"R3b\",\"nilai\" | \"kode\":\"R3\",\"nilai\"",
                "a group                     | \"kelompok_pelamar\":\"AKTIF_DUA_TAHUN\" | \"kelompok_pelamar\":\"EKS_THK2\"",
                "a group without a place     | \"kelompok_pelamar\":\"EKS_THK2\"       | \"kelompok_pelamar\":\"LULUSAN_PPG\"",
                "a presence                  | \"hadir\":false                        | \"hadir\":true",
                "a score                     | \"teknis\":430                         | \"teknis\":435",
                "points the test cannot give | \"teknis\":400,\"urutan_usia\":         | \"teknis\":402,\"urutan_usia\":",
                "an interview                | \"wawancara\":38                       | \"wawancara\":40",
                "the certificate             | \"sertifikat_pendidik\":true           | \"sertifikat_pendidik\":false",
                "the kind of the agency      | \"jenis_instansi\":\"PUSAT\",\"jenis_kebutuhan\":\"UMUM\",\"kategori\":\"GURU\""
                        + "| \"jenis_instansi\":\"DAERAH\",\"jenis_kebutuhan\":\"UMUM\",\"kategori\":\"GURU\"",
                "a kategori                  | \"kategori\":\"GURU\",\"kelompok\":\"LAINNYA\" | \"kategori\":\"TEKNIS\",\"kelompok\":\"LAINNYA\"",
                "the form of the test        | \"bentuk_ujian\":\"PENGELOLA_UMUM_OPERASIONAL\" | \"bentuk_ujian\":\"BIASA\"",
                "the jabatan of the test     | \"jabatan\":\"Pengelola Umum Operasional\" | \"jabatan\":\"Arsiparis\"",
                "a quota                     | \"kuota\":3                             | \"kuota\":4",
                "filled seats                | \"terisi\":3                            | \"terisi\":4",
                "who competed                | \"bersaing\":5                          | \"bersaing\":6",
                "a cut-off                   | \"kelompok_pelamar\":\"PANGKALAN_DATA\",\"mansoskul\":165"
                        + "| \"kelompok_pelamar\":\"EKS_THK2\",\"mansoskul\":165",
                "a rank                      | \"peringkat\":5                         | \"peringkat\":4",
                "the step that decided       | \"pemisah\":\"MANSOSKUL\"                | \"pemisah\":\"USIA\"",
                "the addition                | \"afirmasi\":\"SERTIFIKAT_PENDIDIK_LINEAR\", | ",
                "a place by age              | \"urutan_usia\":200                   | \"urutan_usia\":0",
                "the order                   | [\"KELOMPOK\",\"TOTAL\"                  | [\"TOTAL\",\"KELOMPOK\"",
                "the order of the groups     | \"kelompok\":\"EKS_THK2\",\"kode\":\"R2\"  | \"kelompok\":\"EKS_THK2\",\"kode\":\"R1\"",
                "the highest points          | \"maks\":450                            | \"maks\":455",
                "the percentage              | \"persen\":100                          | \"persen\":50",
                "a choice of the house       | \"nilai\":\"URUTAN_TEKNIS\"              | \"nilai\":\"URUTAN_GURU\"",
                "a result that is followed   | \"mengikuti\":null                      | \"mengikuti\":"
                        + "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"",
                "the stage                   | \"tahap\":\"AKHIR_PPPK\"                 | \"tahap\":\"AKHIR\"",
            })
    void a_forgery_of_the_end_is_found(String what, String from, String to) throws IOException {
        Pemalsu.forge(folder, "akhir-pppk.ndjson", what, from, to == null ? "" : to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is forged            | from                                    | to
                "the code of who moved       | \"kode\":\"R3b/L-2\"                    | \"kode\":\"R3b/L\"",
                "who moved                   | \"kode\":\"R5\",\"nilai\" | \"kode\":\"R5/L-2\",\"nilai\"",
                "the path                    | \"jalur\":\"SETEMPAT\",\"jenis\"        | \"jalur\":\"TEMPAT_LAIN\",\"jenis\"",
                "vacancies that were reached | \"jalur\":\"SETEMPAT\",\"lowong\":2     | \"jalur\":\"SETEMPAT\",\"lowong\":1",
                "why there was no seat       | \"sebab\":\"KALAH\"                     | \"sebab\":\"PENDIDIKAN\"",
                "the education of a mover    | \"04\",\"pendidikan\":\"5100001\"       | \"04\",\"pendidikan\":\"5100009\"",
                "accepted qualifications     | \"pendidikan\":[\"5100002\"]            | \"pendidikan\":[\"5100001\"]",
                "a place                     | \"unit_kode\":\"02\"                    | \"unit_kode\":\"01\"",
                "a jabatan                   | \"jabatan_kode\":\"JF01\"               | \"jabatan_kode\":\"JF09\"",
                "the order of the paths      | [\"SETEMPAT\",\"TEMPAT_LAIN\"]         | [\"TEMPAT_LAIN\",\"SETEMPAT\"]",
                "what holds on every path    | \"nilai\":\"URUTAN_KELOMPOK\"           | \"nilai\":\"NILAI_TERTINGGI\"",
                "seats that went elsewhere   | \"dialihkan\":1                         | \"dialihkan\":0",
                "where the seat is           | \"formasi_penempatan\":\"00000000-0000-4000-8000-000000000007\""
                        + "| \"formasi_penempatan\":\"00000000-0000-4000-8000-000000000006\"",
                "a quota                     | \"kuota\":1                             | \"kuota\":2",
                "the stage                   | \"tahap\":\"OPTIMALISASI_PPPK\"         | \"tahap\":\"AKHIR_PPPK\"",
            })
    void so_is_one_of_an_optimalisasi(String what, String from, String to) throws IOException {
        Pemalsu.forge(folder, "optimalisasi-pppk.ndjson", what, from, to);
    }
}
