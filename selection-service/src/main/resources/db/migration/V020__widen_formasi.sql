-- What of a formasi optimalisasi holds against another: post, place and accepted qualifications. Copies made before do not
-- have it: formation is followed again from its first event, which writes each copy as it was told last and nothing else.
alter table formasi
    add column jabatan_kode text,
    add column unit_kode    text,
    add column pendidikan   text[];
update kejadian_kursor set halaman = '', terakhir = '' where sumber = 'formation';
