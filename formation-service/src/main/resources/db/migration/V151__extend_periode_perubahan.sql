-- A change of one agency's window alone names the agency; the national calendar stays as it is.
alter table periode_perubahan add column instansi text references instansi;

alter table periode add column ditetapkan_pada timestamptz not null default now();
