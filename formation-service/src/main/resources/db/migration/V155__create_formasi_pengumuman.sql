-- The very text of each line as it was announced, so that it can be held against the decree at any time.
create table formasi_pengumuman (
    formasi_id      uuid not null references formasi,
    nomor           integer not null check (nomor > 0),
    nomor_keputusan text not null references keputusan,
    isi             text not null,
    pada            timestamptz not null,
    primary key (formasi_id, nomor)
);

create trigger hanya_bertambah before update or delete or truncate on formasi_pengumuman
    execute function hanya_bertambah();

-- What was announced before today was announced as its decree says.
insert into formasi_pengumuman (formasi_id, nomor, nomor_keputusan, isi, pada)
select formasi.id, 1, keputusan.nomor, baris::text, jejak.pada
from rincian_formasi rincian
join keputusan on keputusan.nomor = rincian.nomor_keputusan
join rincian_formasi_jejak jejak on jejak.rincian_formasi_id = rincian.id and jejak.tindakan = 'UMUMKAN'
cross join lateral json_array_elements(keputusan.isi::json -> 'baris') baris
join formasi on formasi.id = (baris ->> 'formasi_id')::uuid and formasi.jumlah > 0
where rincian.status = 'DIUMUMKAN';
