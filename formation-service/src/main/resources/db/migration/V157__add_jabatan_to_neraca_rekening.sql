alter table neraca_rekening add column jabatan text;

update neraca_rekening set jabatan = (
    select jabatan_kode from rincian_usulan where rincian_usulan.id = neraca_rekening.formasi_id);

-- A line taken out of its usulan after BKN gave it back has left its books, empty, behind.
update neraca_rekening set jabatan = '-' where jabatan is null;

alter table neraca_rekening alter column jabatan set not null;
