package id.asn.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Derives who of PPPK gets a seat. Those whom the law does not tell apart go together: as many as there are seats left for all
 * of them get one; where seats are left but not one for each, nobody may say which of them.
 */
class PeriksaPppk extends PeriksaFormasi {

    PeriksaPppk(List<Temuan> temuan) {
        super(temuan);
    }

    @Override
    void periksa(Kelompok kelompok) {
        if (!siap(kelompok)) {
            return;
        }
        BarisanPppk barisan = barisan(kelompok);
        for (Isi putusan : kelompok.putusan()) {
            Isi masukan = kelompok.masukan().get(putusan.teks("nomor_peserta"));
            if (masukan != null && terbaca(kelompok, masukan)) {
                bandingkan(putusan, 3, putusan(kelompok, masukan, barisan));
            }
        }
        bandingkan(kelompok.batas(), 2, barisan.batas());
        kuota(kelompok);
    }

    /** Formasi and facts are such as can be judged. */
    final boolean siap(Kelompok kelompok) {
        Isi formasi = kelompok.formasi();
        String bentuk = AturanPppk2024.bentuk(formasi.teks("jabatan"));
        bandingkan(formasi, 12, Map.of("bentuk_ujian", bentuk));
        if (AturanPppk2024.kelompok(formasi.teks("kategori")).isEmpty()
                || !formasi.teks("jenis_instansi").matches("PUSAT|DAERAH")) {
            temukan(formasi, 12, "kategori atau jenis instansi tidak dikenal");
            return false;
        }
        kelompok.masukan().values().forEach(masukan -> batas(masukan, bentuk));
        return true;
    }

    /** However it was derived: no more seats are printed than there are. */
    final void kuota(Kelompok kelompok) {
        long tercetak = kelompok.putusan().stream()
                .filter(putusan -> putusan.teks("kode").contains("/L"))
                .count();
        if (tercetak > kelompok.kuota()) {
            temukan(kelompok.batas(), 2, tercetak + " kursi terisi dari " + kelompok.kuota());
        }
    }

    /** Points that the test of the jabatan cannot give. */
    private void batas(Isi masukan, String bentuk) {
        List<Integer> maks = AturanPppk2024.MAKS.get(bentuk);
        for (int i = 0; i < maks.size(); i++) {
            int nilai = masukan.angka(AturanPppk2024.BAGIAN.get(i));
            if (nilai < 0 || nilai > maks.get(i) || nilai % AturanPppk2024.LANGKAH.get(i) != 0) {
                temukan(masukan, 12, AturanPppk2024.BAGIAN.get(i) + " " + nilai + " tidak mungkin");
            }
        }
    }

    final BarisanPppk barisan(Kelompok kelompok) {
        List<PesaingPppk> hadir = new ArrayList<>();
        for (Isi masukan : kelompok.masukan().values()) {
            if (!terbaca(kelompok, masukan)) {
                temukan(masukan, 12, "kelompok tidak punya tempat, atau urutan usia tidak terbaca");
            } else if (masukan.benar("hadir")) {
                hadir.add(pesaing(kelompok, masukan));
            }
        }
        return new BarisanPppk(kelompok.kuota(), hadir);
    }

    static boolean terbaca(Kelompok kelompok, Isi masukan) {
        return urutKelompok(kelompok, masukan) > 0 && masukan.angka("urutan_usia") > 0;
    }

    private static int urutKelompok(Kelompok kelompok, Isi masukan) {
        List<List<String>> urut = AturanPppk2024.kelompok(kelompok.formasi().teks("kategori"));
        for (int i = 0; i < urut.size(); i++) {
            if (urut.get(i).get(0).equals(masukan.teks("kelompok_pelamar"))) {
                return i + 1;
            }
        }
        return -1;
    }

    static PesaingPppk pesaing(Kelompok kelompok, Isi masukan) {
        return PesaingPppk.of(masukan, urutKelompok(kelompok, masukan), teknis(kelompok, masukan));
    }

    /** A teacher of the centre with the certificate gets all points of teknis. */
    private static int teknis(Kelompok kelompok, Isi masukan) {
        int maks = AturanPppk2024.MAKS
                .get(AturanPppk2024.bentuk(kelompok.formasi().teks("jabatan")))
                .get(0);
        int nilai = masukan.angka("teknis");
        return ditambah(kelompok, masukan) ? Math.min(maks, nilai + maks * AturanPppk2024.PERSEN / 100) : nilai;
    }

    private static boolean ditambah(Kelompok kelompok, Isi masukan) {
        return kelompok.formasi().teks("kategori").equals("GURU")
                && kelompok.formasi().teks("jenis_instansi").equals("PUSAT")
                && masukan.benar("sertifikat_pendidik")
                && masukan.benar("hadir");
    }

    /** What follows for one participant. */
    static Map<String, Object> putusan(Kelompok kelompok, Isi masukan, BarisanPppk barisan) {
        int urut = urutKelompok(kelompok, masukan);
        Map<String, Object> derived =
                new LinkedHashMap<>(barisan.tempat(masukan.teks("nomor_peserta"), kode(kelompok, masukan)));
        derived.put("urut_kelompok", (long) urut);
        derived.put("afirmasi", ditambah(kelompok, masukan) ? AturanPppk2024.AFIRMASI : null);
        derived.put("nilai", new HashMap<>(pesaing(kelompok, masukan).nilai()));
        return derived;
    }

    /** Code of the group. */
    static String kode(Kelompok kelompok, Isi masukan) {
        return AturanPppk2024.kelompok(kelompok.formasi().teks("kategori"))
                .get(urutKelompok(kelompok, masukan) - 1)
                .get(1);
    }
}
