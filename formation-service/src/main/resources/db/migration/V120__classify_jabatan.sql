-- Rumpun: the family within which staff replace one another; without one a position stands alone.
-- Jenjang: decides the age of retirement; without one it has to be said when each person leaves.
alter table jabatan
    add column rumpun  text check (rumpun ~ '^[A-Za-z0-9.-]{1,40}$'),
    add column jenjang text check (jenjang in (
        'PELAKSANA', 'PENGAWAS', 'ADMINISTRATOR', 'JPT_PRATAMA', 'JPT_MADYA', 'JPT_UTAMA', 'KETERAMPILAN', 'AHLI_PERTAMA',
        'AHLI_MUDA', 'AHLI_MADYA', 'AHLI_UTAMA', 'GURU', 'DOSEN', 'PROFESOR'));
