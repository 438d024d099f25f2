-- Every lawful movement of a seat, by its cause; an entry outside this table is refused, whoever posts it.
create table neraca_langkah (
    sebab text not null,
    dari  text not null,
    ke    text not null,
    primary key (sebab, dari, ke)
);

insert into neraca_langkah (sebab, dari, ke) values
    ('USUL',     'LUAR',         'DIUSULKAN'),
    ('TARIK',    'DIUSULKAN',    'LUAR'),
    ('PERTEK',   'DIUSULKAN',    'DIVERIFIKASI'),
    ('PERTEK',   'DIUSULKAN',    'DICORET'),
    ('TOLAK',    'DIVERIFIKASI', 'DICORET'),
    ('TETAPKAN', 'DIVERIFIKASI', 'DITETAPKAN'),
    ('TETAPKAN', 'DIVERIFIKASI', 'DICORET'),
    ('UMUMKAN',  'DITETAPKAN',   'DIUMUMKAN'),
    ('ISI',      'DIUMUMKAN',    'TERISI'),
    ('ISI',      'DIUMUMKAN',    'LOWONG'),
    ('ISI',      'LOWONG',       'TERISI'),
    ('ISI',      'TERISI',       'LOWONG'),
    ('ALIHKAN',  'DIUMUMKAN',    'DIALIHKAN'),
    ('ALIHKAN',  'LOWONG',       'DIALIHKAN'),
    ('ALIHKAN',  'DIUNDURKAN',   'DIALIHKAN'),
    ('ALIHKAN',  'DIALIHKAN',    'LOWONG'),
    ('MUNDUR',   'TERISI',       'DIUNDURKAN'),
    ('MUNDUR',   'DIALIHKAN',    'DIUNDURKAN'),
    ('GANTI',    'DIUNDURKAN',   'TERISI'),
    ('LEPAS',    'DIUNDURKAN',   'LOWONG'),
    ('REVISI',   'DICORET',      'DITETAPKAN'),
    ('REVISI',   'DITETAPKAN',   'DIUMUMKAN'),
    ('REVISI',   'DITETAPKAN',   'DICORET'),
    ('REVISI',   'DIUMUMKAN',    'DICORET'),
    ('REVISI',   'LOWONG',       'DICORET'),
    ('REVISI',   'DIUNDURKAN',   'DICORET');

alter table neraca_entri drop constraint neraca_entri_sebab_check;
alter table neraca_entri add constraint neraca_entri_langkah
    foreign key (sebab, dari, ke) references neraca_langkah;

alter table neraca_saldo drop constraint neraca_saldo_akun_check;
alter table neraca_saldo add constraint neraca_saldo_akun_check check (akun in (
    'LUAR', 'DIUSULKAN', 'DICORET', 'DIVERIFIKASI', 'DITETAPKAN', 'DIUMUMKAN', 'TERISI', 'DIALIHKAN', 'DIUNDURKAN',
    'LOWONG'));
