-- which transaction changed a row last: columns in memory follow the copy by it, whoever wrote
alter table formasi add column diubah xid8 not null default pg_current_xact_id();
create index formasi_diubah on formasi (diubah);

create function tandai_formasi_diubah() returns trigger language plpgsql as $$
begin
    new.diubah := pg_current_xact_id();
    return new;
end $$;
create trigger formasi_diubah before update on formasi
    for each row execute function tandai_formasi_diubah();
