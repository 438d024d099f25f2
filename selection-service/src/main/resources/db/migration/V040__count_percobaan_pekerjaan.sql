-- Attempts at a score file, each written down before it begins and in a commit of its own: one that dies with its process is
-- counted too.
create table pekerjaan_percobaan (
    pekerjaan_id uuid        not null,
    pada         timestamptz not null default now()
);
create index pekerjaan_percobaan_pekerjaan on pekerjaan_percobaan (pekerjaan_id);
