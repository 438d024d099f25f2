-- Files with cells that may not be kept go when their job ends; all others stay as evidence. Of what was found in them a
-- workbook stays, those cells left empty.
alter table pekerjaan add column berkas_sementara boolean not null default false;

create function pekerjaan_berkas_tetap() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select from pekerjaan where id = old.pekerjaan_id and berkas_sementara
            and status <> 'MENUNGGU') then
        return old;
    end if;
    raise exception 'pekerjaan_berkas hanya bertambah' using errcode = 'restrict_violation';
end
$$;
drop trigger hanya_bertambah on pekerjaan_berkas;
create trigger hanya_bertambah before update or delete on pekerjaan_berkas
    for each row execute function pekerjaan_berkas_tetap();

create table pekerjaan_galat (
    pekerjaan_id uuid  not null references pekerjaan,
    nomor        int   not null,
    isi          bytea not null,
    primary key (pekerjaan_id, nomor)
);
alter table pekerjaan_galat alter column isi set storage external;
create trigger hanya_bertambah before update or delete on pekerjaan_galat
    for each row execute function hanya_bertambah();
