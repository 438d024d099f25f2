-- A job acts with exactly the rights its sender had: the roles of the token, blanks between; and for whose draft.
alter table pekerjaan add column peran text not null default '';
alter table pekerjaan add column unit text;
