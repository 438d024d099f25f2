-- Histories only grow: tables with this trigger refuse to forget or to change what they hold.
create function hanya_bertambah() returns trigger language plpgsql as $$
begin
    raise exception '% hanya bertambah', tg_table_name using errcode = 'restrict_violation';
end
$$;
