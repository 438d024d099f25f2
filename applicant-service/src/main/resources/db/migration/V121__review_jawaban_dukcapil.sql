-- what an official of Panselnas found of an answer that did not confirm the account; at most one for each answer
create table tinjauan_nik (
    pelamar_id uuid        not null references pelamar,
    giliran    int         not null,
    putusan    text        not null check (putusan in ('DATA_BENAR', 'PERBAIKI_AKUN', 'URUS_DUKCAPIL')),
    catatan    text        not null,
    oleh       text        not null,
    lewat      text        not null,
    pada       timestamptz not null default now(),
    primary key (pelamar_id, giliran),
    foreign key (pelamar_id, giliran) references pemeriksaan_nik_jawaban (pelamar_id, giliran)
);

-- only the words about an erased person go
create function tolak_ubah_tinjauan_nik() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.pelamar_id, new.giliran, new.putusan, new.oleh, new.lewat, new.pada)
       is distinct from (old.pelamar_id, old.giliran, old.putusan, old.oleh, old.lewat, old.pada)
       or new.catatan is distinct from old.catatan
          and not (new.catatan = '(dihapus)'
                   and exists (select from pelamar where id = old.pelamar_id and dihapus_pada is not null)) then
        raise exception 'tinjauan NIK hanya dapat ditambah';
    end if;
    return new;
end $$;
create trigger tinjauan_nik_tetap before update or delete on tinjauan_nik
    for each row execute function tolak_ubah_tinjauan_nik();
