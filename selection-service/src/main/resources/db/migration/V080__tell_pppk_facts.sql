-- What the tests and the ranking of PPPK ask of a formasi and of a participant. Copies of formasi made before do not have it:
-- formation is followed again from its first event, which writes each copy as it was told last and nothing else.
alter table formasi
    add column kategori       text check (kategori in ('GURU', 'KESEHATAN', 'DOSEN', 'TEKNIS')),
    add column jenis_instansi text check (jenis_instansi in ('PUSAT', 'DAERAH'));
update kejadian_kursor set halaman = '', terakhir = '' where sumber = 'formation';

-- Empty for CPNS, and for whoever was told of before applicant told groups.
alter table peserta
    add column golongan            text check (golongan in ('THK2', 'PANGKALAN_BKN', 'DAPODIK', 'AKTIF', 'PPG')),
    add column tahap_pendaftaran   int check (tahap_pendaftaran in (1, 2)),
    add column sertifikat_pendidik boolean,
    add constraint peserta_pppk_check check (num_nulls(golongan, tahap_pendaftaran, sertifikat_pendidik) in (0, 3));
